import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { type Column, DataTable } from '../../ui/DataTable'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { StateBadge } from '../../ui/StateBadge'
import { agreementLook } from './agreement-look'

import { listed } from '#shared/casebook/casebook'
import type { Company } from '#shared/domain/company'
import { companyOf } from '#shared/domain/mentor'
import { people } from '#shared/text/people'

const { companies: words, fields } = people

/** All the companies, and how far their management agrees. */
export function CompaniesList() {
  const { companies, mentors } = useCasebook()
  const today = useToday()
  const mentorsOf = ({ id }: Company) => listed(mentors).filter(({ frame }) => companyOf(frame) === id).length
  const columns: readonly Column<Company>[] = [
    { key: 'name', label: words.name, value: ({ name }) => name },
    {
      key: 'agreement',
      label: words.agreement.section,
      value: ({ agreement }) => agreementLook(agreement, today).label,
      cell: ({ agreement }) => <StateBadge {...agreementLook(agreement, today)} />,
    },
    { key: 'sector', label: words.sector, value: ({ sector }) => words.sectors[sector] },
    { key: 'municipality', label: fields.municipality, value: ({ address }) => address.municipality ?? '' },
    { key: 'contact', label: words.contact, value: ({ contactName }) => contactName ?? '', whenWide: true },
    { key: 'mentors', label: people.mentors.title, value: mentorsOf, numeric: true },
  ]
  return (
    <Page title={words.title} lead={words.lead} actions={<ButtonLink href={places.newCompany}>{words.add}</ButtonLink>}>
      <DataTable
        caption={words.caption}
        searchLabel={words.search}
        columns={columns}
        rows={listed(companies).toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))}
        rowKey={({ id }) => id}
        href={({ id }) => places.company(id)}
        count={words.count}
        filters={[
          {
            key: 'agreement',
            label: words.agreement.section,
            options: Object.entries(words.agreement.states).map(([value, label]) => ({ value, label })),
            matches: ({ agreement }, value) => agreement.state === value,
          },
        ]}
        empty={words.empty}
      />
    </Page>
  )
}
