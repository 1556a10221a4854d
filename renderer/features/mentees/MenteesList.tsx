import { useCasebook } from '../../api/mirror'
import { ButtonLink } from '../../ui/ButtonLink'
import { type Column, DataTable } from '../../ui/DataTable'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { StateBadge } from '../../ui/StateBadge'
import { menteeState } from './mentee-state'

import { listed } from '#shared/casebook/casebook'
import type { Mentee } from '#shared/domain/mentee'
import { listName, sortName } from '#shared/domain/person'
import { people } from '#shared/text/people'

const { mentees: words, fields } = people

/** All the mentees, who has a pair and who has none. */
export function MenteesList() {
  const book = useCasebook()
  const partner = ({ partnerId }: Mentee) => (partnerId && book.partners[partnerId]?.name) ?? ''
  const columns: readonly Column<Mentee>[] = [
    { key: 'name', label: fields.fullName, value: sortName, cell: listName },
    {
      key: 'state',
      label: fields.state,
      value: mentee => menteeState(book, mentee).label,
      cell: mentee => {
        const { sign, label, tone } = menteeState(book, mentee)
        return <StateBadge sign={sign} label={label} tone={tone} />
      },
    },
    { key: 'wishedJob', label: words.referral.wishedJob, value: ({ wishedJob }) => wishedJob ?? '' },
    { key: 'partner', label: words.referral.partner, value: partner, whenWide: true },
    { key: 'municipality', label: fields.municipality, value: ({ address }) => address.municipality ?? '' },
    { key: 'phone', label: fields.phone, value: ({ phone }) => phone ?? '', cell: ({ phone }) => <span className="no-break digits">{phone}</span> },
  ]
  const { state: label, ...options } = words.filters
  return (
    <Page title={words.title} lead={words.lead} actions={<ButtonLink href={places.newMentee}>{words.add}</ButtonLink>}>
      <DataTable
        caption={words.caption}
        searchLabel={words.search}
        columns={columns}
        rows={listed(book.mentees).toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'fr'))}
        rowKey={({ id }) => id}
        href={({ id }) => places.mentee(id)}
        count={words.count}
        filters={[
          {
            key: 'state',
            label,
            options: Object.entries(options).map(([value, text]) => ({ value, label: text })),
            matches: (mentee, value) => menteeState(book, mentee).situation === value,
          },
        ]}
        empty={words.empty}
      />
    </Page>
  )
}
