import { z } from 'zod'

import type { World } from './casebook'
import type { Change } from './change'
import { isRunning } from './pair-life'
import { unknownAmong } from './known-people'
import { setDown } from './set-down'

import { ok, refuse } from '#shared/core/result'
import { CheckInDetails, checkInId } from '#shared/domain/check-in'
import { PairId } from '#shared/domain/ids'
import { stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'

/** What is known of a six-week contact beside its answers, told whole each time. */
export const SaveCheckIn = z.strictObject({ pairId: PairId, number: z.int().min(1).max(40), side: Side, details: CheckInDetails })
export type SaveCheckIn = z.infer<typeof SaveCheckIn>

/** Keeps attempts, the level decided, and that it was given up. Refuses a pair that does not work, and days to come. */
export const saveCheckIn =
  ({ pairId, number, side, details }: SaveCheckIn, world: World): Change =>
  book => {
    const pair = book.pairs[pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
    if (!isRunning(stateOf(pair))) return refuse({ code: 'pair/not-at-work' })
    const { attempts, assessment, leftOn } = details
    const unknown = unknownAmong(book, [...attempts, ...(assessment ? [assessment] : [])])
    if (unknown) return refuse(unknown)
    const future = [...attempts.map(({ on }) => on), assessment?.on, leftOn].find(on => on !== undefined && on > world.today())
    if (future) return refuse({ code: 'date/in-future', on: future })
    const id = checkInId({ id: pairId, number, side })
    return ok({ ...book, checkIns: setDown(book.checkIns, { ...details, id, pairId, number, side }) })
  }
