import { byDay } from '../../api/by-day'
import { useCasebook } from '../../api/mirror'
import { memberName } from '../../api/team'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { type Column, DataTable } from '../../ui/DataTable'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { StateBadge } from '../../ui/StateBadge'
import type { Filter } from '../../ui/table-view'
import { sessionLook, standingOf } from './session-look'

import { listed } from '#shared/casebook/casebook'
import type { GroupSession } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import { shortDay } from '#shared/text/format'
import { forms } from '#shared/text/forms'
import { sessionWords as words } from '#shared/text/sessions'
import { sessionSheets, timeOfDay } from '#shared/text/sheets/session-sheets'

const { columns: heads, filters } = words

const present = ({ invitees }: GroupSession) => invitees.filter(({ attendance }) => attendance === 'present').length

const tableIn = byDay((book, today) => {
  const columns: readonly Column<GroupSession>[] = [
    {
      key: 'on',
      label: heads.on,
      value: ({ on, at }) => `${on} ${at ?? ''}`,
      exported: ({ on }) => on,
      cell: ({ on, at }) => <span className="digits">{at === undefined ? shortDay(on) : `${shortDay(on)}, ${timeOfDay(at)}`}</span>,
    },
    { key: 'kind', label: heads.kind, value: ({ kind, title }) => (title === undefined ? sessionSheets.kinds[kind] : `${sessionSheets.kinds[kind]}, ${title}`) },
    { key: 'state', label: heads.state, value: session => sessionLook(session, today).label, cell: session => <StateBadge {...sessionLook(session, today)} /> },
    { key: 'place', label: heads.place, value: ({ place }) => place, whenWide: true },
    {
      key: 'animators',
      label: heads.animators,
      value: ({ animators, guest }) => [...animators.flatMap(id => memberName(book, id) ?? []), ...(guest === undefined ? [] : [guest])].join(', '),
      whenWide: true,
    },
    { key: 'invitees', label: heads.invitees, value: ({ invitees }) => invitees.length, numeric: true },
    {
      key: 'present',
      label: heads.present,
      value: present,
      cell: session => (session.on > today || session.cancelledOn || session.invitees.length === 0 ? '' : words.presentOf(present(session), session.invitees.length)),
      numeric: true,
    },
  ]
  const choices: readonly Filter<GroupSession>[] = [
    {
      key: 'when',
      label: filters.when,
      all: forms.table.all.feminine,
      options: [
        { value: 'upcoming', label: filters.upcoming },
        { value: 'past', label: filters.past },
        { value: 'cancelled', label: filters.cancelled },
      ],
      matches: (session, value) => whenOf(session, today) === value,
    },
    {
      key: 'kind',
      label: filters.kind,
      options: Object.entries(sessionSheets.kinds).map(([value, label]) => ({ value, label })),
      matches: ({ kind }, value) => kind === value,
    },
  ]
  return { rows: inOrder(listed(book.groupSessions), today), columns, choices }
})

/** All the group sessions: those to come first, then the past ones, the latest first. */
export function SessionsList() {
  const { rows, columns, choices } = tableIn(useCasebook(), useToday())
  return (
    <Page title={words.title} lead={words.lead} actions={<ButtonLink href={places.newSession}>{words.add}</ButtonLink>}>
      <DataTable
        caption={words.caption}
        searchLabel={words.search}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        href={({ id }) => places.session(id)}
        count={words.count}
        filters={choices}
        empty={words.empty}
      />
    </Page>
  )
}

/** A session of today is still to come until the day is over. */
function whenOf(session: GroupSession, today: IsoDate): 'upcoming' | 'past' | 'cancelled' {
  const standing = standingOf(session, today)
  if (standing === 'cancelled') return 'cancelled'
  return standing === 'upcoming' || standing === 'today' ? 'upcoming' : 'past'
}

function inOrder(sessions: readonly GroupSession[], today: IsoDate): readonly GroupSession[] {
  const moment = ({ on, at = '' }: GroupSession) => `${on} ${at}`
  const rising = sessions.toSorted((one, other) => moment(one).localeCompare(moment(other)))
  return [...rising.filter(({ on }) => on >= today), ...rising.filter(({ on }) => on < today).toReversed()]
}
