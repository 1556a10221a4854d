import type { BetterChoice, BlockingPair, GivenMentor } from './group-proposal'
import type { Deal, Fixed } from './group-solve'
import { IMPOSSIBLE, type Table } from './group-table'

/** Beyond these a list is no longer read. */
const LISTED = 50

interface Found {
  readonly row: number
  readonly mentor: number
  readonly score: number
}

const scoreAt = ({ scores }: Table, row: number, mentor: number | undefined): number => (mentor === undefined ? IMPOSSIBLE : (scores[row]?.[mentor] ?? IMPOSSIBLE))

/** The rows that each mentor was given. */
export function rowsByMentor({ mentors }: Table, deal: Deal): readonly (readonly number[])[] {
  const rows = mentors.map((): number[] => [])
  deal.forEach((mentor, row) => {
    if (mentor !== undefined) rows[mentor]?.push(row)
  })
  return rows
}

/** Pairs of people who would both rather have each other; whoever was chosen by hand keeps their place. */
export function blockingPairs(table: Table, { byHand }: Fixed, deal: Deal): { readonly blocking: readonly BlockingPair[]; readonly blockingCount: number } {
  const scoreOf = (row: number, mentor: number | undefined) => scoreAt(table, row, mentor)
  // The mentee that a mentor would give up first: the lowest score, and of equal ones who has waited least.
  const weakest = rowsByMentor(table, deal).map(rows =>
    rows
      .filter(row => byHand[row] === undefined)
      .reduce<number | undefined>((least, row) => (least !== undefined && scoreOf(least, deal[least]) < scoreOf(row, deal[row]) ? least : row), undefined),
  )
  const found: Found[] = []
  table.scores.forEach((scores, row) => {
    if (byHand[row] !== undefined) return
    const own = scoreOf(row, deal[row])
    scores.forEach((score, mentor) => {
      const rival = weakest[mentor]
      if (score > own && rival !== undefined && score > scoreOf(rival, mentor)) found.push({ row, mentor, score })
    })
  })
  const dearest = found.toSorted((one, other) => other.score - one.score || one.row - other.row || one.mentor - other.mentor).slice(0, LISTED)
  return { blocking: dearest.flatMap(each => told(table, deal, each, weakest[each.mentor])), blockingCount: found.length }
}

function told(table: Table, deal: Deal, { row, mentor: index, score }: Found, rival: number | undefined): readonly BlockingPair[] {
  const { mentees, mentors } = table
  const [mentee, mentor] = [mentees[row], mentors[index]]
  const loser = rival === undefined ? undefined : mentees[rival]
  if (!mentee || !mentor || rival === undefined || !loser) return []
  const former = deal[row]
  const formerMentor = former === undefined ? undefined : mentors[former]
  const next = scoreAt(table, rival, former)
  return [
    {
      ...{ mentor, mentee, score },
      ...(former !== undefined && { insteadOf: scoreAt(table, row, former) }),
      displaced: { mentee: loser, score: scoreAt(table, rival, index), ...(formerMentor && next !== IMPOSSIBLE && { next: { mentor: formerMentor, score: next } }) },
    },
  ]
}

/** The mentor with whom a mentee would have the best score, where that is another than the one given. */
export function betterChoice(table: Table, held: readonly (readonly number[])[], row: number, given: number): BetterChoice | undefined {
  const { mentees, mentors, scores } = table
  let best = given
  scores[row]?.forEach((score, mentor) => {
    if (score > scoreAt(table, row, best)) best = mentor
  })
  const mentor = mentors[best]
  if (best === given || !mentor) return undefined
  return { mentor, score: scoreAt(table, row, best), heldBy: (held[best] ?? []).flatMap(other => mentees[other] ?? []) }
}

/** Of the mentors who were given away, so many are named. */
const NAMED = 3

/** The mentors who would do for a mentee, the best first, and to whom they were given. */
export const givenMentors = ({ mentees, mentors, scores }: Table, held: readonly (readonly number[])[], row: number): readonly GivenMentor[] =>
  [...(scores[row] ?? [])]
    .map((score, index) => ({ score, index }))
    .filter(({ score }) => score !== IMPOSSIBLE)
    .toSorted((one, other) => other.score - one.score || one.index - other.index)
    .slice(0, NAMED)
    .flatMap(({ index }) => {
      const mentor = mentors[index]
      return mentor ? [{ mentor, to: (held[index] ?? []).flatMap(each => mentees[each] ?? []) }] : []
    })
