import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { memo } from 'react'
import { Link } from 'wouter'

import { DateField } from '../../../../ui/DateField'
import { DurationField } from '../../../../ui/DurationField'
import { places } from '../../../../ui/places'
import type { EntryLine, EntryPatch } from './entry-lines'

import type { IsoDate } from '#shared/domain/iso-date'
import { MeetingPhase, MeetingPlace } from '#shared/domain/meeting'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.table
const placeChoices = Object.entries<string>(words.places).map(([value, label]) => ({ value, label }))
const phaseChoices = Object.entries<string>(words.phases).map(([value, label]) => ({ value, label }))

interface EntryRowProps {
  readonly line: EntryLine
  readonly names: string
  /** How many meetings the pair is behind. */
  readonly behind: number
  readonly onProblem: string | undefined
  readonly minutesProblem: string | undefined
  readonly warning: string
  readonly today: IsoDate
  readonly onEdit: (key: string, patch: EntryPatch) => void
  readonly onAnother: (key: string) => void
}

/** A line of the table, drawn again only when it changes itself. */
export const EntryRow = memo(function EntryRow({ line, names, behind, onProblem, minutesProblem, warning, today, onEdit, onAnother }: EntryRowProps) {
  const { key, pairId, number } = line
  const label = (column: string) => words.cell(column, names, number)
  return (
    <tr data-line={key}>
      <th scope="row">
        {number === 1 ? <Link href={places.pairMeetings(pairId)}>{names}</Link> : names}
        {number === 1 && behind > 0 && <div className="entry-behind">! {words.behind(behind)}</div>}
      </th>
      <td data-column="on">
        <DateField label={label(words.on)} value={line.on} onChange={on => onEdit(key, { on })} today={today} error={onProblem} />
        {warning !== '' && <div className="entry-note">! {warning}</div>}
      </td>
      <td data-column="minutes">
        <DurationField label={label(words.minutes)} value={line.minutes} onChange={minutes => onEdit(key, { minutes })} error={minutesProblem} />
      </td>
      <td data-column="place">
        <NativeSelect aria-label={label(words.place)} data={placeChoices} value={line.place} onChange={event => onEdit(key, { place: MeetingPlace.parse(event.currentTarget.value) })} />
      </td>
      <td data-column="phase">
        <NativeSelect aria-label={label(words.phase)} data={phaseChoices} value={line.phase} onChange={event => onEdit(key, { phase: MeetingPhase.parse(event.currentTarget.value) })} />
      </td>
      <td data-column="topics">
        <TextInput aria-label={label(words.topics)} maxLength={2000} autoComplete="off" value={line.topics} onChange={event => onEdit(key, { topics: event.currentTarget.value })} />
      </td>
      <td>
        <ActionIcon variant="subtle" size="lg" tabIndex={-1} title={words.anotherOf(names)} aria-label={words.anotherOf(names)} onClick={() => onAnother(key)}>
          <IconPlus size={16} aria-hidden="true" />
        </ActionIcon>
      </td>
    </tr>
  )
})
