import type { Casebook } from './casebook'
import type { CasebookRefusal, ContractGap } from './refusal'
import { listed } from './casebook'
import { currentArticles, organisationOf } from './organisation-commands'

import { ok, refuse, type Result } from '#shared/core/result'
import type { Address } from '#shared/domain/address'
import type { ArticleSet } from '#shared/domain/articles'
import { ageOn } from '#shared/domain/calendar'
import { agreementIsCurrent, agreementOf } from '#shared/domain/company'
import { completedOn, type Contract, ContractFacts } from '#shared/domain/contract'
import type { Coordinator } from '#shared/domain/coordinator'
import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { companyOf, type Mentor } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'
import { termsIn } from '#shared/domain/pair-state'
import { fullName } from '#shared/domain/person'
import type { Terms } from '#shared/domain/terms'

/** A contract as it would be printed today: what it says, by which articles, under which number. */
export interface ContractDraft {
  readonly facts: ContractFacts
  readonly articles: ArticleSet
  readonly version: number
  readonly printedOn: IsoDate
}

/** The contracts of a pair, the first printed first. */
export const contractsOf = (book: Casebook, pairId: PairId): readonly Contract[] =>
  listed(book.contracts)
    .filter(contract => contract.pairId === pairId)
    .sort((one, other) => one.version - other.version)

/** The contract in force or awaited for a pair; nothing before the first printing. */
export const standingContract = (book: Casebook, pairId: PairId): Contract | undefined =>
  contractsOf(book, pairId).findLast(({ voidedOn }) => voidedOn === undefined)

/** Contracts that wait for a signature, the oldest first. */
export const contractsAwaitingSignature = (book: Casebook): readonly Contract[] =>
  listed(book.contracts)
    .filter(({ voidedOn, signatures }) => voidedOn === undefined && !(signatures.mentor && signatures.mentee && signatures.association))
    .sort((one, other) => one.printedOn.localeCompare(other.printedOn))

const termsOf = (pair: Pair): Terms | undefined => termsIn(stateOf(pair))

/** A legal seat as it must stand on a contract: the street, the postcode and the municipality. */
const isSeat = ({ street, postcode, municipality }: Address): boolean =>
  street !== undefined && postcode !== undefined && municipality !== undefined

/** What is still to be filled in before the contract of a pair can be printed. */
export function contractGaps(book: Casebook, pair: Pair, on: IsoDate): readonly ContractGap[] {
  const organisation = organisationOf(book)
  const mentor = book.mentors[pair.mentorId]
  const employer = mentor?.frame.kind === 'working-time' ? book.companies[mentor.frame.companyId] : undefined
  const gaps: readonly (readonly [ContractGap, boolean])[] = [
    ['organisation', organisation === undefined],
    ['address', organisation !== undefined && !isSeat(organisation.address)],
    ['representative', organisation !== undefined && organisation.representative === undefined],
    ['place-of-signature', organisation !== undefined && organisation.placeOfSignature === undefined],
    ['articles', currentArticles(book) === undefined],
    ['terms', termsOf(pair) === undefined],
    ['employer-agreement', employer !== undefined && !agreementIsCurrent(agreementOf(employer), on)],
    ['mentor-frame', mentor?.frame.kind === 'unknown'],
  ]
  return gaps.flatMap(([gap, missing]) => (missing ? [gap] : []))
}

/** The contract of a pair as it would be printed on a day. Refuses while something is missing, and says what. */
export function draftContract(book: Casebook, pairId: PairId, printedOn: IsoDate): Result<ContractDraft, CasebookRefusal> {
  const pair = book.pairs[pairId]
  if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })

  const facts = contractFacts(book, pair, printedOn)
  const articles = currentArticles(book)
  const missing = contractGaps(book, pair, printedOn)
  if (!facts || !articles || missing.length > 0) return refuse({ code: 'contract/incomplete', missing })
  return ok({ facts, articles, version: contractsOf(book, pairId).length + 1, printedOn })
}

/** The places, such as `mentor.familyName`, where two sets of facts differ: what has changed since a contract was printed. */
export function changedFacts(before: ContractFacts, after: ContractFacts): readonly string[] {
  const [old, now] = [leaves(before), leaves(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter(path => old.get(path) !== now.get(path))
}

/** What has changed since a contract that still waits for a signature was printed; once all three have signed, what was signed holds. */
export function changesSincePrinted(book: Casebook, pair: Pair): readonly string[] {
  const contract = standingContract(book, pair.id)
  if (!contract || completedOn(contract) !== undefined) return []
  const facts = contractFacts(book, pair, contract.printedOn)
  return facts ? changedFacts(contract.facts, facts) : []
}

/** What a paper of a pair says of its three parties on a day; nothing while the association, somebody of the pair, the mentor's frame or the terms are unknown. */
export function contractFacts(book: Casebook, pair: Pair, on: IsoDate): ContractFacts | undefined {
  const organisation = organisationOf(book)
  const [mentor, mentee, coordinator] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId], book.coordinators[pair.coordinatorId]]
  const substitute = pair.substituteId && book.coordinators[pair.substituteId]
  const terms = termsOf(pair)
  if (!organisation || !mentor || mentor.frame.kind === 'unknown' || !mentee || !coordinator || !terms) return undefined

  const { id: _, setUpOn: __, website: ___, programme, ...asPrinted } = organisation
  const partner = mentee.partnerId && book.partners[mentee.partnerId]
  const isMinor = (birthDate: IsoDate | undefined) => birthDate !== undefined && ageOn(birthDate, on) < 18
  // Absent facts are left out, never written as undefined: the frozen copy is compared leaf by leaf.
  return ContractFacts.parse(
    withoutAbsent({
      reference: pair.reference,
      sample: programme === 'sample',
      organisation: asPrinted,
      coordinator: staff(coordinator),
      substitute: substitute && staff(substitute),
      mentor: { ...mentorFacts(book, mentor), minor: isMinor(mentor.birthDate) },
      mentee: {
        ...nameAndReach(mentee),
        minor: isMinor(mentee.birthDate),
        municipality: mentee.address.municipality,
        partner: partner?.name,
        referent: mentee.referent,
      },
      terms,
    }),
  )
}

function mentorFacts(book: Casebook, mentor: Mentor) {
  const { frame } = mentor
  const companyId = companyOf(frame)
  const company = companyId && book.companies[companyId]
  const agreement = frame.kind === 'working-time' && company ? agreementOf(company) : undefined
  const employerAgreedOn = agreement?.state === 'granted' ? agreement.on : undefined
  return { ...nameAndReach(mentor), jobTitle: mentor.jobTitle, activity: activityOf(book, mentor), frame: frame.kind, employerAgreedOn, informationNoteOn: mentor.informationNote?.givenOn }
}

/** The employer or the activity of a mentor, as one reads it. */
export function activityOf(book: Casebook, { frame }: Pick<Mentor, 'frame'>): string | undefined {
  const companyId = companyOf(frame)
  const employer = 'employer' in frame ? frame.employer : undefined
  const activity = 'activity' in frame ? frame.activity : 'formerActivity' in frame ? frame.formerActivity : undefined
  return (companyId && book.companies[companyId]?.name) ?? employer ?? activity
}

const nameAndReach = ({ agreement, givenName, familyName, email, phone }: Pick<Mentor, 'agreement' | 'givenName' | 'familyName' | 'email' | 'phone'>) => ({
  agreement,
  givenName,
  familyName,
  email,
  phone,
})

const staff = ({ role, presence, email, phone, ...named }: Coordinator) => ({ name: fullName(named), role, presence, email, phone })

const withoutAbsent = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, withoutAbsent(each)]])))
    : value

function leaves(value: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(value).flatMap(([key, each]: [string, unknown]): (readonly [string, unknown])[] =>
      typeof each === 'object' && each !== null ? [...leaves(each, `${path}${key}.`)] : [[path + key, each]],
    ),
  )
}
