import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { defaultLists } from '#shared/defaults/lists'
import { addDays } from '#shared/domain/calendar'
import { CompanyId, InterviewId, MenteeId, MentorId } from '#shared/domain/ids'
import type { ItemKey, LanguageSkill, ListName } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { Answers } from '#shared/grids/answers'
import { gridVersionId } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'

import { day, id } from './built'
import { aCompany, anOrganisation } from './casebook'
import { chance } from './chance'
import { aGridVersion } from './recruitment'

/** Where people live and work: postcode and municipality. */
const TOWNS = [
  ['5000', 'Namur'], ['5100', 'Jambes'], ['4000', 'Liège'], ['6000', 'Charleroi'], ['7000', 'Mons'], ['1000', 'Bruxelles'], ['1300', 'Wavre'], ['1348', 'Louvain-la-Neuve'],
  ['5030', 'Gembloux'], ['4500', 'Huy'], ['5300', 'Andenne'], ['5500', 'Dinant'], ['6700', 'Arlon'], ['7500', 'Tournai'], ['4800', 'Verviers'], ['5590', 'Ciney'],
] as const

/**
 * A book of mentors and mentees who are free for a pair, all of them interviewed: their files and answers are as full as those of
 * an association at work, about one thing in eight being unknown. The same seed gives the same people.
 */
export function aCrowd(mentorCount: number, menteeCount: number, seed = 1): Casebook {
  const { next, below, pick } = chance(seed)
  const itemsOf = (list: ListName) => defaultLists[list].map(({ key }) => key)
  const several = (list: ListName, least: number, most: number): readonly ItemKey[] => {
    const count = least + below(most - least + 1)
    return [...new Set(Array.from({ length: count }, () => pick(itemsOf(list))))]
  }
  /** A part of a file, unless it is not known. */
  const known = <Part extends object>(part: Part): Partial<Part> => (next() < 0.875 ? part : {})
  const scale = (): 1 | 2 | 3 | 4 => pick([1, 2, 3, 4] as const)
  const manners = () => ({ ...known({ framework: scale() }), ...known({ directness: scale() }), ...known({ advice: scale() }) })
  const tastes = () => ({ ...known({ interests: several('interests', 1, 4) }), ...known({ hobbies: several('hobbies', 1, 4) }) })

  const languages = (): readonly LanguageSkill[] => [
    { language: pickFrench(), level: pick(['B1', 'B2', 'C1', 'native'] as const) },
    ...several('languages', 0, 2).flatMap(language => (language === FRENCH ? [] : [{ language, ...known({ level: pick(['A2', 'B1', 'C1'] as const) }) }])),
  ]
  const FRENCH = itemsOf('languages')[0]
  const pickFrench = () => (next() < 0.9 && FRENCH ? FRENCH : pick(itemsOf('languages')))

  const companies = Array.from({ length: Math.ceil(mentorCount / 5) }, (_, index) => {
    const [postcode, municipality] = pick(TOWNS)
    return aCompany(1, { id: CompanyId.parse(id(30_000 + index)), name: `Entreprise ${index + 1} SA`, address: { postcode, municipality } })
  })
  const person = (number: number) => {
    const [postcode, municipality] = pick(TOWNS)
    return {
      ...{ agreement: 'neutral' as const, givenName: `Prénom ${number}`, familyName: `Nom ${number}`, address: { postcode, municipality } },
      ...{ registeredOn: addDays(day('2025-01-06'), below(400)), birthDate: addDays(day('1962-01-01'), below(15_000)), consents: {} },
      ...{ ...known({ sector: pick(itemsOf('sectors')) }), ...known({ jobFamily: pick(itemsOf('job-families')) }), ...known({ languages: languages() }) },
      ...{ ...known({ gender: pick(['woman', 'man'] as const) }), ...(next() < 0.1 && { wishes: { age: 'older' } as const }) },
    }
  }
  const mentors = Array.from({ length: mentorCount }, (_, index): Mentor => {
    const company = pick(companies)
    return {
      ...person(index + 1),
      ...{ id: MentorId.parse(id(10_000 + index)), frame: { kind: 'own-time', companyId: company.id }, capacity: 1 },
      decisions: [{ on: day('2025-06-09'), outcome: 'accepted' }],
      before: { informedOn: day('2025-01-06'), preparedOn: day('2025-01-13'), trainedOn: day('2025-01-20') },
      ...(next() < 0.3 && { meetingPlace: `place du Marché ${index + 1}, ${pick(TOWNS).join(' ')}` }),
    }
  })
  const mentees = Array.from({ length: menteeCount }, (_, index): Mentee => {
    const file = person(mentorCount + index + 1)
    return {
      ...{ ...file, id: MenteeId.parse(id(20_000 + index)) },
      decisions: [{ on: addDays(file.registeredOn, 14), outcome: 'accepted' }],
      ...(next() < 0.3 && { otherSectors: several('sectors', 1, 3) }),
      ...(next() < 0.2 && { practises: pick(itemsOf('languages')) }),
      ...(next() < 0.1 && { employer: `Entreprise ${below(40) + 1}` }),
    }
  })

  const interview = (number: number, subject: Interview['subject'], answers: Answers): Interview => ({
    ...{ id: InterviewId.parse(id(40_000 + number)), gridVersionId: gridVersionId(subject.kind === 'mentor' ? 'mentor-preparation' : 'mentee-selection', 1), subject, answers },
    ...{ begunOn: day('2025-06-02'), held: { on: day('2025-06-02') } },
  })
  const interviews = [
    ...mentors.map((mentor, index) =>
      interview(index, { kind: 'mentor', id: mentor.id }, { ...manners(), ...tastes(), offers: several('needs', 2, 6), knownSectors: several('sectors', 1, 3), ...known({ availability: several('availabilities', 1, 6) }) }),
    ),
    ...mentees.map((mentee, index) =>
      interview(mentorCount + index, { kind: 'mentee', id: mentee.id }, {
        ...{ ...manners(), ...tastes(), needs: several('needs', 1, 5), ...known({ availability: several('availabilities', 2, 10) }) },
        ...{ ...known({ transports: several('transports', 1, 2) }), ...(next() < 0.2 && { travelRadius: 10 + below(40) }) },
      }),
    ),
  ]
  const byId = <Entity extends { readonly id: string }>(all: readonly Entity[]) => Object.fromEntries(all.map(each => [each.id, each]))
  return {
    ...{ ...emptyCasebook, organisation: { organisation: anOrganisation() } },
    ...{ companies: byId(companies), mentors: byId(mentors), mentees: byId(mentees), interviews: byId(interviews) },
    gridVersions: byId([aGridVersion('mentor-preparation'), aGridVersion('mentee-selection')]),
  }
}
