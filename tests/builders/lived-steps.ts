import { recordAmendment } from '#shared/casebook/amendment-commands'
import { draftAmendment } from '#shared/casebook/amendment-queries'
import { type Casebook, emptyCasebook, type World } from '#shared/casebook/casebook'
import { changeBy } from '#shared/casebook/commands'
import { recordPrinting } from '#shared/casebook/contract-commands'
import { draftContract } from '#shared/casebook/contract-queries'
import { defaults } from '#shared/defaults/defaults'
import { PieceId } from '#shared/domain/ids'
import { programme, settingUp } from '#shared/sample/programme'
import type { SampleStep } from '#shared/sample/step'

import { id } from './built'

/** An act that the sample programme lives, with the book as it stood before it. */
export interface LivedStep {
  readonly before: Casebook
  readonly step: Exclude<SampleStep, { readonly act: 'print' | 'print-amendment' }>
}

/** The world on the day of an act: what it enters bears the ids it gives, and then others. */
export function worldAt({ on, creates }: SampleStep): World {
  const ids = creates === undefined ? [] : [creates].flat()
  return { today: () => on, newId: () => ids.shift() ?? id(99_999), defaults }
}

/** Every command of the sample programme, in its order. */
export function livedSteps(): readonly LivedStep[] {
  const lived: LivedStep[] = []
  let book = emptyCasebook
  for (const step of [...settingUp(), ...programme()]) {
    if (step.act !== 'print' && step.act !== 'print-amendment') lived.push({ before: book, step })
    book = after(book, step)
  }
  return lived
}

function after(book: Casebook, step: SampleStep): Casebook {
  const result = change(book, step)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const PAGES = PieceId.parse('0'.repeat(64))

function change(book: Casebook, step: SampleStep) {
  if (step.act === 'print') {
    const draft = draftContract(book, step.pair, step.on)
    return draft.ok ? recordPrinting(step.pair, draft.value, PAGES, worldAt(step))(book) : draft
  }
  if (step.act !== 'print-amendment') return changeBy(step.act, step.question, worldAt(step))(book)
  const draft = draftAmendment(book, step.pair, step.change, step.reason, step.on)
  return draft.ok ? recordAmendment(step.pair, draft.value, PAGES, worldAt(step))(book) : draft
}
