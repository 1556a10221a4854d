import { z } from 'zod'

import type { World } from './casebook'
import type { Change } from './change'

import { ok, refuse } from '#shared/core/result'
import { YearlyTaskId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'

/** What is owed once a year was done on a day; without one it is to be done after all. */
export const SaveYearlyTask = z.strictObject({ id: YearlyTaskId, doneOn: IsoDate.optional() })
export type SaveYearlyTask = z.infer<typeof SaveYearlyTask>

/** Notes that something owed once a year was done. Refuses a day to come. */
export const saveYearlyTask =
  ({ id, doneOn }: SaveYearlyTask, world: World): Change =>
  book => {
    if (doneOn && doneOn > world.today()) return refuse({ code: 'date/in-future', on: doneOn })
    const { [id]: _, ...others } = book.yearlyTasks
    return ok({ ...book, yearlyTasks: doneOn ? { ...others, [id]: { id, doneOn } } : others })
  }
