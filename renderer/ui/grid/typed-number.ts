import type { Question } from '#shared/grids/grid'
import { gridWords as words } from '#shared/text/grids'

type NumberQuestion = Extract<Question, { readonly kind: 'number' }>

/** Beyond this no answer goes, whatever the question. */
const MOST = 1_000_000

const bounds = ({ min = -MOST, max = MOST }: NumberQuestion) => ({ min, max })

const wholeNumber = (typed: string): number | undefined => {
  const text = typed.replace(/[\s\u00A0\u202F]+/g, '').replace('−', '-')
  return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** The whole number a person means by what they typed, where the question allows it: `12`, `1 200`, `-3`. */
export function typedNumber(typed: string, question: NumberQuestion): number | undefined {
  const { min, max } = bounds(question)
  const number = wholeNumber(typed)
  return number !== undefined && number >= min && number <= max ? number : undefined
}

/** Why what was typed is no answer to the question. */
export function numberProblem(typed: string, question: NumberQuestion): string {
  const limits = words.number.bounds(question.min, question.max, question.unit) ?? words.number.bounds(-MOST, MOST, undefined)
  return wholeNumber(typed) === undefined ? words.number.unreadable(typed) : words.number.outOfBounds(typed, limits ?? '')
}

/** The number one up or down, within what the question allows; from nothing, the smallest that makes sense. */
export function nextNumber(from: number | undefined, by: 1 | -1, question: NumberQuestion): number {
  const { min, max } = bounds(question)
  return Math.min(max, Math.max(min, from === undefined ? Math.max(0, min) : from + by))
}
