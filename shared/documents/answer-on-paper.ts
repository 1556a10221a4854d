import { labelOf, listInForce } from '#shared/casebook/content-in-force'
import type { ListItem } from '#shared/domain/lists'
import { fullName } from '#shared/domain/person'
import { type Answers, answerTo } from '#shared/grids/answers'
import type { Question } from '#shared/grids/grid'
import { gridWords } from '#shared/text/grids'
import { shortDay } from '#shared/text/format'
import { typeset } from '#shared/text/paper'

import { nameOnPaper } from './facts-on-paper'
import type { SheetSource } from './sheet-source'

/** What was answered to a question, in words; nothing where it was not answered. */
export function answerInWords(source: SheetSource, question: Question, answers: Answers): string | undefined {
  switch (question.kind) {
    case 'text': {
      const text = answerTo(question, answers)
      return text === undefined ? undefined : typeset(text)
    }
    case 'yes-no': {
      const said = answerTo(question, answers)
      return said === undefined ? undefined : said ? gridWords.yesNo.yes : gridWords.yesNo.no
    }
    case 'choice': {
      const key = answerTo(question, answers)
      return key === undefined ? undefined : typeset(labelOf(itemsOf(source, question), key))
    }
    case 'choices':
      return answerTo(question, answers)
        ?.map(key => typeset(labelOf(itemsOf(source, question), key)))
        .join(gridWords.separator)
    case 'languages': {
      const names = listInForce(source.book, 'languages', source.defaults)
      return answerTo(question, answers)
        ?.map(({ language, level }) => gridWords.languages.said(typeset(labelOf(names, language)), level && gridWords.languages.levelIn(level)))
        .join(gridWords.separator)
    }
    case 'periods':
      return answerTo(question, answers)
        ?.map(({ from, until }) => gridWords.periods.said(from, until))
        .join(gridWords.separator)
    case 'date': {
      const day = answerTo(question, answers)
      return day && shortDay(day)
    }
    case 'number': {
      const number = answerTo(question, answers)
      return number === undefined ? undefined : gridWords.number.said(number, question.unit)
    }
    case 'scale': {
      const value = answerTo(question, answers)
      return value === undefined ? undefined : gridWords.scale.said(value, ...endsOf(question))
    }
    case 'person': {
      const id = answerTo(question, answers)
      const person = id && source.book.coordinators[id]
      return person ? nameOnPaper(fullName(person)) : id
    }
  }
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
