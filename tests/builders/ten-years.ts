import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { withEntries } from '#shared/casebook/entries'
import { addDays, addMonths } from '#shared/domain/calendar'
import { checkInId } from '#shared/domain/check-in'
import { followUpId, type FollowUpMonths } from '#shared/domain/follow-up'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import type { Move, Side } from '#shared/domain/pair-move'

import { day, id } from './built'
import { aContract, aMentee, aMentor, anOrganisation, coordinatorId, aCoordinator, aPartner, partnerId, someTerms } from './casebook'
import { aPreparation, anInterview } from './recruitment'
import { aClosing, aFollowUp, anEvaluation } from './ending'
import { aMeeting, aPairContact, heldOn } from './life'

const SIDES: readonly Side[] = ['mentor', 'mentee']
const DAYS_OF_A_PAIR = 184

interface Entity {
  readonly id: string
}
const byId = <Each extends Entity>(all: readonly Each[]) => Object.fromEntries(all.map(each => [each.id, each]))
/** The nth copy of a plain thing, with its own id: too many are made to read each by its schema. */
const copies = <Each extends Entity>(count: number, from: number, plain: Each, own: (n: number, self: Each['id']) => Partial<Each>): readonly Each[] =>
  Array.from({ length: count }, (_, n) => ({ ...plain, id: id(from + n), ...own(n, id(from + n)) }))

/**
 * Ten years of a programme until a day: as many pairs as one says, begun one after the other, each with its story, eleven meetings, five contacts,
 * its six-week contacts, its closing and both questionnaires; those of the last half year are at work. No chance in it: the same in every run.
 */
export function tenYears(pairCount: number, today: IsoDate): Casebook {
  const first = addDays(today, -3652)
  const mentorCount = Math.ceil(pairCount / 3)
  const consents = { sharing: [{ given: true, on: first }], 'follow-up': [{ given: true, on: first }] } as const
  const mentors = copies(mentorCount, 1_000_000, aMentor(), () => ({ capacity: 2, decisions: [{ on: first, outcome: 'accepted' as const }] }))
  const mentees = copies(pairCount, 2_000_000, aMentee(), n => ({ consents, ...(n % 2 === 0 && { partnerId: partnerId(1) }), registeredOn: first }))
  const startOf = (n: number) => addDays(first, Math.floor((n * 3640) / pairCount))
  const pairs = copies(pairCount, 3_000_000, plainPair(mentors, mentees, 0, first, today), n => plainPair(mentors, mentees, n, startOf(n), today))
  const eachPair = <Each>(make: (pair: Pair, startsOn: IsoDate, n: number) => readonly Each[]) => pairs.flatMap((pair, n) => make(pair, startOf(n), n))
  const until = (startsOn: IsoDate, every: number, count: number) =>
    Array.from({ length: count }, (_, k) => addDays(startsOn, (k + 1) * every)).filter(on => on < today)
  let last = 10_000_000
  const next = () => id((last += 1)) as never // an id of whatever is built beside it

  const [meeting, contact, talk, preparation, contract] = [aMeeting(), aPairContact(), anInterview(), aPreparation(), aContract()]
  const over = eachPair((pair, startsOn) => (addDays(startsOn, DAYS_OF_A_PAIR) < today ? [pair] : []))
  const held = (on: IsoDate) => ({ begunOn: on, held: { on } })
  const interviews = [
    ...mentors.map(({ id: who }) => ({ ...preparation, id: next(), subject: { kind: 'mentor' as const, id: who }, ...held(first) })),
    ...mentees.map(({ id: who }) => ({ ...talk, id: next(), subject: { kind: 'mentee' as const, id: who }, ...held(first) })),
    ...eachPair((pair, startsOn) =>
      until(startsOn, 42, 4).flatMap((on, k) => SIDES.map(side => ({ ...talk, id: next(), subject: { kind: 'check-in' as const, id: pair.id, number: k + 1, side }, ...held(on) }))),
    ),
    ...over.flatMap(pair => SIDES.map(side => ({ ...talk, id: next(), subject: { kind: 'evaluation' as const, id: pair.id, side }, ...held(today) }))),
  ]
  const checkIns = eachPair((pair, startsOn) => until(startsOn, 42, 4).flatMap((_, k) => SIDES.map(side => ({ id: checkInId({ id: pair.id, number: k + 1, side }), pairId: pair.id, number: k + 1, side, attempts: [] }))))
  const updates = mentees.flatMap(({ id: menteeId }, n) =>
    [14, 100, DAYS_OF_A_PAIR + 1].map(days => ({ id: next(), menteeId, partnerId: partnerId(1), milestone: { kind: 'decision' as const, on: addDays(startOf(n), days) }, on: addDays(startOf(n), days), done: { kind: 'skipped' as const } })),
  )
  return withEntries(emptyCasebook, {
    ...emptyCasebook,
    ...{ organisation: { organisation: anOrganisation() }, coordinators: byId([aCoordinator(1), aCoordinator(2)]), partners: byId([aPartner()]) },
    ...{ mentors: byId(mentors), mentees: byId(mentees), pairs: byId(pairs), interviews: byId(interviews), checkIns: byId(checkIns), progressUpdates: byId(updates) },
    meetings: byId(eachPair((pair, startsOn) => until(startsOn, 16, 11).map(on => ({ ...meeting, id: next(), pairId: pair.id, details: heldOn(on) })))),
    pairContacts: byId(eachPair((pair, startsOn) => until(startsOn, 30, 5).map(on => ({ ...contact, id: next(), pairId: pair.id, on })))),
    contracts: byId(eachPair((pair, startsOn) => [{ ...contract, id: next(), pairId: pair.id, signatures: { mentor: startsOn, mentee: startsOn, association: startsOn } }])),
    closings: byId(over.map(pair => ({ ...aClosing(), id: pair.id, certificates: { mentor: today, mentee: today } }))),
    followUps: byId(over.flatMap(pair => ([6, 12] as const).flatMap(months => (askedOn(pair, months) < today ? [aFollowUpOf(pair, months, today)] : [])))),
    evaluations: byId(over.map(pair => ({ ...anEvaluation(), id: pair.id }))),
  })
}

const terms = someTerms()

const askedOn = ({ moves }: Pair, months: number): IsoDate => addMonths(moves.at(-2)?.on ?? THE_DAY, months)
const aFollowUpOf = (pair: Pair, months: FollowUpMonths, leftOn: IsoDate) => ({ ...aFollowUp(), id: followUpId(pair.id, months), pairId: pair.id, months, leftOn })

/** The nth pair, signed the day it starts and closed after its six months; one in ten was suspended for two weeks on the way. */
function plainPair(mentors: readonly { readonly id: Pair['mentorId'] }[], mentees: readonly { readonly id: Pair['menteeId'] }[], n: number, startsOn: IsoDate, today: IsoDate): Pair {
  const [mentor, mentee] = [mentors[n % mentors.length], mentees[n]]
  if (!mentor || !mentee) throw new Error('Nobody is there for the pair')
  const endsOn = addMonths(startsOn, 6)
  const before = (days: number) => addDays(startsOn, -days)
  const after = (days: number) => addDays(startsOn, days)
  const moves: readonly Move[] = [
    ...[{ kind: 'plan-first-meeting' as const, on: before(30), meetingOn: before(24) }, { kind: 'hold-first-meeting' as const, on: before(24) }],
    ...SIDES.map((side): Move => ({ kind: 'answer', on: before(20), side, answer: 'yes' })),
    { kind: 'agree-terms', on: before(14), terms: { ...terms, startsOn, endsOn } },
    { kind: 'print-contract', on: before(10), contractId: aContract().id },
    { kind: 'sign', on: startsOn },
    ...(n % 10 === 0 && endsOn < today ? [{ kind: 'suspend' as const, on: after(40), reason: 'Maladie' }, { kind: 'resume' as const, on: after(54), endsOn: addDays(endsOn, 14) }] : []),
    ...(addDays(startsOn, DAYS_OF_A_PAIR) < today ? [{ kind: 'bring-to-close' as const, on: endsOn, trigger: 'term' as const }, { kind: 'close' as const, on: after(DAYS_OF_A_PAIR) }] : []),
  ]
  return { id: id(3_000_000 + n) as Pair['id'], reference: `B-2020-${String(n).padStart(3, '0')}`, mentorId: mentor.id, menteeId: mentee.id, coordinatorId: coordinatorId(1), substituteId: coordinatorId(2), opening: { kind: 'proposed', on: before(40) }, moves } // the nth id of a pair
}

/** The day on which the ten years are looked at. */
export const THE_DAY = day('2026-03-20')
export const THE_NEXT_DAY = day('2026-03-21')
