import { useCasebook, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { useWorker } from '../../api/worker'

import { type ReadyProposal, readyProposals } from '#shared/casebook/pairings'
import type { MenteeId, MentorId } from '#shared/domain/ids'

/** As much as a draft holds of a reason. */
const LONGEST_WHY = 1000

/** Proposals kept ready: which there are, and the acts that keep one or drop it. */
export function useReserve() {
  const [book, send] = [useCasebook(), useSend()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const ready = readyProposals(book)
  return {
    problem,
    of: (mentorId: MentorId, menteeId: MenteeId): ReadyProposal | undefined => ready.find(draft => draft.mentorId === mentorId && draft.menteeId === menteeId),
    /** Keeps a proposal of these two for later, with why where something speaks for them; nothing is sent. True once it is kept. */
    keep: async (mentorId: MentorId, menteeId: MenteeId, why: string | undefined): Promise<boolean> =>
      (await attempt(send('pair-draft.save', { draft: { situation: 'proposed', mentorId, menteeId, ...(why !== undefined && { why: why.slice(0, LONGEST_WHY) }), ...(worker && { coordinatorId: worker.id }) } }))) !== undefined,
    drop: async ({ id }: ReadyProposal): Promise<boolean> => (await attempt(send('pair-draft.discard', { id }))) !== undefined,
  }
}
