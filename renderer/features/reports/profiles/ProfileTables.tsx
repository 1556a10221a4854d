import { Section } from '../../../ui/Section'
import { Sideways } from '../../../ui/Sideways'

import type { ProfileSection } from '#shared/documents/profile-sections'
import { shareOf, type Tally } from '#shared/documents/profile-tally'
import { profilePage as words } from '#shared/text/results-pages'
import { percent } from '#shared/text/statistics'

/** Every trait of mentors and mentees, year by year under their names: numbers, and shares from five people on. */
export function ProfileTables({ names, sections }: { readonly names: readonly string[]; readonly sections: readonly ProfileSection[] }) {
  const { columns } = words
  return (
    <Section title={words.tables}>
      <Sideways caption={words.tables}>
        <table className="report-profiles">
          <caption className="for-readers">{words.tables}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.value}</th>
              {[columns.mentors, columns.mentees].flatMap(side =>
                names.map(name => (
                  <th key={`${side} ${name}`} scope="col" className="numeric">
                    {words.yearOf(side, name)}
                  </th>
                )),
              )}
            </tr>
          </thead>
          {sections.map(section => (
            <TraitRows key={section.key} section={section} yearCount={names.length} />
          ))}
        </table>
      </Sideways>
    </Section>
  )
}

interface TraitRowsProps {
  readonly section: ProfileSection
  readonly yearCount: number
}

/** One trait: a line for each value that mentors or mentees have, and their total. */
function TraitRows({ section: { title, mentors, mentees, several }, yearCount }: TraitRowsProps) {
  const labels = new Map([mentors, mentees].flatMap(told => told?.lines.map(({ value, label }) => [value, label] as const) ?? []))
  const values = [...[...labels.keys()].filter(value => value !== 'unknown'), ...(labels.has('unknown') ? ['unknown'] : [])]
  const years = Array.from({ length: yearCount }, (_, index) => index)
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={1 + 2 * yearCount}>
          {several ? words.several(title) : title}
        </th>
      </tr>
      {values.map(value => (
        <tr key={value}>
          <th scope="row">{labels.get(value)}</th>
          {[mentors, mentees].flatMap((told, side) =>
            years.map(year => (
              <td key={`${side} ${year}`} className="numeric">
                {told && shown(told, value, year)}
              </td>
            )),
          )}
        </tr>
      ))}
      <tr>
        <th scope="row">{words.total}</th>
        {[mentors, mentees].flatMap((told, side) =>
          years.map(year => (
            <td key={`${side} ${year}`} className="numeric">
              <strong>{told?.totals[year]}</strong>
            </td>
          )),
        )}
      </tr>
    </tbody>
  )
}

/** How many have a value in a year, with their share of all where they are enough. */
function shown({ lines, totals }: Tally, value: string, year: number): string {
  const count = lines.find(line => line.value === value)?.counts[year] ?? 0
  const share = shareOf(count, totals[year] ?? 0)
  return share === undefined || count === 0 ? String(count) : words.withShare(count, percent(share))
}
