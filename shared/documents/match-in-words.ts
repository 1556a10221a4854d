import type { LiftedRefusal } from '#shared/casebook/pairings'
import { type ItemKey, labelOf, type ListItem, type ListName } from '#shared/domain/lists'
import type { MatchingCriterionKey } from '#shared/domain/programme-settings'
import type { ExplainedRow, Explanation, Verdict } from '#shared/matching/explain'
import type { Exclusion } from '#shared/matching/exclusions'
import type { Fact } from '#shared/matching/facts'
import type { PairScore } from '#shared/matching/score'
import { matching as words } from '#shared/text/matching'
import { typeset } from '#shared/text/paper'

/** The lists in force, as they are read: `name => listInForce(book, name, defaults)`. */
export type Lists = (name: ListName) => readonly ListItem[]

/** One criterion of an explanation, as it is read on the screen and on paper. */
export interface RowInWords {
  readonly key: MatchingCriterionKey
  readonly label: string
  readonly verdict: Verdict
  readonly verdictText: string
  /** The facts, with a capital. */
  readonly detail: string
  /** What is to be said beside the verdict where a column is narrow; empty where the verdict says it all. */
  readonly short: string
  readonly weight: number
  /** « 3 / 5 »: what is earned out of the weight; nothing where it is unknown or not counted. */
  readonly points?: string
  /** That the criterion is mandatory, and from what on. */
  readonly mandatory?: string
}

/** An explanation, as it is read. */
export interface ExplanationInWords {
  readonly rows: readonly RowInWords[]
  /** All facts in one sentence, those that are unknown or not counted at its end (matching, rule 3). */
  readonly sentence: string
  /** « 78 / 100 sur 22 points de poids connus sur 27 – fiabilité 81 % » */
  readonly scoreText: string
  /** « 17,2 sur 22 »: what is earned out of what is known. */
  readonly sumText: string
  /** What makes the pair impossible, and what is to be asked first. */
  readonly warnings: readonly string[]
}

/** Tells why two people have the score they have. */
export function explanationInWords({ rows, score }: Explanation, lists: Lists): ExplanationInWords {
  const said = rows.map(row => ({ row, brief: briefly(row.fact, lists) }))
  const known = said.flatMap(({ row, brief }) => (brief !== undefined && isTold(row) ? [brief] : []))
  const named = (about: Fact['about']) => rows.flatMap(row => (row.fact.about === about && (isTold(row) || about === 'not-counted') ? [words.labels[row.key].toLowerCase()] : []))
  const [unknown, notCounted] = [named('unknown'), named('not-counted')]
  const parts = [...known, ...(unknown.length > 0 ? [words.allUnknown(unknown)] : []), ...(notCounted.length > 0 ? [words.allNotCounted(notCounted)] : [])]
  return {
    rows: said.map(({ row, brief }) => rowInWords(row, brief, shortly(row.fact, lists))),
    sentence: `${capitalised(parts.join(words.separator))}.`,
    scoreText: scoreInWords(score),
    sumText: words.sum(score.earned, score.knownWeight),
    warnings: warningsOf(score),
  }
}

/** What neither weighs nor excludes is in the table, not in the sentence. */
const isTold = ({ weight, atLeast }: ExplainedRow): boolean => weight > 0 || atLeast !== undefined

/** The score with all that it rests on. */
const scoreInWords = ({ score, ...basis }: PairScore): string => (score === undefined ? words.noScore : words.scoreOf({ score, ...basis }))

/** What excludes the pair, and what must be asked before it is proposed. */
export const warningsOf = ({ failed, toCheck }: PairScore): readonly string[] => [
  ...(failed.length > 0 ? [words.failed(failed.map(key => words.obstacles[key]))] : []),
  ...(toCheck.length > 0 ? [words.toCheck(toCheck.map(key => words.obstacles[key]))] : []),
]

function rowInWords({ key, weight, atLeast, value, verdict, fact }: ExplainedRow, brief: string | undefined, short: string): RowInWords {
  return {
    ...{ key, label: words.labels[key], verdict, verdictText: words.verdicts[verdict], weight },
    detail: capitalised(inFull(fact, brief)),
    short,
    ...(value !== undefined && weight > 0 && { points: words.points(weight * value, weight) }),
    ...(atLeast !== undefined && { mandatory: words.mandatory(atLeast) }),
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A fact in a few words; nothing for what is unknown or not counted. */
function briefly(fact: Fact, lists: Lists): string | undefined {
  const one = (list: ListName, key: ItemKey) => typeset(labelOf(lists(list), key))
  const all = (list: ListName, keys: readonly ItemKey[]) => keys.map(key => one(list, key))
  switch (fact.about) {
    case 'unknown':
    case 'not-counted':
      return undefined
    case 'sector':
      return words.facts.sector[fact.tie](one('sectors', fact.mentor), one('sectors', fact.mentee), fact.through && one('sectors', fact.through))
    case 'function':
      return words.facts.function[fact.tie](one('job-families', fact.mentor), one('job-families', fact.mentee))
    case 'expectations':
      return words.facts.expectations(all('needs', fact.covered), all('needs', fact.uncovered))
    case 'languages': {
      const practises = fact.practises && { language: one('languages', fact.practises.language), spoken: fact.practises.spoken }
      return words.facts.languages({ common: all('languages', fact.common), sure: fact.sure, weak: all('languages', fact.weak), practises })
    }
    case 'distance':
      return words.facts.distance(fact)
    case 'availability':
      return words.facts.availability(all('availabilities', fact.common))
    case 'interests':
      return words.facts.interests(all('interests', fact.common))
    case 'hobbies':
      return words.facts.hobbies(all('hobbies', fact.common))
    case 'age':
      return words.facts.age(fact.gap, fact.wishes.map(({ by, wish }) => words.facts.ageWish(by, wish)))
    case 'gender':
      return fact.wishes.map(({ by, wish, met }) => words.facts.genderWish(by, wish, met)).join(', ')
    case 'values':
      return words.facts.values(fact.gaps.filter(isFarApart).map(({ manner }) => words.facts.manners[manner]))
  }
}

/** What differs from one mentor to another, in the fewest words; what the verdict says already is left out. */
function shortly(fact: Fact, lists: Lists): string {
  const all = (list: ListName, keys: readonly ItemKey[]) => keys.map(key => typeset(labelOf(lists(list), key)))
  switch (fact.about) {
    case 'unknown':
      return words.facts.missing(fact.missing)
    case 'sector':
      return typeset(labelOf(lists('sectors'), fact.through ?? fact.mentor))
    case 'function':
      return typeset(labelOf(lists('job-families'), fact.mentor))
    case 'expectations':
      return words.short.expectations(all('needs', fact.covered), fact.covered.length + fact.uncovered.length)
    case 'languages':
      return briefly(fact, lists) ?? ''
    case 'distance':
      return words.short.distance(fact)
    case 'availability':
      return words.short.availability(fact.common.length)
    case 'interests':
    case 'hobbies':
      return all(fact.about, fact.common).join(', ')
    case 'age':
      return words.short.age(fact.gap)
    case 'values':
      return fact.gaps.filter(isFarApart).map(({ manner }) => words.facts.manners[manner]).join(', ')
    case 'gender':
    case 'not-counted':
      return ''
  }
}

/** On a scale from 1 to 4, two people this far apart stand on different sides. */
const FAR_APART = 2

/** True where the two stand on different sides of a statement. */
export const isFarApart = ({ gap }: { readonly gap: number }): boolean => gap >= FAR_APART

/** A fact with what a table has room for. */
function inFull(fact: Fact, brief = ''): string {
  if (fact.about === 'unknown') return words.facts.missing(fact.missing)
  if (fact.about === 'not-counted') return words.facts.notCounted
  return fact.about === 'distance' ? words.facts.journey({ ...fact, from: typeset(fact.from), to: typeset(fact.to) }) : brief
}

/** That one of two people said no once, and that it was set aside. */
export const liftedInWords = ({ sides, on, liftedOn }: LiftedRefusal): string => words.liftedRefusal(sides, on, liftedOn)

/** Why two people are never proposed to each other. */
export function exclusionInWords(exclusion: Exclusion, lists: Lists): string {
  switch (exclusion.kind) {
    case 'same-person':
      return words.exclusion['same-person']
    case 'same-employer':
      return words.exclusion['same-employer'](typeset(exclusion.employer))
    case 'related':
    case 'to-avoid':
      return words.exclusion[exclusion.kind](exclusion.on, exclusion.reason && typeset(exclusion.reason))
    case 'refused': {
      const why = exclusion.why && labelOf(lists('proposal-refusals'), exclusion.why)
      // The words of a refusal are those of the list until somebody writes others.
      return words.exclusion.refused(exclusion.side, exclusion.on, [...new Set([why, exclusion.reason])].flatMap(each => (each === undefined ? [] : [typeset(each)])).join(', ') || undefined)
    }
  }
}
