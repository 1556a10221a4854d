import type { Answers } from '#shared/grids/answers'
import { answerTo, NO_OPINION } from '#shared/grids/answers'
import type { Question } from '#shared/grids/grid'
import { gridWords } from '#shared/text/grids'
import { typeset } from '#shared/text/paper'
import { gridSheet } from '#shared/text/sheets/grid-sheet'

import { answerInWords, chosenKeys, endsOf, offeredItems } from './answer-on-paper'
import type { Box, FormAnswer } from './document'
import { type Asked, linesOfBoxes } from './form-rows'
import type { SheetSource } from './sheet-source'

/** Longer lists are written by hand: their boxes would fill the page. */
export const MOST_BOXES = 14

/** Points that a hand needs for a date, a number, a name or one item of a list, and for what deserved more than a line: no half row. */
const HAND = { date: 78, number: 40, name: 118, sentence: 240 } as const

type Scale = Extract<FormAnswer, { kind: 'scale' }>

/** How generously a sheet is set. */
export interface Ease {
  /** Points that a line of words has at the least. */
  readonly words: number
  /** And a line of several items. */
  readonly items: number
  /** Of a list from which one item is chosen, the boxes stand on no more lines than these; or else the choice is written. */
  readonly boxLines: number
  /** And the list has no more items than these. */
  readonly boxItems: number
}

/** How the questions of a grid stand on a sheet that is written on by hand, with what is known already; those of a check-list are ticked off. */
export const toWriteWith =
  (source: SheetSource, answers: Answers) =>
  (question: Question, ease: Ease, lines: number, isTicked: boolean): Asked =>
    isTicked ? tickedCell(question, answers) : askedCell(source, question, answers, ease, lines)

/** How they stand once they were answered. */
export const answeredWith =
  (source: SheetSource, answers: Answers) =>
  (question: Question, isTicked: boolean): Asked =>
    isTicked ? tickedCell(question, answers) : answeredCell(source, question, answers)

/** One box, to tick once it was covered. */
const tickedCell = (question: Question, answers: Answers): Asked => ({ label: '', answer: { kind: 'boxes', items: [box(typeset(question.label), answers[question.key] === true)] } })

/** A question on the sheet that is taken to the interview: what is known is written in, the rest is room or boxes; a text has `lines`. */
function askedCell(source: SheetSource, question: Question, answers: Answers, ease: Ease, lines: number): Asked {
  const { room, hand, words } = toWrite(question, ease, lines)
  const boxes = boxesFor(source, question, answers, ease)
  if (boxes) return { ...asked(question), answer: boxes }
  const known = answerInWords(source, question, answers)
  if (known !== undefined) return { ...asked(question), answer: { kind: 'said', text: known } }
  return { ...asked(question), ...(words && { label: words }), hand, answer: { kind: 'room', lines: room } }
}

/** A question with what was answered; an unknown answer is said to be one, and never taken for a no. */
function answeredCell(source: SheetSource, question: Question, answers: Answers): Asked {
  const { label } = asked(question)
  if (question.kind === 'scale' || question.kind === 'opinion') {
    const answer = question.kind === 'scale' ? scaleOf(question, answerTo(question, answers)) : opinionOf(question, answers)
    if (answers[question.key] !== undefined && (answer.value ?? answer.none?.ticked)) return { label, answer }
  }
  return { label, answer: { kind: 'said', text: answerInWords(source, question, answers) ?? gridWords.unanswered } }
}

function asked(question: Question): { readonly label: string; readonly hint?: string } {
  const hints = [
    ...(question.kind === 'number' && question.unit !== undefined ? [gridSheet.unit(typeset(question.unit))] : []),
    ...(question.kind === 'yes-no' && question.criterion ? [gridSheet.criterion[question.criterion]] : []),
    ...(question.private ? [gridSheet.private] : []),
  ]
  return { label: typeset(question.label), ...(hints.length > 0 && { hint: hints.join(' ') }) }
}

/** The boxes of a question that is answered by ticking; nothing for one that is answered by writing. */
function boxesFor(source: SheetSource, question: Question, answers: Answers, { boxLines, boxItems }: Ease): FormAnswer | undefined {
  switch (question.kind) {
    case 'yes-no': {
      const said = answerTo(question, answers)
      return { kind: 'boxes', items: [box(gridWords.yesNo.yes, said === true), box(gridWords.yesNo.no, said === false)] }
    }
    case 'scale':
      return scaleOf(question, answerTo(question, answers))
    case 'opinion':
      return opinionOf(question, answers)
    case 'number':
      return isMark(question) ? marksOf(question, answers) : undefined
    case 'choice':
    case 'choices': {
      const chosen = chosenKeys(question, answers)
      const items = offeredItems(source, question, answers)
      // A short list is ticked; of a long one, what is known is written out, and what is not is left to write.
      const fits = items.length <= MOST_BOXES && (question.kind === 'choices' || (items.length <= boxItems && linesOfBoxes(items.map(({ label }) => label)) <= boxLines))
      return fits ? { kind: 'boxes', items: items.map(({ key, label }) => box(roomAfter(typeset(label)), chosen.includes(key))) } : undefined
    }
    case 'text':
    case 'languages':
    case 'periods':
    case 'date':
    case 'person':
      return undefined
  }
}

/** « Autre » says nothing by itself: there is room to say what. */
const roomAfter = (label: string): string => (/^autres?$/iu.test(label) ? gridSheet.otherRoom(label) : label)

/** Tick it, or leave it empty. */
export const box = (label: string, ticked: boolean): Box => (ticked ? { label, ticked } : { label })

function scaleOf(question: Extract<Question, { kind: 'scale' }>, value: 1 | 2 | 3 | 4 | undefined): Scale {
  const [low, high] = hasOwnEnds(question) ? endsOf(question) : ['', '']
  return { kind: 'scale', low, high, ...(value && { value }) }
}

/** One of the four, or « sans avis »; what the four mean, the sheet says once. */
function opinionOf(question: Extract<Question, { kind: 'opinion' }>, answers: Answers): Scale {
  const value = answerTo(question, answers)
  return { kind: 'scale', low: '', high: '', none: box(gridWords.opinion.none, value === NO_OPINION), ...(value && { value }) }
}

/** True for a mark from 0 to 10, which is ticked rather than written. */
const isMark = ({ min, max, unit }: Extract<Question, { kind: 'number' }>): boolean => min === 0 && max === MOST_MARK && unit === undefined
const MOST_MARK = 10

function marksOf(question: Extract<Question, { kind: 'number' }>, answers: Answers): FormAnswer {
  const value = answerTo(question, answers)
  return { kind: 'boxes', items: Array.from({ length: MOST_MARK + 1 }, (_, mark) => box(String(mark), mark === value)) }
}

/** True for a scale that says itself what its ends mean; of the others, the heading of the section says it once. */
export const hasOwnEnds = ({ low, high }: Extract<Question, { kind: 'scale' }>): boolean => low !== undefined || high !== undefined

/** The room for an answer to be written; a time away has its dots in the label itself. */
function toWrite(question: Question, ease: Ease, lines: number): { readonly room: number; readonly hand: number; readonly words?: string } {
  switch (question.kind) {
    case 'text':
      return { room: lines, hand: question.lines > 1 ? HAND.sentence : ease.words }
    case 'periods':
      return { room: 1, hand: 0, words: gridSheet.periodRoom(typeset(question.label)) }
    case 'languages':
    case 'choices':
      return { room: 1, hand: ease.items }
    case 'choice':
    case 'person':
      return { room: 1, hand: HAND.name }
    case 'number':
      return { room: 1, hand: HAND.number }
    case 'date':
    case 'yes-no':
    case 'scale':
    case 'opinion':
      return { room: 1, hand: HAND.date }
  }
}
