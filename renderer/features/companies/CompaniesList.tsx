import { byDay } from '../../api/by-day'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { type Column, DataTable } from '../../ui/DataTable'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { StateBadge } from '../../ui/StateBadge'
import type { Filter } from '../../ui/table-view'
import { agreementLook, standingLabels, standingOf } from './agreement-look'

import { listed } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import { agreementOf, type Company, firstContact } from '#shared/domain/company'
import { companyOf } from '#shared/domain/mentor'
import { companyFile } from '#shared/text/company-file'
import { importPages } from '#shared/text/importing'
import { people } from '#shared/text/people'

const { companies: words, fields } = people

/** Worked out once for each state of the book: a list that is searched asks each line for its words at every letter typed. */
const tableIn = byDay(({ companies, mentors }, today) => {
  const counts = new Map<string, number>()
  for (const { frame } of listed(mentors)) {
    const id = companyOf(frame)
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const columns: readonly Column<Company>[] = [
    { key: 'name', label: words.name, value: ({ name }) => name },
    {
      key: 'agreement',
      label: words.agreement.section,
      value: company => agreementLook(agreementOf(company), today).label,
      cell: company => <StateBadge {...agreementLook(agreementOf(company), today)} />,
    },
    { key: 'sector', label: words.sector, value: ({ sector }) => words.sectors[sector] },
    { key: 'size', label: companyFile.size, value: ({ size }) => (size === undefined ? '' : companyFile.sizes[size]), whenWide: true },
    { key: 'municipality', label: fields.municipality, value: ({ address }) => address.municipality ?? '' },
    { key: 'contact', label: companyFile.contactFor, value: company => firstContact(company)?.name ?? '', whenWide: true },
    { key: 'mentors', label: people.mentors.title, value: ({ id }) => counts.get(id) ?? 0, numeric: true },
  ]
  const filters: readonly Filter<Company>[] = [
    {
      key: 'agreement',
      label: words.agreement.section,
      options: Object.entries(standingLabels).map(([value, label]) => ({ value, label })),
      matches: (company, value) => standingOf(agreementOf(company), today) === value,
    },
    {
      key: 'sector',
      label: words.sector,
      options: Object.entries(words.sectors).map(([value, label]) => ({ value, label })),
      matches: ({ sector }, value) => sector === value,
    },
  ]
  return { rows: listed(companies).toSorted((one, other) => compareText(one.name, other.name)), columns, filters }
})

/** All the companies, and how far their management agrees. */
export function CompaniesList() {
  const { rows, columns, filters } = tableIn(useCasebook(), useToday())
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ButtonLink variant="default" href={places.importOf('companies')}>
            {importPages.open}
          </ButtonLink>
          <ButtonLink href={places.newCompany}>{words.add}</ButtonLink>
        </>
      }
    >
      <DataTable
        caption={words.caption}
        searchLabel={words.search}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        href={({ id }) => places.company(id)}
        count={words.count}
        filters={filters}
        empty={words.empty}
      />
    </Page>
  )
}
