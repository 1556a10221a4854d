import { ButtonLink } from '../../ui/ButtonLink'
import { places } from '../../ui/places'

import { MOST_PAIRS } from '#shared/domain/batch-choice'
import type { PairId } from '#shared/domain/ids'
import { batchWords } from '#shared/text/batch'
import { tooManyPairs } from '#shared/text/selection'

/** What can be done at once for the pairs chosen in the list: their contracts or their certificates in a lot. */
export function PairsChosen({ pairIds }: { readonly pairIds: readonly PairId[] }) {
  if (pairIds.length > MOST_PAIRS) return <span>{tooManyPairs(MOST_PAIRS)}</span>
  return (['contracts', 'certificates'] as const).map(kind => (
    <ButtonLink key={kind} variant="default" size="compact-sm" href={places.batchOf({ kind, pairIds })}>
      {batchWords.openFor[kind]}
    </ButtonLink>
  ))
}
