import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { ConsentFields } from '../../ui/ConsentFields'
import { Problem } from '../../ui/Problem'

import type { ConsentKind } from '#shared/domain/consent'
import type { Mentee } from '#shared/domain/mentee'

/** What a mentee agrees to; what concerns the partner is asked only of a person whom one sent. */
export function Consents({ mentee }: { readonly mentee: Mentee }) {
  const [send, today] = [useSend(), useToday()]
  const { problem, attempt } = useAttempt()
  const isReferred = mentee.partnerId !== undefined
  const kinds: readonly ConsentKind[] = [...(isReferred ? (['sharing', 'sharing-goal'] as const) : []), 'follow-up', 'newsletter']
  return (
    <>
      <Problem problem={problem} />
      <ConsentFields
        kinds={kinds}
        consents={mentee.consents}
        today={today}
        onRecord={(kind, consent) => attempt(send('mentee.record-consent', { menteeId: mentee.id, kind, consent }))}
      />
    </>
  )
}
