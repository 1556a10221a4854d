import type { Filter } from '../../ui/table-view'
import type { MenteeRow } from './list-row'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { MENTEE_SITUATIONS } from '#shared/casebook/situations'
import { compareText } from '#shared/core/search-key'
import type { ListItem, ListName } from '#shared/domain/lists'
import { PROVINCES } from '#shared/domain/province'
import { forms } from '#shared/text/forms'
import { menteePathWords } from '#shared/text/mentee-path'
import { people } from '#shared/text/people'
import { situations } from '#shared/text/situations'

const { list: words, steps } = menteePathWords

/** The value of a filter for those of whom nothing is known. */
const UNKNOWN = '?'

const STEPS = ['preselection', 'presentation', 'interview', 'decision'] as const

/** By what the list of mentees can be narrowed: by any state and step, and by the sectors, provinces and partners that occur in it. */
export function listFilters(book: Casebook, rows: readonly MenteeRow[], lists: (name: ListName) => readonly ListItem[]): readonly Filter<MenteeRow>[] {
  const partners = listed(book.partners).toSorted((one, other) => compareText(one.name, other.name))
  return [
    {
      ...{ key: 'state', label: people.fields.state, options: MENTEE_SITUATIONS.map(key => ({ value: key, label: situations.mentees[key] })) },
      matches: ({ state }, value) => state.situation === value,
    },
    { key: 'missing', label: words.missing, all: forms.table.all.feminine, options: STEPS.map(key => ({ value: key, label: steps[key] })), matches: ({ missing }, value) => missing.some(step => step === value) },
    chooser(rows, 'sector', words.sector, ({ mentee }) => mentee.sector ?? UNKNOWN, [
      ...lists('sectors').map(({ key, label }) => ({ value: key, label })),
      { value: UNKNOWN, label: words.unknown },
    ]),
    chooser(rows, 'province', words.province, ({ province }) => province ?? UNKNOWN, [
      ...PROVINCES.map(key => ({ value: key, label: people.provinces[key] })),
      { value: UNKNOWN, label: words.unknown },
    ]),
    chooser(rows, 'partner', words.partner, ({ mentee }) => mentee.partnerId ?? UNKNOWN, [
      ...partners.map(({ id, name }) => ({ value: id, label: name })),
      { value: UNKNOWN, label: words.noPartner },
    ]),
  ]
}

function chooser(rows: readonly MenteeRow[], key: string, label: string, of: (row: MenteeRow) => string, options: Filter<MenteeRow>['options']): Filter<MenteeRow> {
  const present = new Set(rows.map(of))
  return { key, label, options: options.filter(({ value }) => present.has(value)), ...(key === 'province' && { all: forms.table.all.feminine }), matches: (row, value) => of(row) === value }
}
