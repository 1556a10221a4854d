import '../../ui/LinkList.css'

import type { Column } from '../../ui/DataTable'
import { StateBadge } from '../../ui/StateBadge'
import type { MentorRow } from './list-row'

import { listName, sortName } from '#shared/domain/person'
import { mentorPathWords } from '#shared/text/mentor-path'
import { people } from '#shared/text/people'

const { list: words, steps } = mentorPathWords
const { fields } = people

/** The first step that keeps a mentor from a pair. */
const firstMissing = ({ missing }: MentorRow) => missing.find(({ useful }) => !useful)

/** What the list of mentors shows of each. */
export const listColumns: readonly Column<MentorRow>[] = [
  { key: 'name', label: fields.fullName, value: ({ mentor }) => sortName(mentor), exported: ({ mentor }) => listName(mentor), cell: ({ mentor }) => listName(mentor) },
  { key: 'state', label: fields.state, value: ({ state }) => state.label, cell: ({ state: { sign, label, tone } }) => <StateBadge sign={sign} label={label} tone={tone} /> },
  {
    key: 'missing',
    label: words.missing,
    value: row => {
      const step = firstMissing(row)
      return step ? steps[step.key] : ''
    },
    cell: row => {
      const step = firstMissing(row)
      return (
        step && (
          <>
            {steps[step.key]}
            <div className="link-detail no-break">{words.since(step.since)}</div>
          </>
        )
      )
    },
  },
  { key: 'company', label: words.company, value: ({ work }) => work },
  { key: 'sector', label: words.sector, value: ({ sector }) => sector, whenWide: true },
  {
    key: 'municipality',
    label: words.place,
    value: ({ mentor, province }) => [mentor.address.municipality, province && people.provinces[province]].filter(Boolean).join(', '),
    cell: ({ mentor }) => mentor.address.municipality ?? '',
    exported: ({ mentor }) => mentor.address.municipality ?? '',
    exportedBeside: { label: fields.province, value: ({ province }) => (province ? people.provinces[province] : '') },
  },
  { key: 'phone', label: fields.phone, value: ({ mentor }) => mentor.phone ?? '', cell: ({ mentor }) => <span className="no-break digits">{mentor.phone}</span>, whenWide: true },
]
