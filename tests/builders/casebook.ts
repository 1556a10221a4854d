import { Casebook, emptyCasebook, type World } from '#shared/casebook/casebook'
import { defaultArticles } from '#shared/defaults/contract-articles'
import { defaults } from '#shared/defaults/defaults'
import { ArticleSet } from '#shared/domain/articles'
import { Company } from '#shared/domain/company'
import { Contract } from '#shared/domain/contract'
import { Coordinator } from '#shared/domain/coordinator'
import { ArticleSetId, CompanyId, ContractId, CoordinatorId, MenteeId, MentorId, PairDraftId, PairId, PartnerId, PieceId } from '#shared/domain/ids'
import { Mentee } from '#shared/domain/mentee'
import { Mentor } from '#shared/domain/mentor'
import { Organisation } from '#shared/domain/organisation'
import { Pair } from '#shared/domain/pair'
import { PairDraft } from '#shared/domain/pair-draft'
import type { Move } from '#shared/domain/pair-move'
import type { Stage } from '#shared/domain/pair-state'
import { Partner } from '#shared/domain/partner'
import { Terms } from '#shared/domain/terms'

import { built, type Changes, day, id } from './built'
import { someContractFacts } from './contract'
import type { Parts } from './parts'

export { day, id }

// Each kind counts in a hundred of its own, so that an id in a red test tells what it names.
export const coordinatorId = (n = 1) => CoordinatorId.parse(id(n))
export const mentorId = (n = 1) => MentorId.parse(id(100 + n))
export const menteeId = (n = 1) => MenteeId.parse(id(200 + n))
export const companyId = (n = 1) => CompanyId.parse(id(300 + n))
export const partnerId = (n = 1) => PartnerId.parse(id(400 + n))
export const pairId = (n = 1) => PairId.parse(id(500 + n))
export const contractId = (n = 1) => ContractId.parse(id(600 + n))
export const pairDraftId = (n = 1) => PairDraftId.parse(id(700 + n))
export const articleSetId = (n = 1) => ArticleSetId.parse(id(800 + n))
export const pieceId = (n = 1) => PieceId.parse(String(n).padStart(64, '0'))

const organisation = {
  id: 'organisation',
  name: 'Les Œuvres du Cœur',
  legalForm: 'asbl',
  companyNumber: '0123456749',
  address: { street: 'rue de l’Église 12', postcode: '5000', municipality: 'Namur' },
  email: 'info@oeuvres.example',
  phone: '081 22 33 44',
  representative: { name: 'Françoise Delvaux', role: 'directrice' },
  placeOfSignature: 'Namur',
  setUpOn: '2026-01-05',
  programme: 'real',
}

export const anOrganisation = (changes: Changes<typeof Organisation> = {}): Organisation => built(Organisation, organisation, changes)

const coordinators = [
  { agreement: 'feminine', givenName: 'Noémie', familyName: 'Lefèvre', role: 'responsable du mentorat', phone: '081 22 33 45', presence: 'lundi, mardi et jeudi matin' },
  { agreement: 'masculine', givenName: 'Karim', familyName: 'El Amrani', role: 'coordinateur', email: 'karim@oeuvres.example' },
]

export const aCoordinator = (n = 1, changes: Changes<typeof Coordinator> = {}): Coordinator =>
  built(Coordinator, { id: coordinatorId(n), ...coordinators[(n - 1) % 2] }, changes)

/** A company whose management agreed in November 2025. */
export const aCompany = (n = 1, changes: Changes<typeof Company> = {}): Company =>
  built(
    Company,
    {
      id: companyId(n),
      name: 'Bâtisseurs de Wallonie SA',
      sector: 'profit',
      address: { street: 'chaussée de Louvain 210', postcode: '5004', municipality: 'Bouge' },
      accessInstructions: 'Se présenter à l’accueil, bâtiment B.',
      contacts: [],
      talks: [{ state: 'granted', on: '2025-11-03', signatory: 'Paul Thiry' }],
    },
    changes,
  )

export const aPartner = (n = 1, changes: Changes<typeof Partner> = {}): Partner =>
  built(Partner, { id: partnerId(n), name: 'Mission régionale de Namur', kind: 'mission-regionale', address: { postcode: '5000', municipality: 'Namur' }, contacts: [] }, changes)

const mentors = [
  { agreement: 'feminine', givenName: 'Anne-Sophie', familyName: 'd’Hœraene', jobTitle: 'ingénieure en construction', phone: '0470 12 34 56' },
  { agreement: 'masculine', givenName: 'Benoît', familyName: 'Van den Bossche', jobTitle: 'comptable', email: 'benoit.vdb@example.be' },
  { agreement: 'neutral', givenName: 'Dominique', familyName: 'Étienne', jobTitle: 'responsable des achats' },
]

/** A mentor who works as a volunteer, informed, prepared and trained before the programme was kept here, free for one pair. */
export const aMentor = (n = 1, changes: Changes<typeof Mentor> = {}): Mentor =>
  built(
    Mentor,
    {
      ...{ id: mentorId(n), ...mentors[(n - 1) % 3], address: { postcode: '5000', municipality: 'Namur' }, registeredOn: '2025-10-01' },
      ...{ frame: { kind: 'own-time' }, meetingPlace: 'chaussée de Louvain 210, 5004 Bouge', capacity: 1, decisions: [], consents: {} },
      before: { informedOn: '2025-10-06', preparedOn: '2025-10-13', trainedOn: '2025-10-20' },
    },
    changes,
  )

const mentees = [
  { agreement: 'masculine', givenName: 'Yusuf', familyName: 'Çelik', phone: '0485 65 43 21', wishedJob: 'électricien' },
  { agreement: 'feminine', givenName: 'Léa', familyName: 'Noël', email: 'lea.noel@example.be', wishedJob: 'aide-comptable' },
  { agreement: 'neutral', givenName: 'Sacha', familyName: 'N’Guyen', wishedJob: 'logistique' },
]

/** A mentee who was interviewed before the programme was kept here, and accepted. */
export const aMentee = (n = 1, changes: Changes<typeof Mentee> = {}): Mentee =>
  built(
    Mentee,
    {
      ...{ id: menteeId(n), ...mentees[(n - 1) % 3], address: { postcode: '5100', municipality: 'Jambes' }, registeredOn: '2025-11-12' },
      ...{ before: { interviewedOn: '2025-11-20' }, decisions: [{ on: '2025-11-24', outcome: 'accepted' }], consents: {} },
    },
    changes,
  )

export const someTerms = (changes: Changes<typeof Terms> = {}): Terms =>
  built(
    Terms,
    { startsOn: '2026-03-12', endsOn: '2026-09-12', meetingPlace: 'chaussée de Louvain 210, 5004 Bouge', meetingsPerMonth: 2, minutesPerMeeting: 90 },
    changes,
  )

const proposed = { kind: 'proposed', on: day('2026-02-02') } as const
const reason = 'Horaires incompatibles'

/** A story that leads to each stage, on days between 2 February and 12 September 2026. */
const storyTo = (contract: ContractId): Readonly<Record<Stage, readonly Move[]>> => {
  const planned: readonly Move[] = [{ kind: 'plan-first-meeting', on: day('2026-02-05'), meetingOn: day('2026-02-12') }]
  const held: readonly Move[] = [...planned, { kind: 'hold-first-meeting', on: day('2026-02-12') }]
  const mentorSaysYes: Move = { kind: 'answer', on: day('2026-02-16'), side: 'mentor', answer: 'yes' }
  const menteeSays = (said: 'yes' | 'no'): Move => ({ kind: 'answer', on: day('2026-02-18'), side: 'mentee', answer: said })
  const validated: readonly Move[] = [...held, mentorSaysYes, menteeSays('yes'), { kind: 'agree-terms', on: day('2026-02-20'), terms: someTerms() }]
  const printed: readonly Move[] = [...validated, { kind: 'print-contract', on: day('2026-03-02'), contractId: contract }]
  const active: readonly Move[] = [...printed, { kind: 'sign', on: day('2026-03-10') }]
  const toClose: readonly Move[] = [...active, { kind: 'bring-to-close', on: day('2026-09-12'), trigger: 'term' }]
  return {
    ...{ proposed: [], declined: [{ kind: 'decline', on: day('2026-02-04'), reason }], 'first-meeting-planned': planned, 'first-meeting-held': held },
    ...{ 'not-validated': [...held, mentorSaysYes, menteeSays('no')], validated, 'contract-printed': printed, active },
    ...{ suspended: [...active, { kind: 'suspend', on: day('2026-05-04'), reason: 'Congé de maternité' }], 'to-close': toClose },
    ...{ closed: [...toClose, { kind: 'close', on: day('2026-09-15') }], withdrawn: [{ kind: 'withdraw', on: day('2026-02-10'), reason }] },
  }
}

/** A pair that came to a stage by the plain way; its contract, where it has one, is `contractId(n)`. */
export const aPairAt = (stage: Stage, n = 1, changes: Changes<typeof Pair> = {}): Pair =>
  built(
    Pair,
    {
      ...{ id: pairId(n), reference: `B-2026-${String(n).padStart(3, '0')}`, mentorId: mentorId(n), menteeId: menteeId(n) },
      ...{ coordinatorId: coordinatorId(1), substituteId: coordinatorId(2), opening: proposed, moves: storyTo(contractId(n))[stage] },
    },
    changes,
  )

/** The contract of `aPairAt('contract-printed', n)`: nobody has signed. */
export const aContract = (n = 1, changes: Changes<typeof Contract> = {}): Contract =>
  built(
    Contract,
    {
      ...{ id: contractId(n), pairId: pairId(n), version: 1, printedOn: '2026-03-02', articleSetId: articleSetId(1) },
      ...{ facts: someContractFacts({ reference: `B-2026-${String(n).padStart(3, '0')}`, terms: someTerms() }), pdf: pieceId(n), signatures: {} },
    },
    changes,
  )

/** The three days on which the contract of `aPairAt('active')` was signed. */
export const threeSignatures = { mentor: day('2026-03-05'), mentee: day('2026-03-05'), association: day('2026-03-10') } as const

export const anArticleSet = (n = 1, changes: Changes<typeof ArticleSet> = {}): ArticleSet =>
  built(ArticleSet, { id: articleSetId(n), version: n, savedOn: '2026-01-05', ...defaultArticles }, changes)

export const aPairDraft = (n = 1, changes: Changes<typeof PairDraft> = {}): PairDraft => built(PairDraft, { id: pairDraftId(n), begunOn: '2026-03-01' }, changes)

const byId = <Entity extends { readonly id: string }>(entities: readonly Entity[]) => Object.fromEntries(entities.map(each => [each.id, each]))

/** A book ready for work: the association, two coordinators, two mentors and two mentees ready for a pair; each part given takes the place of its own. */
export function aCasebook(parts: Parts = {}): Casebook {
  const { organisation, ...others } = { organisation: anOrganisation(), ...parts }
  const all: Omit<Required<Parts>, 'organisation'> = {
    ...{ articleSets: [anArticleSet()], coordinators: [aCoordinator(1), aCoordinator(2)], companies: [aCompany()], partners: [aPartner()] },
    ...{ mentors: [aMentor(1), aMentor(2)], mentees: [aMentee(1), aMentee(2)], pairs: [], pairDrafts: [], contracts: [] },
    ...{ amendments: [], pairingNotes: [], intakes: [], actionPlans: [], meetings: [], pairContacts: [], introductions: [] },
    ...{ checkIns: [], nextSteps: [], closings: [], evaluations: [], followUps: [], newsletters: [], yearlyTasks: [] },
    ...{ exchanges: [], groupSessions: [], gridVersions: [], interviews: [], progressUpdates: [], imports: [], lists: [], settings: [], entries: [], profileAnalyses: [], letterTemplates: [] },
    ...{ processings: [], breaches: [], retentionDecisions: [] },
    ...others,
  }
  const collections = Object.fromEntries(Object.entries(all).map(([name, entities]: [string, readonly { readonly id: string }[]]) => [name, byId(entities)]))
  return Casebook.parse({ ...emptyCasebook, ...collections, ...(organisation && { organisation: { organisation } }) })
}

/** A world where it is always the same day; new ids count up from `id(9001)`. */
export function aWorld(today = '2026-03-20'): World {
  let count = 9000
  return { today: () => day(today), newId: () => id((count += 1)), defaults }
}
