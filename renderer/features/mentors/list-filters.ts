import type { Filter } from '../../ui/table-view'
import type { MentorRow } from './list-row'

import { MENTOR_SITUATIONS } from '#shared/casebook/situations'
import type { ListItem } from '#shared/domain/lists'
import { PROVINCES } from '#shared/domain/province'
import { forms } from '#shared/text/forms'
import { mentorPathWords } from '#shared/text/mentor-path'
import { people } from '#shared/text/people'
import { situations } from '#shared/text/situations'

const { list: words, steps } = mentorPathWords

/** The value of a filter for those of whom nothing is known. */
const UNKNOWN = '?'
const unknown = { value: UNKNOWN, label: words.unknown }

/** By what the list of mentors can be narrowed: by any state, by any step that is missing, and by the sectors and provinces that occur in it. */
export function listFilters(rows: readonly MentorRow[], sectors: readonly ListItem[]): readonly Filter<MentorRow>[] {
  return [
    {
      ...{ key: 'state', label: people.fields.state, options: MENTOR_SITUATIONS.map(key => ({ value: key, label: situations.mentors[key] })) },
      matches: ({ state }, value) => state.situation === value,
    },
    {
      ...{ key: 'missing', label: words.missing, all: forms.table.all.feminine, options: Object.entries(steps).flatMap(([value, label]) => (value === 'contact' ? [] : [{ value, label }])) },
      matches: ({ missing }, value) => missing.some(({ key }) => key === value),
    },
    chooser(rows, 'sector', words.sector, ({ mentor }) => mentor.sector ?? UNKNOWN, [...sectors.map(({ key, label }) => ({ value: key, label })), unknown]),
    chooser(rows, 'province', words.province, ({ province }) => province ?? UNKNOWN, [...PROVINCES.map(key => ({ value: key, label: people.provinces[key] })), unknown]),
  ]
}

function chooser(rows: readonly MentorRow[], key: string, label: string, of: (row: MentorRow) => string, options: Filter<MentorRow>['options']): Filter<MentorRow> {
  const present = new Set(rows.map(of))
  return { key, label, options: options.filter(({ value }) => present.has(value)), ...(key === 'province' && { all: forms.table.all.feminine }), matches: (row, value) => of(row) === value }
}
