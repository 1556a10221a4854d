import type { Column } from '../../ui/DataTable'
import { StateBadge } from '../../ui/StateBadge'
import type { MenteeRow } from './list-row'

import { listName, sortName } from '#shared/domain/person'
import { menteePathWords } from '#shared/text/mentee-path'
import { people } from '#shared/text/people'

const { list: words } = menteePathWords
const { fields, mentees } = people

/** What the list of mentees shows of each. */
export const listColumns: readonly Column<MenteeRow>[] = [
  { key: 'name', label: fields.fullName, value: ({ mentee }) => sortName(mentee), exported: ({ mentee }) => listName(mentee), cell: ({ mentee }) => listName(mentee) },
  { key: 'state', label: fields.state, value: ({ state }) => state.label, cell: ({ state: { sign, label, tone } }) => <StateBadge sign={sign} label={label} tone={tone} /> },
  { key: 'missing', label: words.missing, value: ({ firstMissing }) => firstMissing },
  { key: 'wishedJob', label: mentees.referral.wishedJob, value: ({ mentee, sector }) => mentee.wishedJob ?? sector },
  { key: 'partner', label: words.partner, value: ({ partner }) => partner, whenWide: true },
  {
    key: 'municipality',
    label: words.place,
    value: ({ mentee, province }) => [mentee.address.municipality, province && people.provinces[province]].filter(Boolean).join(', '),
    cell: ({ mentee }) => mentee.address.municipality ?? '',
    exported: ({ mentee }) => mentee.address.municipality ?? '',
    exportedBeside: { label: fields.province, value: ({ province }) => (province ? people.provinces[province] : '') },
    whenWide: true,
  },
  { key: 'phone', label: fields.phone, value: ({ mentee }) => mentee.phone ?? '', cell: ({ mentee }) => <span className="no-break digits">{mentee.phone}</span> },
]
