import type { Household } from './household'
import type { SavedFiles } from './saved-files'

import type { CalendarQuestion, Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { ok, type Result } from '#shared/core/result'

/** Appointments as the window has them, as a file for a calendar program. */
export const saveCalendar = ({ presses }: Household, files: SavedFiles, { fileName, events }: CalendarQuestion): Promise<Result<Saved, Refusal>> =>
  files.save({ fileName, format: 'ics', bytes: async () => ok(await presses.ics(events)) })
