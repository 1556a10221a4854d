import { useCasebook } from '../../api/mirror'
import { owedNotes } from '../../api/owed-notes'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { type Column, DataTable } from '../../ui/DataTable'
import { OwedNotesSection } from '../../ui/OwedNotes'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'

import { listed } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import type { Partner } from '#shared/domain/partner'
import { people } from '#shared/text/people'

const { partners: words, fields } = people

/** All the partners who refer job seekers, and the notes they are owed. */
export function PartnersList() {
  const [book, today] = [useCasebook(), useToday()]
  const referred = new Map<string, number>()
  for (const { partnerId } of listed(book.mentees)) if (partnerId) referred.set(partnerId, (referred.get(partnerId) ?? 0) + 1)
  const columns: readonly Column<Partner>[] = [
    { key: 'name', label: words.name, value: ({ name }) => name },
    { key: 'kind', label: words.kind, value: ({ kind }) => words.kinds[kind] },
    { key: 'municipality', label: fields.municipality, value: ({ address }) => address.municipality ?? '', whenWide: true },
    { key: 'contact', label: words.contact, value: ({ contacts }) => contacts[0]?.name ?? '' },
    { key: 'phone', label: fields.phone, value: ({ contacts }) => contacts[0]?.phone ?? '', cell: ({ contacts }) => <span className="no-break digits">{contacts[0]?.phone}</span> },
    { key: 'mentees', label: words.menteeCount, value: ({ id }) => referred.get(id) ?? 0, numeric: true },
  ]
  return (
    <Page title={words.title} lead={words.lead} actions={<ButtonLink href={places.newPartner}>{words.add}</ButtonLink>}>
      <OwedNotesSection notes={owedNotes(book, today)} />
      <DataTable
        caption={words.caption}
        searchLabel={words.search}
        columns={columns}
        rows={listed(book.partners).toSorted((one, other) => compareText(one.name, other.name))}
        rowKey={({ id }) => id}
        href={({ id }) => places.partner(id)}
        count={words.count}
        empty={words.empty}
      />
    </Page>
  )
}
