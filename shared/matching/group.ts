import type { Casebook } from '#shared/casebook/casebook'
import { liftedRefusal } from '#shared/casebook/pairings'
import type { IsoDate } from '#shared/domain/iso-date'
import type { MatchingSettings } from '#shared/domain/programme-settings'

import { betterChoice, blockingPairs, givenMentors, rowsByMentor } from './blocking'
import { exclusionBetween, formerPair } from './exclusions'
import { groupOf } from './group-locks'
import { type Aim, type GroupOptions, type GroupProposal, type Obstacle, type Outcome, type Progress, type ProposedPair, type UnmatchedMentee } from './group-proposal'
import { type Deal, type Fixed, solve } from './group-solve'
import { compareAll, IMPOSSIBLE, obstaclesBetween, type Table } from './group-table'
import { type MenteeProfile, waitingDays } from './profiles'
import { cheapestRelaxation } from './relaxation'
import { scorePair } from './score'

/** What a proposal is made from. */
interface Source {
  readonly book: Casebook
  readonly today: IsoDate
  readonly settings: MatchingSettings
  readonly table: Table
  readonly fixed: Fixed
}

/**
 * Proposes pairs for a group. It stops after every few mentees that are compared, so that a window may go on with something else;
 * the same book, options and day give the same proposal, in whatever order people were entered.
 */
export function* proposeGroup(book: Casebook, options: GroupOptions, today: IsoDate, settings: MatchingSettings): Generator<Progress, GroupProposal> {
  const { pool, held, refused } = groupOf(book, options, today)
  const table = yield* compareAll(book, pool.mentees, pool.mentors, settings)
  const source: Source = { book, today, settings, table, fixed: fixedBy(table, held) }
  const bestTotal = solve['best-total'](table, source.fixed)
  yield { done: table.mentees.length, total: table.mentees.length } // the longest step of all is over
  const deals: Readonly<Record<Aim, Deal>> = { 'best-total': bestTotal, 'best-pairs-first': solve['best-pairs-first'](table, source.fixed) }
  const deal = deals[options.aim]
  const pairs = proposedPairs(source, deal)
  const worstPair = worstOf(pairs)
  return {
    ...outcomeOf(source, deal),
    ...{ aim: options.aim, pairs, refusedLocks: refused, ...(worstPair && { worstPair }) },
    unmatchedMentees: unmatchedMentees(source, deal),
    unmatchedMentors: rowsByMentor(table, deal).flatMap((rows, index) => {
      const mentor = table.mentors[index]
      return mentor && rows.length === 0 ? [{ mentor, possible: table.scores.filter(row => row[index] !== IMPOSSIBLE).length }] : []
    }),
    ...{ pairsCompared: table.mentees.length * table.mentors.length, removedBy: table.removedBy },
    ...blockingPairs(table, source.fixed, deal),
    price: { 'best-total': outcomeOf(source, deals['best-total']), 'best-pairs-first': outcomeOf(source, deals['best-pairs-first']) },
  }
}

/** Goes through a calculation without a stop. */
export function runToEnd<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

function fixedBy({ mentees, mentors }: Table, held: ReadonlyMap<MenteeProfile['id'], string>): Fixed {
  const placeOf = new Map<string, number>(mentors.map(({ id }, index) => [id, index]))
  const byHand = mentees.map(({ id }) => placeOf.get(held.get(id) ?? ''))
  return { byHand, places: mentors.map(({ places }, index) => places - byHand.filter(mentor => mentor === index).length) }
}

function proposedPairs({ book, settings, table, fixed }: Source, deal: Deal): readonly ProposedPair[] {
  const held = rowsByMentor(table, deal)
  return deal.flatMap((index, row): readonly ProposedPair[] => {
    const [mentee, mentor] = [table.mentees[row], index === undefined ? undefined : table.mentors[index]]
    if (!mentee || !mentor || index === undefined) return []
    const exclusion = exclusionBetween(book, mentor.id, mentee.id)
    const former = formerPair(book, mentor.id, mentee.id)
    const exchange = betterChoice(table, held, row, index)
    const lifted = liftedRefusal(book, mentor.id, mentee.id)
    return [
      {
        ...{ mentor, mentee, score: scorePair(mentor, mentee, settings), locked: fixed.byHand[row] !== undefined },
        ...(exclusion && { exclusion }),
        ...(former && { formerPair: former }),
        ...(lifted && { lifted }),
        ...(exchange && { exchange }),
      },
    ]
  })
}

/** Of equal ones, the pair of the mentee who has waited longest. */
const worstOf = (pairs: readonly ProposedPair[]): ProposedPair | undefined =>
  pairs.reduce<ProposedPair | undefined>((worst, pair) => {
    if (pair.score.score === undefined) return worst
    return worst?.score.score !== undefined && worst.score.score <= pair.score.score ? worst : pair
  }, undefined)

function outcomeOf({ settings, table }: Source, deal: Deal): Outcome {
  const given = deal.flatMap((index, row) => {
    const [mentee, mentor] = [table.mentees[row], index === undefined ? undefined : table.mentors[index]]
    return mentee && mentor ? [scorePair(mentor, mentee, settings).score] : []
  })
  const known = given.filter(score => score !== undefined)
  const total = known.reduce((sum, score) => sum + score, 0)
  return { served: given.length, total, ...(known.length === 0 ? { mean: undefined, worst: undefined } : { mean: total / known.length, worst: Math.min(...known) }) }
}

function unmatchedMentees(source: Source, deal: Deal): readonly UnmatchedMentee[] {
  const { book, today, settings, table, fixed } = source
  const held = rowsByMentor(table, deal)
  const taken = held.map((rows, index) => rows.filter(row => fixed.byHand[row] === undefined).length >= (fixed.places[index] ?? 0))
  const free = table.mentors.filter((_, index) => !taken[index])
  return table.mentees.flatMap((mentee, row): readonly UnmatchedMentee[] => {
    if (deal[row] !== undefined) return []
    const possible = table.scores[row]?.filter(score => score !== IMPOSSIBLE).length ?? 0
    // Where everybody is given away, one may still deal again, if nobody would do as things stand.
    const relaxation = cheapestRelaxation(book, mentee, free.length > 0 || possible > 0 ? free : table.mentors, settings)
    const unmatched = { mentee, waitingDays: waitingDays(mentee, today), ...(relaxation && { relaxation }) }
    if (table.mentors.length === 0) return [{ ...unmatched, reason: { kind: 'no-mentor' } }]
    if (possible > 0) return [{ ...unmatched, reason: { kind: 'no-mentor-left', possible, given: givenMentors(table, held, row) } }]
    return [{ ...unmatched, reason: { kind: 'excluded-by', removed: removedFor(source, mentee) } }]
  })
}

/** What stands between one mentee and the mentors, the most frequent first. */
function removedFor({ book, settings, table }: Source, mentee: MenteeProfile): readonly { readonly by: Obstacle; readonly count: number }[] {
  const counts = new Map<Obstacle, number>()
  for (const mentor of table.mentors) {
    const obstacles = obstaclesBetween(exclusionBetween(book, mentor.id, mentee.id), scorePair(mentor, mentee, settings), settings)
    for (const by of obstacles) counts.set(by, (counts.get(by) ?? 0) + 1)
  }
  const order = table.removedBy.map(({ by }) => by)
  return [...counts].map(([by, count]) => ({ by, count })).toSorted((one, other) => other.count - one.count || order.indexOf(one.by) - order.indexOf(other.by))
}
