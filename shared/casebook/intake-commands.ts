import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { intakeStanding, isRunning } from './pair-life'

import { ok, refuse } from '#shared/core/result'
import { PairId } from '#shared/domain/ids'
import type { Intake} from '#shared/domain/intake';
import { IntakeAnalysis } from '#shared/domain/intake'
import { IsoDate } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'

export const SaveIntake = z.strictObject({ pairId: PairId, analysis: IntakeAnalysis })
export type SaveIntake = z.infer<typeof SaveIntake>

export const CloseIntake = z.strictObject({ pairId: PairId, on: IsoDate })
export type CloseIntake = z.infer<typeof CloseIntake>

export const ReopenIntake = z.strictObject({ pairId: PairId })

/** Keeps the analysis as it is filled in; also once the in-take is closed, since what one learns later still counts. Refuses a pair that is not at work. */
export const saveIntake =
  ({ pairId, analysis }: SaveIntake): Change =>
  book => {
    const pair = book.pairs[pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
    if (!isRunning(stateOf(pair))) return refuse({ code: 'pair/not-at-work' })
    const closedOn = book.intakes[pairId]?.closedOn
    return ok(withIntake(book, { ...analysis, id: pairId, ...(closedOn && { closedOn }) }))
  }

/** Closes the in-take. Refuses while the analysis or the plan is missing, a day before the start and a day to come (brochure, stage 3 E). */
export const closeIntake =
  ({ pairId, on }: CloseIntake, world: World): Change =>
  book => {
    const pair = book.pairs[pairId]
    const intake = book.intakes[pairId]
    const standing = pair && intakeStanding(book, pair, world.today())
    if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
    if (!standing) return refuse({ code: 'pair/not-at-work' })
    if (!intake || standing.missing.length > 0) return refuse({ code: 'intake/incomplete', missing: standing.missing })
    if (on > world.today()) return refuse({ code: 'date/in-future', on })
    return on < standing.from ? refuse({ code: 'date/too-early', notBefore: standing.from }) : ok(withIntake(book, { ...intake, closedOn: on }))
  }

export const reopenIntake =
  ({ pairId }: z.infer<typeof ReopenIntake>): Change =>
  book => {
    const intake = book.intakes[pairId]
    if (!intake) return refuse({ code: 'casebook/unknown', id: pairId })
    const { closedOn: _, ...open } = intake
    return ok(withIntake(book, open))
  }

const withIntake = (book: Casebook, intake: Intake): Casebook => ({ ...book, intakes: { ...book.intakes, [intake.id]: intake } })
