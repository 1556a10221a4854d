import { Button } from '@mantine/core'

import { isBusy } from '../../paper/use-paper-acts'
import type { useCalendar } from '../../paper/use-calendar'
import { ButtonLink } from '../../ui/ButtonLink'
import { places } from '../../ui/places'

import type { CoordinatorId } from '#shared/domain/ids'
import { todayWords as words } from '#shared/text/today'

interface TodayActionsProps {
  readonly coordinatorId: CoordinatorId | undefined
  readonly calendar: ReturnType<typeof useCalendar>
  readonly onCalendar: () => void
}

/** What is taken along: the list of the week on paper, and the appointments of the year for a calendar program. */
export function TodayActions({ coordinatorId, calendar, onCalendar }: TodayActionsProps) {
  return (
    <>
      <Button variant="default" disabled={isBusy(calendar.act)} title={words.calendarLead} onClick={onCalendar}>
        {words.calendar}
      </Button>
      <ButtonLink href={places.sheet({ kind: 'week-list', ...(coordinatorId && { coordinatorId }) })}>{words.print}</ButtonLink>
    </>
  )
}
