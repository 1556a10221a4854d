import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { withEntries } from '#shared/casebook/entries'
import { defaultLists } from '#shared/defaults/lists'
import { addDays } from '#shared/domain/calendar'
import { CompanyId, MenteeId, MentorId, PartnerId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ItemKey, ListName } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import type { EngagementFrame, Mentor } from '#shared/domain/mentor'
import type { Pair } from '#shared/domain/pair'
import { PartnerKind } from '#shared/domain/partner'

import { id } from './built'
import { aBelgian, TOWNS } from './belgian-people'
import { aCompany, aMentee, aMentor, anArticleSet, aPartner } from './casebook'
import { chance, type Chance } from './chance'
import { aGridVersion } from './recruitment'
import { tenYears } from './ten-years'

const [MENTORS, MENTEES, PAIRS, COMPANIES, PARTNERS] = [2_000, 5_000, 4_000, 400, 40]

const TRADES = ['électricien', 'aide-comptable', 'développeuse web', 'magasinier', 'employée administrative', 'aide-soignante', 'menuisier', 'conducteur de bus', 'commis de cuisine', 'graphiste', 'technicien de maintenance', 'conseillère clientèle'] as const
const HOUSES = ['Bâtisseurs', 'Ateliers', 'Imprimerie', 'Transports', 'Clinique', 'Brasserie', 'Menuiserie', 'Assurances', 'Boulangerie', 'Laboratoires', 'Jardins', 'Garage'] as const
const TOPICS = ['Relecture du CV et de la lettre', 'Préparation d’un entretien', 'Visite de l’atelier', 'Appels à deux entreprises', 'Réseau : trois personnes à contacter', 'Bilan du mois et prochaines étapes'] as const

interface Entity {
  readonly id: string
}
const byId = <Each extends Entity>(all: readonly Each[]) => Object.fromEntries(all.map(each => [each.id, each]))
const listOf = <Each>(all: Readonly<Partial<Record<string, Each>>>): readonly Each[] => Object.values(all).filter(each => each !== undefined)

/**
 * A whole association after ten years, until a day: 2 000 mentors, 5 000 mentees, 4 000 pairs and some 62 000 meetings and contacts, 20 to 30 MB as JSON.
 * The life of the pairs is that of `tenYears`; people, companies, partners and what was said differ. The same seed gives the same book.
 */
export function tenYearsOfPeople(today: IsoDate, seed = 1): Casebook {
  const luck = chance(seed)
  const plain = tenYears(PAIRS, today)
  const recent = addDays(today, -365)
  const companies = Array.from({ length: COMPANIES }, (_, n) => companyOf(luck, n))
  const partners = Array.from({ length: PARTNERS }, (_, n) => partnerOf(luck, n))
  const first = addDays(today, -3652)
  const mentors = withMore(listOf(plain.mentors), MENTORS, n => ({ ...aMentor(), id: MentorId.parse(id(4_000_000 + n)), decisions: [{ on: addDays(first, 30), outcome: 'accepted' as const }] })).map((mentor, n) => mentorOf(luck, mentor, n, companies))
  const mentees = withMore(listOf(plain.mentees), MENTEES, n => ({ ...aMentee(), id: MenteeId.parse(id(5_000_000 + n)), registeredOn: addDays(today, -luck.below(700)) })).map((mentee, n) => menteeOf(luck, mentee, n, mentee.registeredOn >= recent ? partners : []))
  const signedOn = new Map(listOf(plain.pairs).map(pair => [pair.id, pair.moves.find(({ kind }) => kind === 'sign')?.on ?? today]))
  const isRecent = (pairId: Pair['id']) => (signedOn.get(pairId) ?? today) >= recent
  const contracts = listOf(plain.contracts).filter(({ pairId }) => isRecent(pairId))
  const contractOf = new Map(contracts.map(contract => [contract.pairId, contract.id]))
  const pairs = listOf(plain.pairs).map((pair, n) => ({
    ...pair,
    reference: `B-${(signedOn.get(pair.id) ?? today).slice(0, 4)}-${String(n % 1000).padStart(3, '0')}`,
    moves: pair.moves.map(move => (move.kind === 'print-contract' ? { ...move, contractId: contractOf.get(pair.id) ?? move.contractId } : move)),
  }))
  const sentBy = new Map(mentees.map(({ id: menteeId, partnerId }) => [menteeId, partnerId]))
  const entries: Casebook['entries'] = {}
  return withEntries(emptyCasebook, {
    ...plain,
    ...{ entries, companies: byId(companies), partners: byId(partners), mentors: byId(mentors), mentees: byId(mentees), pairs: byId(pairs), contracts: byId(contracts) },
    ...{ articleSets: byId([anArticleSet()]), gridVersions: byId([aGridVersion('mentor-preparation'), aGridVersion('mentee-selection')]) },
    meetings: byId(listOf(plain.meetings).map(meeting => ({ ...meeting, details: { ...meeting.details, ...said(luck) } }))),
    pairContacts: byId(listOf(plain.pairContacts).map(contact => ({ ...contact, means: luck.pick(['phone', 'email', 'message'] as const), minutes: luck.pick([5, 10, 15, 20, 30]) }))),
    checkIns: byId(listOf(plain.checkIns).filter(({ pairId }) => isRecent(pairId))),
    interviews: byId(listOf(plain.interviews).filter(({ subject }) => (subject.kind === 'evaluation' || subject.kind === 'check-in') && isRecent(subject.id))),
    progressUpdates: byId(listOf(plain.progressUpdates).flatMap(update => {
      const partnerId = sentBy.get(update.menteeId)
      return partnerId ? [{ ...update, partnerId }] : []
    })),
  })
}

const withMore = <Each>(there: readonly Each[], count: number, make: (n: number) => Each): readonly Each[] => [...there, ...Array.from({ length: count - there.length }, (_, n) => make(n))]

const itemOf = ({ pick }: Chance, list: ListName): ItemKey => pick(defaultLists[list]).key

const said = ({ pick, sometimes, below }: Chance) => ({
  ...{ minutes: pick([60, 75, 90, 90, 105, 120]), place: pick(['workplace', 'workplace', 'elsewhere', 'online'] as const) },
  ...sometimes(0.1, () => ({ topics: pick(TOPICS), applications: below(6) })),
})

function companyOf({ pick, below, sometimes }: Chance, n: number) {
  const [postcode, municipality] = pick(TOWNS)
  return aCompany(1, { id: CompanyId.parse(id(30_000 + n)), name: `${pick(HOUSES)} ${pick(['Delvaux', 'de la Meuse', 'du Condroz', 'Lambert & Fils', 'Saint-Aubain', 'de Hesbaye'])} ${n + 1}`, address: { street: `rue de l’Industrie ${1 + below(200)}`, postcode, municipality }, ...sometimes(0.6, () => ({ size: pick(['1-9', '10-49', '50-249', '250+'] as const) })) })
}

function partnerOf({ pick }: Chance, n: number) {
  const [postcode, municipality] = pick(TOWNS)
  return aPartner(1, { id: PartnerId.parse(id(40_000 + n)), name: `${pick(['Mission régionale', 'CPAS', 'Maison de l’emploi', 'Forem', 'Centre d’insertion'])} de ${municipality} ${n + 1}`, kind: pick(PartnerKind.options), address: { postcode, municipality } })
}

function mentorOf(luck: Chance, mentor: Mentor, n: number, companies: readonly { readonly id: CompanyId }[]): Mentor {
  const { jobTitle: _, phone: _phone, email: _email, ...kept } = mentor
  const frame: EngagementFrame = luck.next() < 0.4 ? { kind: 'working-time', companyId: luck.pick(companies).id } : luck.pick([{ kind: 'own-time' }, { kind: 'pensioner' }] as const)
  return { ...kept, ...aBelgian(luck, n), frame, jobTitle: luck.pick(TRADES), ...luck.sometimes(0.85, () => ({ sector: itemOf(luck, 'sectors'), jobFamily: itemOf(luck, 'job-families') })) }
}

function menteeOf(luck: Chance, mentee: Mentee, n: number, partners: readonly { readonly id: PartnerId }[]): Mentee {
  const { partnerId: _, phone: _phone, email: _email, ...kept } = mentee
  return {
    ...{ ...kept, ...aBelgian(luck, MENTORS + n), wishedJob: luck.pick(TRADES) },
    ...(partners.length > 0 && luck.sometimes(0.5, () => ({ partnerId: luck.pick(partners).id }))),
    ...luck.sometimes(0.85, () => ({ sector: itemOf(luck, 'sectors'), jobFamily: itemOf(luck, 'job-families') })),
    ...luck.sometimes(0.8, () => ({ studies: itemOf(luck, 'studies'), entryStatus: itemOf(luck, 'entry-statuses') })),
  }
}
