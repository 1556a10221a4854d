import { explain } from '../../api/explain'
import { Notice } from '../../ui/Notice'

import type { Refusal } from '#shared/api/refusal'

/** Why something was refused, and what to do. */
export function RefusalNotice({ refusal, title }: { readonly refusal: Refusal; readonly title?: string }) {
  const why = explain(refusal)
  return (
    <Notice tone="error" title={title ?? why.title}>
      {title && why.title} {why.detail}
    </Notice>
  )
}
