import { useCasebook, useSend } from './mirror'
import { useToday } from './surroundings'
import { memberName } from './team'
import { useAttempt } from './use-attempt'
import { useWorker } from './worker'

import type { ConsentKind, Consents, ConsentTold } from '#shared/domain/consent'
import type { CoordinatorId } from '#shared/domain/ids'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'

const record = (answer: ConsentTold | undefined) => (answer ? { consent: answer } : {})

/** What the fields of consents need for the file of a mentor, and why the last answer was refused. */
export function useMentorConsents({ id, consents }: Mentor) {
  const send = useSend()
  return useFields(consents, (kind, consent) => send('mentor.record-consent', { mentorId: id, kind, ...record(consent) }))
}

/** The same for the file of a mentee. */
export function useMenteeConsents({ id, consents }: Mentee) {
  const send = useSend()
  return useFields(consents, (kind, consent) => send('mentee.record-consent', { menteeId: id, kind, ...record(consent) }))
}

function useFields(consents: Consents, keep: (kind: ConsentKind, consent: ConsentTold | undefined) => ReturnType<ReturnType<typeof useSend>>) {
  const [book, today] = [useCasebook(), useToday()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  return {
    problem,
    fields: {
      consents,
      today,
      worker: worker?.id,
      nameOf: (id: CoordinatorId) => memberName(book, id),
      onRecord: (kind: ConsentKind, consent: ConsentTold | undefined) => attempt(keep(kind, consent)),
    },
  }
}
