import { Notice } from './Notice'

import type { HourlyCost } from '#shared/domain/working-time'
import { companyCalculation as words } from '#shared/text/company-calculation'

interface CostChangedProps {
  readonly before: HourlyCost | undefined
  /** As it is typed: what cannot be read is absent. */
  readonly now: { readonly [Part in keyof HourlyCost]?: HourlyCost[Part] | undefined }
}

/** Says to look at the year and the source of an amount that was changed alone: the old ones may speak of the old amount. */
export function CostChanged({ before, now }: CostChangedProps) {
  const isAlone = before !== undefined && now.cents !== undefined && now.cents !== before.cents && now.year === before.year && now.source === before.source
  return (
    isAlone && (
      <Notice tone="warning" title={words.costChanged}>
        {words.costChangedText(before.year, before.source)}
      </Notice>
    )
  )
}
