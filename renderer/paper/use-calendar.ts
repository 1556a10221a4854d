import { ask } from '../api/ask'
import { usePaperActs } from './use-paper-acts'

import type { CalendarEvent } from '#shared/api/api'

/** Saves appointments as a file for a calendar program (.ics); `act` is for an `ActState`, and `save` answers true once the file is written. */
export function useCalendar() {
  const { act, save } = usePaperActs()
  return {
    act,
    /** `fileName` without its extension, and without a person's name. */
    save: (fileName: string, events: readonly CalendarEvent[]): Promise<boolean> => save(ask('calendar.save-as', { fileName, events: [...events] })),
  }
}
