import { offeredItems } from '../../../ui/grid/offered-items'
import type { ListsOf } from '../../../ui/grid/question-props'
import { digitOf } from '../../../ui/grid/typed-digit'

import { ItemKey } from '#shared/domain/lists'
import { type Answer, type Answers, NO_OPINION } from '#shared/grids/answers'
import type { Question } from '#shared/grids/grid'
import { evaluationWords } from '#shared/text/evaluation'

const words = evaluationWords.entry

/** One of the answers to a question, with the key that gives it. */
export interface EntryOption {
  readonly key: string
  readonly label: string
  readonly value: string | number | boolean
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The most numbers shown side by side; a question with more is typed. */
const MOST_SIDE_BY_SIDE = 11

/** The answers one chooses from, with their keys: digits, then letters. Nothing for a question that is typed. */
export function optionsOf(question: Question, lists: ListsOf, given: Answer | undefined): readonly EntryOption[] | undefined {
  switch (question.kind) {
    case 'scale':
      return marks(question.low ?? words.low, question.high ?? words.high)
    case 'opinion':
      return [...marks(words.low, words.high), { key: '0', label: words.noOpinion, value: NO_OPINION }]
    case 'yes-no':
      return [
        { key: 'o', label: words.yes, value: true },
        { key: 'n', label: words.no, value: false },
      ]
    case 'choice':
    case 'choices': {
      const chosen = [given].flat().flatMap(each => ItemKey.safeParse(each).data ?? [])
      return offeredItems(lists(question.list), chosen).map(({ value, label }, index) => ({ key: index < 9 ? String(index + 1) : (LETTERS[index - 9] ?? ''), label, value }))
    }
    case 'number':
      return numbers(question)
    case 'text':
    case 'date':
    case 'languages':
    case 'periods':
    case 'person':
      return undefined
  }
}

const marks = (low: string, high: string): readonly EntryOption[] => [low, undefined, undefined, high].map((meaning, index) => ({ key: String(index + 1), label: meaning ?? '', value: index + 1 }))

function numbers({ min, max }: Extract<Question, { kind: 'number' }>): readonly EntryOption[] | undefined {
  if (min === undefined || max === undefined || max - min >= MOST_SIDE_BY_SIDE) return undefined
  return Array.from({ length: max - min + 1 }, (_, index) => ({ key: String(min + index), label: '', value: min + index }))
}

/** What a key does: it answers and goes on or stays, goes on or back alone, or takes the answer back. */
export type Stroke =
  | { readonly kind: 'answer'; readonly answer: Answer | undefined; readonly goOn: boolean }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'too-much'; readonly most: number }

interface Pressed {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** What a key means at a question; nothing where it is left to the field. Digits go by where they lie, letters by what they write. */
export function strokeOf(question: Question, options: readonly EntryOption[] | undefined, answers: Answers, pressed: Pressed): Stroke | undefined {
  const given = answers[question.key]
  if (question.kind === 'text') return strokeInText(given, pressed)
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined
  if (pressed.key === 'Enter') return { kind: 'next' }
  if (options === undefined) return undefined
  if (pressed.key === 'ArrowUp' || pressed.key === 'Backspace') return { kind: 'previous' }
  if (pressed.key === 'ArrowDown') return { kind: 'next' }
  if (pressed.key === 'Delete') return { kind: 'answer', answer: undefined, goOn: false }
  const digit = digitOf(pressed)
  if (question.kind === 'number') return digit === undefined ? undefined : strokeOfNumber(question, given, digit)
  const typed = digit === undefined ? pressed.key.toLowerCase() : String(digit)
  const option = options.find(({ key }) => key === typed) ?? alias(question, options, typed)
  if (!option) return undefined
  return question.kind === 'choices' ? { kind: 'answer', answer: toggled(given, option.value), goOn: false } : { kind: 'answer', answer: option.value, goOn: true }
}

/** In a text the keys write; an empty one is left by the keys that would do nothing in it. */
function strokeInText(given: Answer | undefined, { key, ctrlKey, altKey, metaKey }: Pressed): Stroke | undefined {
  if (key === 'Enter' && (ctrlKey || metaKey) && !altKey) return { kind: 'next' }
  const isEmpty = given === undefined || given === ''
  return isEmpty && !ctrlKey && !altKey && (key === 'Backspace' || key === 'ArrowUp') ? { kind: 'previous' } : undefined
}

/** « S » says « sans avis »; 1 and 2 say yes and no. */
function alias({ kind }: Question, options: readonly EntryOption[], typed: string): EntryOption | undefined {
  if (kind === 'opinion' && typed === 's') return options.find(({ value }) => value === NO_OPINION)
  if (kind === 'yes-no') return options[Number(typed) - 1]
  return undefined
}

/** A digit goes on at once where no second one can follow; else it stays, and a second digit makes a number of two. No clock runs between them. */
function strokeOfNumber({ max = 0 }: Extract<Question, { kind: 'number' }>, given: Answer | undefined, digit: number): Stroke {
  const joined = typeof given === 'number' && given > 0 && given * 10 <= max ? given * 10 + digit : undefined
  if (joined !== undefined) return joined <= max ? { kind: 'answer', answer: joined, goOn: true } : { kind: 'too-much', most: max }
  if (digit > max) return { kind: 'too-much', most: max }
  return { kind: 'answer', answer: digit, goOn: digit === 0 || digit * 10 > max }
}

/** Several answers with one more, or without one that was there; nothing once none is left. */
export function toggled(given: Answer | undefined, value: EntryOption['value']): readonly ItemKey[] | undefined {
  const chosen = [given].flat().flatMap(each => ItemKey.safeParse(each).data ?? [])
  const key = ItemKey.safeParse(value).data
  if (key === undefined) return chosen.length === 0 ? undefined : chosen
  const next = chosen.includes(key) ? chosen.filter(each => each !== key) : [...chosen, key]
  return next.length === 0 ? undefined : next
}
