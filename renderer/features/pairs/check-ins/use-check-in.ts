import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { useInTurn } from '../../../api/use-in-turn'
import type { Contact } from './contact'

import type { CheckInDetails } from '#shared/domain/check-in'

type Change = (before: CheckInDetails) => CheckInDetails

/** Keeps what stands beside the answers of a contact, one change after the other: the rest of it stays as it is. Resolves to true once it is saved. */
export function useCheckIn({ occasion: { id, number, side }, details }: Contact) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const inTurn = useInTurn<CheckInDetails, { readonly change: Change; readonly told: (isSaved: boolean) => void }>(details, async (latest, { change, told }) => {
    const after = change(latest)
    const isSaved = (await attempt(send('check-in.save', { pairId: id, number, side, details: after }))) !== undefined
    told(isSaved)
    return isSaved ? after : undefined
  })
  const save = (change: Change): Promise<boolean> => new Promise(told => inTurn({ change, told }))
  return { save, problem }
}
