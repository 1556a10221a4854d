import './attendance.css'

import { Button } from '@mantine/core'
import { Link } from 'wouter'

import { useToday } from '../../api/surroundings'
import { places } from '../../ui/places'
import type { Guest } from './invitees'
import { MarkChoice } from './MarkChoice'
import type { Mark, useMarks } from './use-marks'

import { Attendance, audienceOf, type GroupSession } from '#shared/domain/group-session'
import type { InviteeId } from '#shared/domain/ids'
import { sessionWords } from '#shared/text/sessions'

const words = sessionWords.attendance

interface AttendanceTableProps extends Pick<ReturnType<typeof useMarks>, 'mark' | 'markedNow'> {
  readonly session: GroupSession
  readonly guests: readonly Guest[]
  readonly onUninvite: (guest: Guest) => void
}

/** Who came, entered for all at once with the keyboard; before the day, who is excused. */
export function AttendanceTable({ session, guests, mark, markedNow, onUninvite }: AttendanceTableProps) {
  const today = useToday()
  const isBefore = today < session.on
  const audience = audienceOf(session.kind)
  const someAreNew = guests.some(({ person }) => !person)
  const marks = Attendance.options.map(value => ({ value, label: words.marks[value], letter: words.keys[value], disabled: session.cancelledOn !== undefined || (isBefore && value !== 'excused') }))

  return (
    <div className="attendance">
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.comesFrom[audience]}</th>
            <th scope="col">{words.columns.attendance}</th>
            {someAreNew && <th scope="col">{words.columns.wishes}</th>}
            <th scope="col">
              <span className="for-readers">{words.columns.act}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {guests.map(guest => (
            <Row key={guest.invitee.id} {...{ guest, marks, someAreNew, onUninvite }} now={markedNow(guest.invitee)} onMark={each => mark([{ id: guest.invitee.id, ...each }])} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps extends Pick<AttendanceTableProps, 'onUninvite'> {
  readonly guest: Guest
  readonly marks: React.ComponentProps<typeof MarkChoice<Attendance>>['options']
  readonly someAreNew: boolean
  readonly now: { readonly attendance?: Attendance | undefined; readonly wishes?: 'yes' | 'later' | 'no' | undefined }
  readonly onMark: (mark: Mark) => void
}

function Row({ guest, marks, someAreNew, now, onMark, onUninvite }: RowProps) {
  const { invitee, name, listed, from, person } = guest
  return (
    <tr>
      <th scope="row">
        {person ? <Link href={'frame' in person ? places.mentor(person.id) : places.mentee(person.id)}>{listed}</Link> : listed}
        {!person && <span className="attendance-note">{words.newcomer}</span>}
      </th>
      <td>{from}</td>
      <td>
        <MarkChoice label={words.of(name)} name={`attendance-${invitee.id}`} column="attendance" options={marks} value={now.attendance} onChoose={attendance => onMark({ attendance })} />
      </td>
      {someAreNew && (
        <td>
          {!person && <MarkChoice label={words.wishOf(name)} name={`wishes-${invitee.id}`} column="wishes" options={wishes} value={now.wishes} onChoose={chosen => onMark({ wishes: chosen })} />}
        </td>
      )}
      <td>
        {now.attendance === undefined && (
          <Button variant="subtle" size="compact-sm" onClick={() => onUninvite(guest)} aria-label={words.uninviteOf(name)}>
            {words.uninvite}
          </Button>
        )}
      </td>
    </tr>
  )
}

const wishes = (['yes', 'later', 'no'] as const).map(value => ({ value, label: words.wishes[value], letter: words.wishKeys[value] }))

/** Whoever nobody has answered for yet. */
export const unanswered = (guests: readonly Guest[], markedNow: AttendanceTableProps['markedNow']): readonly InviteeId[] =>
  guests.flatMap(({ invitee }) => (markedNow(invitee).attendance === undefined ? [invitee.id] : []))
