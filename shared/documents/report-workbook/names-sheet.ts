import { headOf, pageOf, row, spanning, words } from './blocks'
import type { ReportSheet } from './model'
import type { ReportSource } from './report-source'

import { compareText } from '#shared/core/search-key'
import { internalNumber } from '#shared/domain/internal-number'
import { sortName } from '#shared/domain/person'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

const { names: heads, tabs } = reportWorkbook

/** Who stands behind the numbers of the lists: only where it was asked for, and never in the lists themselves. */
export function namesSheet({ book, tables, subtitle }: ReportSource): ReportSheet {
  const numbers = new Set([...tables.mentees, ...tables.mentors].map(({ number }) => number).concat(tables.pairs.flatMap(({ menteeNumber, mentorNumber }) => [menteeNumber, mentorNumber])))
  const people = [
    ...Object.values(book.mentees).flatMap(person => (person ? [{ person, role: heads.mentee }] : [])),
    ...Object.values(book.mentors).flatMap(person => (person ? [{ person, role: heads.mentor }] : [])),
  ].filter(({ person }) => numbers.has(internalNumber(person.id)))
  const lines = people
    .toSorted((one, other) => compareText(sortName(one.person), sortName(other.person)))
    .map(({ person, role }) => [internalNumber(person.id), sortName(person), role])
  return pageOf({ name: tabs.names, orientation: 'portrait', widths: [16, 50, 16], headRow: 3, list: { looks: ['text', 'strong', 'text'], rows: lines } }, [
    headOf(heads.title, subtitle),
    { rows: [spanning(heads.note, 'note'), row(words(heads.number, 'head'), words(heads.who, 'head'), words(heads.role, 'head'))] },
  ])
}
