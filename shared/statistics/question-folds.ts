import { compareText } from '#shared/core/search-key'
import type { ItemKey } from '#shared/domain/lists'
import { type Answers, answerTo, NO_OPINION } from '#shared/grids/answers'
import type { Question, QuestionKey } from '#shared/grids/grid'

/** Below so many people nothing is told of what they answered: in a smaller group each would recognise the others (statistics §4.4, rules 6 and 8). */
export const MIN_GROUP = 5

/** One questionnaire that came back: who answered, and whether their sentences may be quoted. */
export interface Returned {
  /** The same for the same person, so that one who answers for two pairs does not count as two. */
  readonly personId: string
  readonly givenName: string
  readonly answers: Answers
}

/** Whether a sentence may leave the association, and under which name; nothing where nobody asked, or the answer was no. */
export type Quotable = { readonly kind: 'without-name' } | { readonly kind: 'first-name'; readonly givenName: string }

/** A sentence in somebody’s own words. */
export interface Said {
  readonly text: string
  readonly quotable?: Quotable | undefined
}

/** How many answered each of the four steps, the lowest first. */
export type Steps = readonly [number, number, number, number]

interface Asked<Kind extends Question['kind']> {
  readonly question: Extract<Question, { kind: Kind }>
  /** How many answered, « sans avis » among them. */
  readonly n: number
}

/** What was answered to one question by all of a side; `told` is absent while those who answered are fewer than `MIN_GROUP`. */
export type QuestionFold =
  | (Asked<'opinion' | 'scale'> & { readonly kind: 'marks'; readonly told?: { readonly steps: Steps; readonly noOpinion: number; readonly mean: number } | undefined })
  | (Asked<'number'> & { readonly kind: 'number'; readonly told?: { readonly counts: readonly { readonly value: number; readonly count: number }[]; readonly mean: number } | undefined })
  | (Asked<'choice' | 'choices'> & { readonly kind: 'choices'; readonly told?: { readonly counts: readonly { readonly key: ItemKey; readonly count: number }[] } | undefined })
  | (Asked<'yes-no'> & { readonly kind: 'yes-no'; readonly told?: { readonly yes: number; readonly no: number } | undefined })
  | (Asked<'text'> & { readonly kind: 'texts'; readonly said: readonly Said[] })

/** Where consent to be quoted is given, in both questionnaires. */
export const QUOTE: QuestionKey = 'quote'

/** What all answered to one question; nothing for the kinds that are not read together: days, periods, people, languages. */
export function foldQuestion(question: Question, returned: readonly Returned[]): QuestionFold | undefined {
  switch (question.kind) {
    case 'opinion':
    case 'scale':
      return { kind: 'marks', question, ...marks(given(returned, answers => markOf(question, answers))) }
    case 'number':
      return { kind: 'number', question, ...numbers(given(returned, answers => answerTo<'number'>(question, answers))) }
    case 'choice':
      return { kind: 'choices', question, ...choices(given(returned, answers => asList(answerTo<'choice'>(question, answers)))) }
    case 'choices':
      return { kind: 'choices', question, ...choices(given(returned, answers => answerTo<'choices'>(question, answers))) }
    case 'yes-no':
      return { kind: 'yes-no', question, ...yesOrNo(given(returned, answers => answerTo<'yes-no'>(question, answers))) }
    case 'text':
      return { kind: 'texts', question, ...sentences(question, returned) }
    case 'languages':
    case 'periods':
    case 'date':
    case 'person':
      return undefined
  }
}

const markOf = (question: Extract<Question, { kind: 'opinion' | 'scale' }>, answers: Answers): 0 | 1 | 2 | 3 | 4 | undefined =>
  question.kind === 'opinion' ? answerTo<'opinion'>(question, answers) : answerTo<'scale'>(question, answers)

const asList = (key: ItemKey | undefined): readonly ItemKey[] | undefined => key && [key]

interface Given<Value> {
  readonly personId: string
  readonly value: Value
}

const given = <Value>(returned: readonly Returned[], read: (answers: Answers) => Value | undefined): readonly Given<Value>[] =>
  returned.flatMap(({ personId, answers }) => {
    const value = read(answers)
    return value === undefined ? [] : [{ personId, value }]
  })

/** Whether these are enough people for what they said to be told. */
export const isGroup = (people: readonly { readonly personId: string }[]): boolean => new Set(people.map(({ personId }) => personId)).size >= MIN_GROUP

/** The mean of some numbers; of none, 0. */
export const meanOf = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length)

const countOf = <Value>(values: readonly Value[], wanted: Value): number => values.filter(value => value === wanted).length

/** Where too few have an opinion, the number of those without one is not told either: the two make up n. */
function marks(answered: readonly Given<0 | 1 | 2 | 3 | 4>[]) {
  const minded = answered.filter(({ value }) => value !== NO_OPINION)
  if (!isGroup(minded)) return { n: answered.length }
  const values: readonly number[] = minded.map(({ value }) => value)
  const steps: Steps = [countOf(values, 1), countOf(values, 2), countOf(values, 3), countOf(values, 4)]
  return { n: answered.length, told: { steps, noOpinion: answered.length - minded.length, mean: meanOf(values) } }
}

function numbers(answered: readonly Given<number>[]) {
  if (!isGroup(answered)) return { n: answered.length }
  const values = answered.map(({ value }) => value)
  const counts = [...new Set(values)].toSorted((one, other) => one - other).map(value => ({ value, count: countOf(values, value) }))
  return { n: answered.length, told: { counts, mean: meanOf(values) } }
}

/** The most chosen first. */
function choices(answered: readonly Given<readonly ItemKey[]>[]) {
  if (!isGroup(answered)) return { n: answered.length }
  const keys = answered.flatMap(({ value }) => value)
  const counts = [...new Set(keys)].map(key => ({ key, count: countOf(keys, key) })).toSorted((one, other) => other.count - one.count || compareText(one.key, other.key))
  return { n: answered.length, told: { counts } }
}

function yesOrNo(answered: readonly Given<boolean>[]) {
  if (!isGroup(answered)) return { n: answered.length }
  const yes = answered.filter(({ value }) => value).length
  return { n: answered.length, told: { yes, no: answered.length - yes } }
}

/** The sentences in an order that says nothing of who wrote them: a side of at least `MIN_GROUP` people stands behind them, however few wrote. */
function sentences(question: Extract<Question, { kind: 'text' }>, returned: readonly Returned[]) {
  const said = returned.flatMap(({ answers, givenName }): readonly Said[] => {
    const text = answerTo<'text'>(question, answers)
    return text === undefined || text.trim() === '' ? [] : [{ text, quotable: quotableBy(answers[QUOTE], givenName) }]
  })
  return { n: said.length, said: said.toSorted((one, other) => compareText(one.text, other.text)) }
}

function quotableBy(consent: unknown, givenName: string): Quotable | undefined {
  if (consent === 'first-name') return { kind: 'first-name', givenName }
  return consent === 'without-name' ? { kind: 'without-name' } : undefined
}
