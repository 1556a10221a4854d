import { useMemo } from 'react'

import { type Column, DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'

import { compareText } from '#shared/core/search-key'
import type { GroupSession } from '#shared/domain/group-session'
import { listName, sortName } from '#shared/domain/person'
import type { MentorInCommunity } from '#shared/statistics/community'
import { communityWords } from '#shared/text/community'
import { shortDay } from '#shared/text/format'
import { forms } from '#shared/text/forms'

const words = communityWords.participation

interface ParticipationTableProps {
  /** Those of the last twelve months. */
  readonly meetings: readonly GroupSession[]
  readonly mentors: readonly MentorInCommunity[]
}

const columns: readonly Column<MentorInCommunity>[] = [
  { key: 'name', label: words.columns.name, value: ({ mentor }) => listName(mentor) },
  { key: 'present', label: words.columns.present, value: ({ year }) => year.present, cell: ({ year, meetings: theirs }) => (theirs > 0 ? words.of(year.present, theirs) : words.noneYet), numeric: true },
  { key: 'excused', label: words.columns.excused, value: ({ year }) => year.excused, numeric: true, whenWide: true },
  { key: 'absent', label: words.columns.absent, value: ({ year }) => year.absent, numeric: true, whenWide: true },
  {
    key: 'last',
    label: words.columns.last,
    value: ({ lastOn }) => lastOn ?? '',
    cell: ({ lastOn, isNew }) => (lastOn ? <span className="digits">{shortDay(lastOn)}</span> : isNew ? words.isNew : words.never),
  },
]

/** How often each mentor came in a year to the meetings held since they joined, when they last came, and who never did. */
export function ParticipationTable({ meetings, mentors }: ParticipationTableProps) {
  const rows = useMemo(() => mentors.toSorted((one, other) => compareText(sortName(one.mentor), sortName(other.mentor))), [mentors])
  const never = mentors.filter(neverCame).length
  return (
    <Section title={words.title}>
      <div className="page-body">
        <p>
          {words.lead(meetings.length)} {meetings.length > 0 && never > 0 && words.neverCame(never)}
        </p>
        <DataTable
          caption={words.caption}
          searchLabel={words.search}
          columns={columns}
          rows={rows}
          rowKey={({ mentor }) => mentor.id}
          href={({ mentor }) => places.mentor(mentor.id)}
          count={words.count}
          filters={filters}
          empty={<EmptyState stage={1}>{words.empty}</EmptyState>}
        />
      </div>
    </Section>
  )
}

const neverCame = ({ lastOn, isNew }: MentorInCommunity) => lastOn === undefined && !isNew

const participation = {
  key: 'participation',
  label: words.filter,
  all: forms.table.all.masculine,
  options: Object.entries(words.filters).map(([value, label]) => ({ value, label })),
  matches: (each: MentorInCommunity, value: string) => {
    if (value === 'came') return each.year.present > 0
    if (value === 'new') return each.isNew
    return value === 'never' ? neverCame(each) : each.meetings > 0 && each.year.present === 0
  },
}

const filters = [participation]
