import { useCasebook } from '../../api/mirror'
import { ButtonLink } from '../../ui/ButtonLink'
import { type Column, DataTable } from '../../ui/DataTable'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'

import { listed } from '#shared/casebook/casebook'
import type { Partner } from '#shared/domain/partner'
import { people } from '#shared/text/people'

const { partners: words, fields } = people

/** All the partners who refer job seekers. */
export function PartnersList() {
  const { partners, mentees } = useCasebook()
  const referred = ({ id }: Partner) => listed(mentees).filter(({ partnerId }) => partnerId === id).length
  const columns: readonly Column<Partner>[] = [
    { key: 'name', label: words.name, value: ({ name }) => name },
    { key: 'kind', label: words.kind, value: ({ kind }) => words.kinds[kind] },
    { key: 'municipality', label: fields.municipality, value: ({ address }) => address.municipality ?? '', whenWide: true },
    { key: 'contact', label: words.contact, value: ({ contactName }) => contactName ?? '' },
    { key: 'phone', label: words.contactPhone, value: ({ contactPhone }) => contactPhone ?? '', cell: ({ contactPhone }) => <span className="no-break digits">{contactPhone}</span> },
    { key: 'mentees', label: words.menteeCount, value: referred, numeric: true },
  ]
  return (
    <Page title={words.title} lead={words.lead} actions={<ButtonLink href={places.newPartner}>{words.add}</ButtonLink>}>
      <DataTable
        caption={words.caption}
        searchLabel={words.search}
        columns={columns}
        rows={listed(partners).toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))}
        rowKey={({ id }) => id}
        href={({ id }) => places.partner(id)}
        count={words.count}
        empty={words.empty}
      />
    </Page>
  )
}
