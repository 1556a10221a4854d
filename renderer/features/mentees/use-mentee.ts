import { useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { useInTurn } from '../../api/use-in-turn'
import { detailsWith, type MenteePatch } from './mentee-values'

import type { Mentee } from '#shared/domain/mentee'

/** Changes some details of a mentee where they stand, and says why one was refused. */
export function useMenteeDetails(mentee: Mentee) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const save = useInTurn(mentee, async (latest: Mentee, patch: MenteePatch) => {
    const delta = await attempt(send('mentee.save', { id: mentee.id, details: detailsWith(latest, patch) }))
    return delta?.put.mentees?.[mentee.id]
  })
  return { problem, save }
}
