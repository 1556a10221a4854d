import { use } from 'react'

import { ask, type Question } from '../../api/ask'
import { useSend } from '../../api/mirror'
import { DraftsContext } from '../../ui/drafts'

import type { Refusal } from '#shared/api/refusal'
import type { Delta } from '#shared/casebook/delta'
import type { Result } from '#shared/core/result'

type Forgetting = 'person.erase' | 'retention.clear-notes'

/** Sends an act by which the disk forgets words. What is typed in forms goes there first; what is no longer kept of it afterwards goes from this window too. */
export function useForgetting() {
  const drafts = use(DraftsContext)
  const send = useSend()
  return async <Act extends Forgetting>(act: Act, ...question: Question<Act>): Promise<Result<Delta, Refusal>> => {
    const isHandedIn = await drafts?.flush()
    const reply = await send(act, ...question)
    const left = reply.ok && isHandedIn ? await ask('drafts.read') : undefined
    if (left?.ok) drafts?.keepOnly(left.value)
    return reply
  }
}
