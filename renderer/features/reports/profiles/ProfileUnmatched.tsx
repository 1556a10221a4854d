import { Section } from '../../../ui/Section'
import { Sideways } from '../../../ui/Sideways'

import type { Tally } from '#shared/documents/profile-tally'
import type { Unmatched } from '#shared/documents/profile-unmatched'
import { profilePage } from '#shared/text/results-pages'
import { profileAnalysisSheet } from '#shared/text/sheets/profile-analysis'
import { decimal } from '#shared/text/statistics'

const words = profileAnalysisSheet.unmatched

const WAITING = ['waiting', 'medianWaiting', 'longestWaiting', 'entered', 'medianToPair'] as const
const TALLIES = ['decisions', 'reasons', 'towards', 'refusals'] as const

interface Line {
  readonly label: string
  readonly values: readonly (number | undefined)[]
}

/** How long people waited, what was decided about them and why proposals were declined, year by year. */
export function ProfileUnmatched({ names, unmatched }: { readonly names: readonly string[]; readonly unmatched: Unmatched }) {
  const waiting = WAITING.map(line => ({ label: words.lines[line], values: unmatched.waiting.map(year => year[line]) }))
  const tallies = TALLIES.map(key => ({ title: words[key], lines: linesOf(unmatched[key]) })).filter(({ lines }) => lines.length > 0)
  return (
    <Section title={profilePage.unmatched}>
      <Sideways caption={profilePage.unmatched}>
        <table className="report-profiles">
          <caption className="for-readers">{profilePage.unmatched}</caption>
          <thead>
            <tr>
              <th scope="col">{profilePage.line}</th>
              {names.map(name => (
                <th key={name} scope="col" className="numeric">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {[{ title: words.waiting, lines: waiting }, ...tallies].map(({ title, lines }) => (
            <tbody key={title}>
              <tr>
                <th scope="rowgroup" colSpan={names.length + 1}>
                  {title}
                </th>
              </tr>
              {lines.map(({ label, values }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {names.map((name, year) => (
                    <td key={name} className="numeric">
                      {shown(values[year])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Sideways>
    </Section>
  )
}

const linesOf = ({ lines }: Tally): readonly Line[] => lines.map(({ label, counts }) => ({ label, values: counts })).filter(({ values }) => values.some(value => value > 0))

const shown = (value: number | undefined): string => (value === undefined ? profileAnalysisSheet.dash : decimal(value, Number.isInteger(value) ? 0 : 1))
