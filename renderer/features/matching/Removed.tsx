import { Notice } from '../../ui/Notice'

import type { Side } from '#shared/domain/pair-move'
import type { RemovedBy } from '#shared/matching/rank'
import { matching } from '#shared/text/matching'
import { rankingPages as words } from '#shared/text/matching-pages'

/** What each condition leaves out of the free people, told before the ranking. */
export function Removed({ removedBy, sought }: { readonly removedBy: readonly RemovedBy[]; readonly sought: Side }) {
  if (removedBy.length === 0) return null
  return (
    <Notice tone="info" title={words.removed}>
      <ul className="match-removed">
        {removedBy.map(({ key, count }) => (
          <li key={key}>{words.removedLine(matching.obstacles[key], count, sought)}</li>
        ))}
      </ul>
    </Notice>
  )
}
