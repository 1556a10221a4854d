import { z } from 'zod'

import type { World } from './casebook'
import type { Change } from './change'
import { isRunning } from './pair-life'

import { ok, refuse } from '#shared/core/result'
import { NextStepId, PairId } from '#shared/domain/ids'
import { NextStepDetails } from '#shared/domain/next-step'
import { stateOf } from '#shared/domain/pair'

/** Without an id a step is decided; with one it is put right, or said to be done. */
export const SaveNextStep = z.strictObject({ id: NextStepId.optional(), pairId: PairId, details: NextStepDetails })
export type SaveNextStep = z.infer<typeof SaveNextStep>
export const RemoveNextStep = z.strictObject({ id: NextStepId })

/** Keeps what was decided at a check-in or a closing. Refuses a pair that never worked, and something done in the future. */
export const saveNextStep =
  ({ id, pairId, details }: SaveNextStep, world: World): Change =>
  book => {
    const pair = book.pairs[pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
    if (id && book.nextSteps[id]?.pairId !== pairId) return refuse({ code: 'casebook/unknown', id })
    if (details.by && !book.coordinators[details.by]) return refuse({ code: 'casebook/unknown', id: details.by })
    if (!isRunning(stateOf(pair))) return refuse({ code: 'pair/not-at-work' })
    if (details.doneOn && details.doneOn > world.today()) return refuse({ code: 'date/in-future', on: details.doneOn })
    const key = id ?? NextStepId.parse(world.newId())
    return ok({ ...book, nextSteps: { ...book.nextSteps, [key]: { ...details, id: key, pairId } } })
  }

export const removeNextStep =
  ({ id }: z.infer<typeof RemoveNextStep>): Change =>
  book => {
    const { [id]: found, ...nextSteps } = book.nextSteps
    return found ? ok({ ...book, nextSteps }) : refuse({ code: 'casebook/unknown', id })
  }
