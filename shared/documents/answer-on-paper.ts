import { listInForce } from '#shared/casebook/content-in-force'
import type { CoordinatorId } from '#shared/domain/ids'
import type { ListItem } from '#shared/domain/lists'
import { fullName } from '#shared/domain/person'
import { type Answers, answerTo } from '#shared/grids/answers'
import type { Question } from '#shared/grids/grid'
import { sayAnswer } from '#shared/grids/say-answer'
import { gridWords } from '#shared/text/grids'
import { shortDay } from '#shared/text/format'
import { typeset } from '#shared/text/paper'

import { nameOnPaper } from './facts-on-paper'
import type { SheetSource } from './sheet-source'

/** What was answered to a question, in words as they are set on paper; nothing where it was not answered. */
export function answerInWords(source: SheetSource, question: Question, answers: Answers): string | undefined {
  const { book, defaults } = source
  const answer = answers[question.key]
  if (answer === undefined) return undefined
  const nameOf = (id: CoordinatorId) => {
    const person = book.coordinators[id]
    return person ? nameOnPaper(fullName(person)) : gridWords.person.former
  }
  return typeset(sayAnswer(question, answer, { words: gridWords, day: shortDay, lists: name => listInForce(book, name, defaults), nameOf }))
}

/** The items that a question offers: those in force, without the hidden ones that nobody chose. */
export function offeredItems(source: SheetSource, question: Extract<Question, { kind: 'choice' | 'choices' }>, answers: Answers): readonly ListItem[] {
  const chosen = chosenKeys(question, answers)
  return itemsOf(source, question).filter(({ key, hidden }) => !hidden || chosen.includes(key))
}

/** What was chosen of a list, whether one item may be or several. */
export function chosenKeys(question: Extract<Question, { kind: 'choice' | 'choices' }>, answers: Answers): readonly ListItem['key'][] {
  if (question.kind === 'choices') return answerTo(question, answers) ?? []
  const key = answerTo(question, answers)
  return key === undefined ? [] : [key]
}

/** What the ends of a scale mean. */
export const endsOf = ({ low, high }: Extract<Question, { kind: 'scale' }>): readonly [low: string, high: string] => [
  typeset(low ?? gridWords.scale.low),
  typeset(high ?? gridWords.scale.high),
]

const itemsOf = ({ book, defaults }: SheetSource, { list }: Extract<Question, { kind: 'choice' | 'choices' }>) => listInForce(book, list, defaults)
