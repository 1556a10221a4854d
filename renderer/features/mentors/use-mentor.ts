import { useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { useInTurn } from '../../api/use-in-turn'
import { detailsWith, type MentorPatch } from './mentor-values'

import type { Mentor } from '#shared/domain/mentor'

/** Changes some details of a mentor where they stand, and says why one was refused. */
export function useMentorDetails(mentor: Mentor) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const save = useInTurn(mentor, async (latest: Mentor, patch: MentorPatch) => {
    const delta = await attempt(send('mentor.save', { id: mentor.id, details: detailsWith(latest, patch) }))
    return delta?.put.mentors?.[mentor.id]
  })
  return { problem, save }
}
