import { expect } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { changeBy, type CommandName, type QuestionOf } from '#shared/casebook/commands'
import { applyDelta, deltaBetween, inverse } from '#shared/casebook/delta'
import { stateOf } from '#shared/domain/pair'

import { aWorld, pairId } from './casebook'

/** What a command answers on a book. */
export const reply = <Name extends CommandName>(book: Casebook, name: Name, question: QuestionOf<Name>, today?: string) => changeBy(name, question, aWorld(today))(book)

/** The book after a command; the test fails with the refusal, and proves on the way that the act can be undone. */
export function after<Name extends CommandName>(book: Casebook, name: Name, question: QuestionOf<Name>, today?: string): Casebook {
  const result = reply(book, name, question, today)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  const delta = deltaBetween(book, result.value)
  expect(applyDelta(result.value, inverse(delta, book))).toEqual(book)
  expect(applyDelta(book, delta)).toEqual(result.value)
  return result.value
}

export const refusal = (error: CasebookRefusal) => ({ ok: false, error })

/** Where the nth pair of a book stands. */
export const stageOf = (book: Casebook, n = 1) => {
  const pair = book.pairs[pairId(n)]
  return pair && stateOf(pair).stage
}
