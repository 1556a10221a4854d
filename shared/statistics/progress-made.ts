import { returnedQuestionnaires, yearOf } from './evaluations'
import { isGroup, meanOf, MIN_GROUP } from './question-folds'

import type { Casebook } from '#shared/casebook/casebook'
import { interviewsOf, isHeld, lastHeld } from '#shared/casebook/interviews'
import { hasAgreed } from '#shared/domain/consent'
import { PROGRESS_ITEMS, type ProgressItem } from '#shared/domain/evaluation'
import { followUpId } from '#shared/domain/follow-up'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'

/** The ten sentences as a mentee answered them at one moment, from 1 to 4; those not answered are absent. */
export type Items = Readonly<Partial<Record<ProgressItem, 1 | 2 | 3 | 4>>>

/** The ten sentences of one mentee: at the selection, in the closing questionnaire, and six months after the end. */
export interface ProgressOf {
  readonly start: Items
  readonly end: Items
  readonly later: Items
}

/** Whether an answer is one of the four steps of the ten sentences. */
export const isMark = (answer: unknown): answer is 1 | 2 | 3 | 4 => answer === 1 || answer === 2 || answer === 3 || answer === 4

const itemsIn = (answers: Readonly<Record<string, unknown>>): Items =>
  Object.fromEntries(
    PROGRESS_ITEMS.flatMap(item => {
      const mark = answers[item]
      return isMark(mark) ? [[item, mark]] : []
    }),
  )

/** What one mentee of a pair answered. The start is the last selection interview held before the pair began; what was told after the end counts only while they agree to it. */
export function progressOf(book: Casebook, pair: Pair): ProgressOf {
  const end = lastHeld(book, { kind: 'evaluation', id: pair.id, side: 'mentee' })
  const mentee = book.mentees[pair.menteeId]
  const later = mentee && hasAgreed(mentee.consents, 'follow-up') ? book.followUps[followUpId(pair.id, 6)]?.answer?.items : undefined
  return { start: itemsIn(startOf(book, pair)), end: itemsIn(end?.answers ?? {}), later: later ?? {} }
}

/** What a mentee answered at the last selection interview held before the pair began. */
export function startOf(book: Casebook, pair: Pair): Readonly<Record<string, unknown>> {
  const state = stateOf(pair)
  const before: IsoDate | undefined = 'terms' in state ? state.terms.startsOn : undefined
  const held = interviewsOf(book, { kind: 'mentee', id: pair.menteeId })
    .filter(isHeld)
    .filter(({ held: { on } }) => before === undefined || on <= before)
    .toSorted((one, other) => (one.held.on < other.held.on ? -1 : 1))
  return held.at(-1)?.answers ?? {}
}

/** The way that some made from the start to another moment; both means are of the same people. */
export interface Step {
  /** How many answered at both moments. */
  readonly n: number
  readonly from: number
  readonly to: number
}

/** To one decimal, as it is printed: a reader who takes one number from the other finds the change that is told. */
const asPrinted = (value: number): number => Number(value.toFixed(1))

/** The way between the two means of a step, as they are printed. */
export const changeOf = ({ from, to }: Step): number => asPrinted(asPrinted(to) - asPrinted(from))

/** One of the ten sentences: absent where fewer than `MIN_GROUP` people answered at both moments. */
export interface ItemProgress {
  readonly item: ProgressItem
  readonly end?: Step | undefined
  readonly later?: Step | undefined
}

/** The way made by the mentees whose closing questionnaire is of one year (« distance parcourue », statistics §4.7, G2). */
export interface ProgressMade {
  readonly items: readonly ItemProgress[]
  /** The means over the sentences that are shown: what they tell already, and nothing more. */
  readonly end?: number | undefined
  readonly later?: number | undefined
}

interface Person extends ProgressOf {
  readonly personId: string
}

/** How far the mentees of a year came, sentence by sentence; each mentee counts once, by the latest of their pairs. */
export function progressMade(book: Casebook, year: number): ProgressMade {
  const people = new Map<string, Person>()
  const returned = returnedQuestionnaires(book.interviews).filter(({ subject, held }) => subject.side === 'mentee' && yearOf(held.on) === year)
  for (const { subject } of returned.toSorted((one, other) => (one.held.on < other.held.on ? -1 : 1))) {
    const pair = book.pairs[subject.id]
    if (pair) people.set(pair.menteeId, { personId: pair.menteeId, ...progressOf(book, pair) })
  }
  const items = PROGRESS_ITEMS.map(item => progressIn(item, [...people.values()]))
  return { items, ...mean('end', items), ...mean('later', items) }
}

function progressIn(item: ProgressItem, people: readonly Person[]): ItemProgress {
  const at = (moment: 'end' | 'later') => people.filter(({ start, [moment]: then }) => start[item] !== undefined && then[item] !== undefined)
  const [end, later] = [at('end'), at('later')]
  const mayShowLater = isGroup(later) && !canBeTakenApart(end, later)
  return { item, ...(isGroup(end) && { end: stepOf(item, end, 'end') }), ...(mayShowLater && { later: stepOf(item, later, 'later') }) }
}

/** Two groups that differ by a few people tell of those few: the mean of one, taken from that of the other, is theirs. */
function canBeTakenApart(shown: readonly Person[], other: readonly Person[]): boolean {
  if (!isGroup(shown)) return false
  const without = (group: readonly Person[], taken: readonly Person[]) => group.filter(person => !taken.includes(person)).length
  return [without(shown, other), without(other, shown)].some(rest => rest > 0 && rest < MIN_GROUP)
}

function stepOf(item: ProgressItem, people: readonly Person[], moment: 'end' | 'later'): Step {
  const marks = (pick: (person: Person) => Items) => people.flatMap(person => pick(person)[item] ?? [])
  return { n: people.length, from: meanOf(marks(({ start }) => start)), to: meanOf(marks(person => person[moment])) }
}

function mean(moment: 'end' | 'later', items: readonly ItemProgress[]): Partial<Record<'end' | 'later', number>> {
  const steps = items.flatMap(item => item[moment] ?? [])
  return steps.length === 0 ? {} : { [moment]: meanOf(steps.map(changeOf)) }
}
