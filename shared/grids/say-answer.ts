import { type Answer, type Answers, answerTo, NO_OPINION } from './answers'
import type { Question } from './grid'

import type { CoordinatorId } from '#shared/domain/ids'
import { type ItemKey, labelOf, type LanguageLevel, type LanguageSkill, type ListItem, type ListName } from '#shared/domain/lists'
import type { Period } from '#shared/domain/period'

/** The words that answers are told in; this room knows none of its own. */
export interface AnswerWords {
  readonly separator: string
  readonly yesNo: { readonly yes: string; readonly no: string }
  readonly scale: { readonly low: string; readonly high: string; readonly said: (value: number, low: string, high: string) => string }
  /** What each of the four means, and what is said of someone without an opinion. */
  readonly opinion: { readonly none: string; readonly steps: readonly string[]; readonly said: (value: number, meaning: string) => string }
  readonly languages: { readonly said: (language: string, level: string | undefined) => string; readonly levelIn: (level: LanguageLevel) => string }
  readonly periods: { readonly said: (from: string, until: string | undefined) => string }
  readonly number: { readonly said: (value: number, unit: string | undefined) => string }
}

/** How answers are told: in which words, with whose lists and names. */
export interface Speech {
  readonly words: AnswerWords
  readonly day: (iso: string) => string
  readonly lists: (name: ListName) => readonly ListItem[]
  readonly nameOf: (id: CoordinatorId) => string
}

/** An answer in words: « 3 sur 4 (…) », « néerlandais (B1) ». One that does not fit its question is still told. */
export const sayAnswer = (question: Question, answer: Answer, speech: Speech): string => fitting(question, { [question.key]: answer }, speech) ?? stray(answer, speech)

function fitting(question: Question, given: Answers, { words, day, lists, nameOf }: Speech): string | undefined {
  switch (question.kind) {
    case 'text':
      return answerTo<'text'>(question, given)
    case 'scale':
      return whenGiven(answerTo<'scale'>(question, given), value => words.scale.said(value, question.low ?? words.scale.low, question.high ?? words.scale.high))
    case 'opinion':
      return whenGiven(answerTo<'opinion'>(question, given), value => (value === NO_OPINION ? words.opinion.none : words.opinion.said(value, words.opinion.steps[value - 1] ?? '')))
    case 'yes-no':
      return whenGiven(answerTo<'yes-no'>(question, given), answer => yesOrNo(answer, words))
    case 'choice':
      return whenGiven(answerTo<'choice'>(question, given), key => labelOf(lists(question.list), key))
    case 'choices':
      return whenGiven(answerTo<'choices'>(question, given), keys => keys.map(key => labelOf(lists(question.list), key)).join(words.separator))
    case 'languages':
      return whenGiven(answerTo<'languages'>(question, given), skills => skills.map(skill => languageSaid(skill, { words, lists })).join(words.separator))
    case 'periods':
      return whenGiven(answerTo<'periods'>(question, given), periods => periods.map(({ from, until }) => words.periods.said(from, until)).join(words.separator))
    case 'date':
      return whenGiven(answerTo<'date'>(question, given), day)
    case 'number':
      return whenGiven(given[question.key], value => (typeof value === 'number' ? words.number.said(value, question.unit) : undefined)) // out of bounds too
    case 'person':
      return whenGiven(answerTo<'person'>(question, given), nameOf)
  }
}

const whenGiven = <Value>(value: Value | undefined, say: (value: Value) => string | undefined): string | undefined => (value === undefined ? undefined : say(value))

const yesOrNo = (answer: boolean, { yesNo }: AnswerWords): string => (answer ? yesNo.yes : yesNo.no)

const languageSaid = ({ language, level }: LanguageSkill, { words, lists }: Pick<Speech, 'words' | 'lists'>): string =>
  words.languages.said(labelOf(lists('languages'), language), level && words.languages.levelIn(level))

/** An answer given when the question was another: as much as its own shape tells. */
function stray(answer: Answer, { words, lists }: Speech): string {
  if (typeof answer === 'boolean') return yesOrNo(answer, words)
  if (typeof answer !== 'object') return String(answer)
  const said = answer.map((each: ItemKey | LanguageSkill | Period) => {
    if (typeof each === 'string') return each
    return 'from' in each ? words.periods.said(each.from, each.until) : languageSaid(each, { words, lists })
  })
  return said.join(words.separator)
}
