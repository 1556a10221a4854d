import { VisuallyHidden } from '@mantine/core'

import { StateBadge } from '../../ui/StateBadge'
import { verdictLooks } from './explained'

import type { RowInWords } from '#shared/documents/match-in-words'
import { rankingPages } from '#shared/text/matching-pages'

/** The criteria in one line, each with a sign and its word. Those that nobody took into account are left out, those that are unknown counted together. */
export function CriterionChips({ rows, label }: { readonly rows: readonly RowInWords[]; readonly label: string }) {
  const unknown = rows.filter(({ verdict }) => verdict === 'unknown').length
  return (
    <ul className="criterion-chips" aria-label={label}>
      {rows
        .filter(({ verdict }) => verdict !== 'not-counted' && verdict !== 'unknown')
        .map(row => (
          <li key={row.key}>
            <StateBadge sign={verdictLooks[row.verdict].sign} tone={verdictLooks[row.verdict].tone} label={row.label} />
            <VisuallyHidden>{row.verdictText}</VisuallyHidden>
          </li>
        ))}
      {unknown > 0 && (
        <li>
          <StateBadge {...verdictLooks.unknown} label={rankingPages.unknownCount(unknown)} />
        </li>
      )}
    </ul>
  )
}
