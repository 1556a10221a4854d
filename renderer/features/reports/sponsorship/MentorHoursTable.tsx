import { useCasebook } from '../../../api/mirror'
import { type Column, DataTable } from '../../../ui/DataTable'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { companyName } from './use-sponsorship'

import type { Casebook } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import { listName } from '#shared/domain/person'
import type { CompanySponsorship, SponsoredMentor } from '#shared/statistics/sponsorship'
import { WORKED_ITEMS, type WorkedItem } from '#shared/statistics/time-given'
import { duration } from '#shared/text/format'
import { euros } from '#shared/text/sheets/company-sheet'
import { sponsorship as words, workedItems } from '#shared/text/sponsorship'

interface Row extends SponsoredMentor {
  readonly name: string
  readonly company: string
}

const { columns: heads } = words

const minutesOf = ({ byKind }: Row, what: WorkedItem) => byKind.find(each => each.what === what)?.minutes ?? 0

/** Hours to add up in a spreadsheet: 1,5 for 1 h 30. */
const decimal = (minutes: number) => Math.round((minutes / 60) * 100) / 100

const columns: readonly Column<Row>[] = [
  { key: 'mentor', label: heads.mentor, value: ({ name }) => name },
  { key: 'company', label: heads.company, value: ({ company }) => company },
  { key: 'hours', label: heads.hours, value: ({ minutes }) => minutes, exported: ({ minutes }) => decimal(minutes), cell: ({ minutes }) => (minutes > 0 ? duration(minutes) : words.nothingNoted), numeric: true, unit: 'hours' },
  { key: 'value', label: heads.value, value: ({ cents }) => cents, exported: ({ cents }) => cents / 100, cell: ({ cents }) => euros(cents), numeric: true, unit: 'euros' },
  { key: 'unnoted', label: heads.notNoted, value: ({ unnoted }) => unnoted, cell: ({ unnoted }) => words.notNotedCount(unnoted), numeric: true },
  ...WORKED_ITEMS.map((what): Column<Row> => ({
    key: what,
    label: workedItems[what],
    value: row => minutesOf(row, what),
    exported: row => decimal(minutesOf(row, what)),
    cell: row => (minutesOf(row, what) > 0 ? duration(minutesOf(row, what)) : ''),
    numeric: true,
    unit: 'hours',
    whenWidest: true,
  })),
]

/** The same hours mentor by mentor, across all companies. */
export function MentorHoursTable({ companies }: { readonly companies: readonly CompanySponsorship[] }) {
  const book = useCasebook()
  const rows = companies.flatMap(each => each.mentors.map(mentor => ({ ...mentor, name: nameOf(book, mentor), company: companyName(book, each) })))
  return (
    <Section title={words.byMentor}>
      <DataTable
        caption={words.title}
        searchLabel={words.searchMentor}
        columns={columns}
        rows={rows.toSorted((one, other) => compareText(one.name, other.name))}
        rowKey={({ mentorId, company }) => `${mentorId} ${company}`}
        href={({ mentorId }) => places.mentor(mentorId)}
        count={words.countMentors}
        empty={words.empty}
      />
    </Section>
  )
}

function nameOf(book: Casebook, { mentorId }: SponsoredMentor): string {
  const mentor = book.mentors[mentorId]
  return mentor ? listName(mentor) : ''
}
