import './today.css'

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'

import { dueIn } from '../../api/due'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useTeam } from '../../api/team'
import { type TodayView, useTodayView } from '../../api/today-view'
import { ActState } from '../../paper/ActState'
import { ListExport } from '../../paper/ListExport'
import { useCalendar } from '../../paper/use-calendar'
import { exportedList } from '../../ui/exported-list'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { dueColumns } from './due-columns'
import { DueGroup } from './DueGroup'
import { FirstSteps } from './FirstSteps'
import { firstSteps } from './first-steps'
import { TodayActions } from './TodayActions'
import { TodayFilters } from './TodayFilters'
import { YearlyMarked } from './YearlyMark'

import { timetableEvents } from '#shared/documents/timetable'
import { type DueLine, type DueLineOf, type Urgency, URGENCIES } from '#shared/due/due-line'
import { ofCoordinator } from '#shared/due/due-lines'
import { listExports } from '#shared/text/list-exports'
import { longDay } from '#shared/text/paper'
import { shell } from '#shared/text/shell'
import { todayWords as words } from '#shared/text/today'

/** What waits for someone, with why and since when; on the first days, the way to a first signed contract. */
export function TodayPage({ recents }: { readonly recents?: ReactNode }) {
  const [book, today] = [useCasebook(), useToday()]
  const [view, setView] = useKnownView()
  const [marked, setMarked] = useState<DueLineOf<'yearly'>>()
  const calendar = useCalendar()
  const [isCalendarEmpty, setIsCalendarEmpty] = useState(false)
  const all = dueIn(book, today)
  const lines = inView(all, view)
  const groups = grouped(lines)
  const isBeginning = firstSteps(book, today).some(({ done }) => !done)

  const saveCalendar = () => {
    const events = timetableEvents(book, today, view.coordinatorId)
    setIsCalendarEmpty(events.length === 0)
    if (events.length > 0) void calendar.save(words.calendarFile, events)
  }

  return (
    <Page title={shell.today.title} lead={words.lead(longDay(today))} actions={<TodayActions coordinatorId={view.coordinatorId} calendar={calendar} onCalendar={saveCalendar} />}>
      {isCalendarEmpty ? (
        <Notice tone="info" title={words.emptyCalendar}>
          {words.emptyCalendarText}
        </Notice>
      ) : (
        <ActState act={calendar.act} />
      )}
      {isBeginning && <FirstSteps />}
      {marked && <YearlyMarked key={marked.key} line={marked} onUndone={() => setMarked(undefined)} />}
      {all.length > 0 && (
        <TodayFilters view={view} onChange={setView} summary={words.summary(counts(groups))}>
          {lines.length > 0 && <ListExport chosen={0} list={() => exportedList(listExports.today.caption, dueColumns(book), lines)} />}
        </TodayFilters>
      )}
      {URGENCIES.map(urgency => (
        <DueGroup key={`${urgency} ${view.coordinatorId} ${view.stage}`} urgency={urgency} lines={groups[urgency]} onMarked={setMarked} />
      ))}
      <Nothing all={all.length} shown={lines.length} isBeginning={isBeginning} onEverything={() => setView({})} />
      {recents}
      <Lists />
    </Page>
  )
}

/** What was chosen to be seen; a coordinator who left the team is chosen no more. */
function useKnownView() {
  const [view, setView] = useTodayView()
  const team = useTeam()
  const isKnown = view.coordinatorId === undefined || team.some(({ value }) => value === view.coordinatorId)
  return [isKnown ? view : { stage: view.stage }, setView] as const
}

function inView(lines: readonly DueLine[], { coordinatorId, stage }: TodayView): readonly DueLine[] {
  const hers = coordinatorId ? ofCoordinator(lines, coordinatorId) : lines
  return stage === undefined ? hers : hers.filter(line => line.stage === stage)
}

type Groups = Readonly<Record<Urgency, readonly DueLine[]>>

function grouped(lines: readonly DueLine[]): Groups {
  const as = (urgency: Urgency) => lines.filter(line => line.urgency === urgency)
  return { late: as('late'), due: as('due'), week: as('week'), month: as('month') }
}

const counts = ({ late, due, week, month }: Groups) => ({ late: late.length, due: due.length, week: week.length, month: month.length })

interface NothingProps {
  readonly all: number
  readonly shown: number
  readonly isBeginning: boolean
  readonly onEverything: () => void
}

/** That nothing waits; or nothing of what one chose to see, with the way to the rest. */
function Nothing({ all, shown, isBeginning, onEverything }: NothingProps) {
  if (shown > 0) return null
  if (all > 0)
    return (
      <Notice
        tone="info"
        title={words.nothingHere}
        action={
          <Button variant="default" size="compact-sm" onClick={onEverything}>
            {words.everything}
          </Button>
        }
      >
        {words.nothingHereText(all)}
      </Notice>
    )
  if (isBeginning) return null
  return (
    <Notice tone="good" title={words.nothing}>
      {words.nothingText}
    </Notice>
  )
}

const lists = [
  [places.contractsAwaiting, words.lists.awaiting],
  [places.sessions, words.lists.sessions],
  [places.checkIns, words.lists.checkIns],
  [places.followUps, words.lists.followUps],
] as const

/** The whole lists behind some of the lines. */
const Lists = () => (
  <nav className="today-lists" aria-label={words.lists.label}>
    <span className="form-hint">{words.lists.label}</span>
    {lists.map(([href, label]) => (
      <Link key={href} href={href}>
        {label}
      </Link>
    ))}
  </nav>
)
