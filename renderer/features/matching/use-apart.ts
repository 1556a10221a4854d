import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { useWorker } from '../../api/worker'

import type { MenteeId, MentorId, PairingNoteId } from '#shared/domain/ids'
import type { PairingNote } from '#shared/domain/pairing-note'

/** Notes that keep two people apart, or let them be proposed again after a refusal. */
export function useApart() {
  const [send, today] = [useSend(), useToday()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  return {
    problem,
    note: async (mentorId: MentorId, menteeId: MenteeId, kind: PairingNote['kind'], reason = ''): Promise<boolean> => {
      const said = reason.trim()
      return (await attempt(send('pairing.note', { mentorId, menteeId, kind, on: today, ...(worker && { by: worker.id }), ...(said !== '' && { reason: said }) }))) !== undefined
    },
    remove: async (id: PairingNoteId): Promise<boolean> => (await attempt(send('pairing.remove', { id }))) !== undefined,
  }
}
