import { useSendInTurn } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { type Contact, detailsOf } from './contact'

import { type CheckInDetails, checkInId } from '#shared/domain/check-in'

/** Keeps what stands beside the answers of a contact, one change after the other: the rest of it stays as it is. Resolves to true once it is saved. */
export function useCheckIn({ occasion: { id, number, side } }: Pick<Contact, 'occasion'>) {
  const sendInTurn = useSendInTurn()
  const { problem, attempt } = useAttempt()
  const save = async (change: (before: CheckInDetails) => CheckInDetails): Promise<boolean> => {
    const known = checkInId({ id, number, side })
    return (await attempt(sendInTurn('check-in.save', ({ checkIns }) => [{ pairId: id, number, side, details: change(detailsOf(checkIns[known])) }]))) !== undefined
  }
  return { save, problem }
}
