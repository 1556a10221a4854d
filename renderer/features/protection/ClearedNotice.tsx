import { Notice } from '../../ui/Notice'

import type { Protected } from '#shared/api/protection'
import { protectionWords as words } from '#shared/text/protection'

/** What became of the copies in clear that were to go. */
export function ClearedNotice({ done: { isBackedUp, removed, left } }: { readonly done: Protected }) {
  return (
    <>
      {removed.length > 0 && <Notice tone="good" title={words.removed(removed.length)} />}
      {!isBackedUp && <Notice tone="warning" title={words.notBackedUp} />}
      {isBackedUp && left.length > 0 && <Notice tone="warning" title={words.notRemoved(left.length)} />}
    </>
  )
}
