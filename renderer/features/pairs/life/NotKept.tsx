import { Button } from '@mantine/core'

import { explain } from '../../../api/explain'
import { Notice } from '../../../ui/Notice'

import type { Refusal } from '#shared/api/refusal'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.common

/** Says that what was typed is not kept yet, why, and lets one try again; nothing while all is well. */
export function NotKept({ refusal, onRetry }: { readonly refusal: Refusal | undefined; readonly onRetry: () => void }) {
  if (!refusal) return null
  const { title, detail } = explain(refusal)
  return (
    <Notice tone="error" title={words.notSaved} action={<Button onClick={onRetry}>{words.retry}</Button>}>
      {title} {detail} {words.kept}
    </Notice>
  )
}
