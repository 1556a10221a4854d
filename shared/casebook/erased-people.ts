import type { ErasureWords } from './erasure-words'

import { ageOn } from '#shared/domain/calendar'
import type { Consents } from '#shared/domain/consent'
import type { Erasure } from '#shared/domain/data-rights'
import type { MenteeDecision, MentorDecision } from '#shared/domain/decision'
import type { MenteeAtEntry, MentorAtEntry } from '#shared/domain/entry'
import { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import { companyOf, type EngagementFrame, type Mentor } from '#shared/domain/mentor'
import { Nationality, nationalityGroup, type NationalityGroup } from '#shared/domain/nationality'
import { type Province, provinceOf } from '#shared/domain/province'

/** A postcode of the chief town stands for its province: figures count provinces, and nothing nearer. */
const CHIEF_TOWNS: Readonly<Record<Province, string>> = {
  brussels: '1000',
  'walloon-brabant': '1300',
  'flemish-brabant': '3000',
  antwerp: '2000',
  limburg: '3500',
  liege: '4000',
  namur: '5000',
  hainaut: '7000',
  luxembourg: '6700',
  'west-flanders': '8000',
  'east-flanders': '9000',
}
/** A postcode that no province has: counted as abroad. */
const ABROAD = '0000'

export function coarsePostcode(postcode: string): string {
  const province = provinceOf(postcode)
  return province === undefined ? ABROAD : CHIEF_TOWNS[province]
}

/** One country stands for its group: figures count the group alone. */
const COUNTRY_OF: Readonly<Record<NationalityGroup, Nationality>> = { belgian: 'BE', eu: 'FR', 'non-eu': 'CH', stateless: 'stateless' }
const coarseNationality = (nationality: Nationality): Nationality => COUNTRY_OF[nationalityGroup(nationality)]

const on = (month: string, day: number): IsoDate => IsoDate.parse(`${month}-${String(day).padStart(2, '0')}`)

/**
 * The month of a birth, and no day: on the last day of any month the age is the same as before, and so is every bracket of a report that ends there.
 * It is the same today as well: who was not of that age yet this month is so from tomorrow on. Only a 29 February stays: no other day has the same age
 * at the end of February in every year.
 */
export function coarseBirth(birth: IsoDate, today: IsoDate): IsoDate {
  const month = birth.slice(0, 7)
  if (birth.slice(5) === '02-29') return birth
  const [born, now] = [Number(birth.slice(8)), Number(today.slice(8))]
  const isAhead = birth.slice(5, 7) === today.slice(5, 7) && born > now
  return on(month, isAhead ? now + 1 : 1)
}

/** A day of birth that gives the same age on one day, and tells nothing else; nothing for who was not born yet that day. */
export function birthOfAge(birth: IsoDate, day: IsoDate): IsoDate | undefined {
  if (birth > day) return undefined
  const [year, rest] = [Number(day.slice(0, 4)) - ageOn(birth, day), day.slice(5)]
  // Nobody is born on 29 February of most years.
  return IsoDate.parse(`${String(year).padStart(4, '0')}-${rest === '02-29' ? '02-28' : rest}`)
}

const decided = <Decision extends MentorDecision | MenteeDecision>(decisions: readonly Decision[]): readonly Decision[] => decisions.map(({ told: _, ...codes }) => codes as Decision) // without its words it is a decision still

/** Whether one may ask again after the end is counted; no other agreement is. */
const countedConsents = (consents: Consents): Consents => ({ ...(consents['follow-up'] && { 'follow-up': consents['follow-up'].map(({ given, on: day }) => ({ given, on: day })) }) })

const nameOf = ({ number }: Erasure, words: ErasureWords) => ({ agreement: 'neutral' as const, givenName: words.givenName, familyName: words.familyName(number) })

const livedBy = ({ gender, birthDate, studies, sector, address: { postcode } }: Mentor | Mentee, today: IsoDate) => ({
  ...(gender && { gender }),
  ...(birthDate && { birthDate: coarseBirth(birthDate, today) }),
  ...(studies && { studies }),
  ...(sector && { sector }),
  address: { ...(postcode !== undefined && { postcode: coarsePostcode(postcode) }) },
})

/** What stays of a mentee: what figures count, under a number. */
export function erasedMentee(mentee: Mentee, erased: Erasure, words: ErasureWords): Mentee {
  const { id, registeredOn, before, partnerId, heardThrough, entryStatus, unemployedFor, foreignDiploma, nationality, preselectedOn } = mentee
  return {
    id,
    ...nameOf(erased, words),
    ...livedBy(mentee, erased.on),
    registeredOn,
    ...(before && { before }),
    ...(partnerId && { partnerId }),
    ...(heardThrough && { heardThrough }),
    ...(entryStatus && { entryStatus }),
    ...(unemployedFor && { unemployedFor }),
    ...(foreignDiploma !== undefined && { foreignDiploma }),
    ...(nationality && { nationality: coarseNationality(nationality) }),
    ...(preselectedOn && { preselectedOn }),
    decisions: decided(mentee.decisions),
    consents: countedConsents(mentee.consents),
    erased,
  }
}

/** What stays of a mentor. */
export function erasedMentor(mentor: Mentor, erased: Erasure, words: ErasureWords): Mentor {
  const { id, registeredOn, before, absences } = mentor
  return {
    id,
    ...nameOf(erased, words),
    ...livedBy(mentor, erased.on),
    registeredOn,
    frame: erasedFrame(mentor.frame, words),
    capacity: 0,
    ...(absences && { absences }),
    ...(before && { before }),
    decisions: decided(mentor.decisions),
    consents: {},
    erased,
  }
}

/** In what quality, and for which company: both are counted. */
function erasedFrame(frame: EngagementFrame, { nothing }: ErasureWords): EngagementFrame {
  const companyId = companyOf(frame)
  switch (frame.kind) {
    case 'working-time':
      return frame
    case 'self-employed':
      return { kind: frame.kind, activity: nothing }
    case 'company-head':
      return { kind: frame.kind, ...(companyId && { companyId }), activity: nothing }
    case 'pensioner':
    case 'job-seeker':
      return { kind: frame.kind }
    case 'own-time':
    case 'unknown':
      return { kind: frame.kind, ...(companyId && { companyId }) }
  }
}

/** The same of what was kept when a pair began, on `startsOn`: of the birth only the age that day. */
export function erasedAtEntry<Facts extends MenteeAtEntry | MentorAtEntry>({ municipality: _, languages: _languages, birthDate, postcode, ...facts }: Facts, startsOn: IsoDate): Facts {
  const born = birthDate && birthOfAge(birthDate, startsOn)
  const kept = { ...facts, ...(born && { birthDate: born }), ...(postcode !== undefined && { postcode: coarsePostcode(postcode) }) }
  const nationality = 'nationality' in facts ? Nationality.safeParse(facts.nationality).data : undefined
  return { ...kept, ...(nationality && { nationality: coarseNationality(nationality) }) } as unknown as Facts // the same facts, fewer and coarser
}
