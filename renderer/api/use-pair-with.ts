import { useSend } from './mirror'
import { useAttempt } from './use-attempt'

import { listed } from '#shared/casebook/casebook'
import type { PairDraftId } from '#shared/domain/ids'
import type { PairDraft } from '#shared/domain/pair-draft'

/** Begins to form a pair with one of the two already chosen; `go` leads to its wizard. */
export function usePairWith(chosen: Pick<PairDraft, 'mentorId' | 'menteeId'>, go: (id: PairDraftId) => void) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const form = async () => {
    const delta = await attempt(send('pair-draft.save', { draft: chosen }))
    const id = listed(delta?.put.pairDrafts ?? {})[0]?.id
    if (id !== undefined) go(id)
  }
  return { form, problem }
}
