import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { type Column, DataTable } from '../../ui/DataTable'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { StateBadge } from '../../ui/StateBadge'
import { mentorState, workOf } from './mentor-state'

import { listed } from '#shared/casebook/casebook'
import type { Mentor } from '#shared/domain/mentor'
import { listName, sortName } from '#shared/domain/person'
import { people } from '#shared/text/people'

const { mentors: words, fields } = people

/** All the mentors, who is free and who is not. */
export function MentorsList() {
  const book = useCasebook()
  const today = useToday()
  const state = (mentor: Mentor) => mentorState(book, mentor, today)
  const columns: readonly Column<Mentor>[] = [
    { key: 'name', label: fields.fullName, value: sortName, cell: listName },
    { key: 'state', label: fields.state, value: mentor => state(mentor).label, cell: mentor => <StateBadge {...badge(state(mentor))} /> },
    { key: 'work', label: words.employer, value: mentor => workOf(book, mentor) },
    { key: 'municipality', label: fields.municipality, value: ({ address }) => address.municipality ?? '' },
    { key: 'phone', label: fields.phone, value: ({ phone }) => phone ?? '', cell: ({ phone }) => <span className="no-break digits">{phone}</span> },
  ]
  const { state: label, ...options } = words.filters
  return (
    <Page title={words.title} lead={words.lead} actions={<ButtonLink href={places.newMentor}>{words.add}</ButtonLink>}>
      <DataTable
        caption={words.caption}
        searchLabel={words.search}
        columns={columns}
        rows={listed(book.mentors).toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'fr'))}
        rowKey={({ id }) => id}
        href={({ id }) => places.mentor(id)}
        count={words.count}
        filters={[
          {
            key: 'state',
            label,
            options: Object.entries(options).map(([value, text]) => ({ value, label: text })),
            matches: (mentor, value) => state(mentor).situation === value,
          },
        ]}
        empty={words.empty}
      />
    </Page>
  )
}

const badge = ({ sign, label, tone }: ReturnType<typeof mentorState>) => ({ sign, label, tone })
