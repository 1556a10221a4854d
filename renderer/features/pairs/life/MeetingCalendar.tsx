import { Button } from '@mantine/core'

import { ActState } from '../../../paper/ActState'
import { useCalendar } from '../../../paper/use-calendar'
import { isBusy } from '../../../paper/use-paper-acts'

import type { Casebook } from '#shared/casebook/casebook'
import { meetingEvent } from '#shared/documents/meeting-event'
import type { Meeting } from '#shared/domain/meeting'
import type { Pair } from '#shared/domain/pair'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meetings

/** Saves a meeting as a file that a calendar program takes in. */
export function MeetingCalendar({ book, pair, meeting }: { readonly book: Casebook; readonly pair: Pair; readonly meeting: Meeting }) {
  const { act, save } = useCalendar()
  const { on } = meeting.details
  return (
    <>
      <Button variant="default" disabled={isBusy(act)} aria-label={words.calendarOf(on)} onClick={() => void save(words.fileName(pair.reference, on), [meetingEvent(book, pair, meeting)])}>
        {words.calendar}
      </Button>
      <ActState act={act} />
    </>
  )
}
