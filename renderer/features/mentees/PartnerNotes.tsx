import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { OwedNotes } from '../../ui/OwedNotes'
import { Problem } from '../../ui/Problem'
import { ProgressLog } from '../../ui/ProgressLog'
import { Section } from '../../ui/Section'

import { listed } from '#shared/casebook/casebook'
import { updateDue } from '#shared/casebook/progress'
import type { Mentee } from '#shared/domain/mentee'
import { fullName } from '#shared/domain/person'
import { menteePathWords } from '#shared/text/mentee-path'

/** What the partner that sent a person was told, and the note it is owed; nothing where no partner sent them. */
export function PartnerNotes({ mentee }: { readonly mentee: Mentee }) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const { problem, attempt } = useAttempt()
  const updates = listed(book.progressUpdates).filter(({ menteeId }) => menteeId === mentee.id)
  const partner = mentee.partnerId && book.partners[mentee.partnerId]
  if (!partner && updates.length === 0) return null

  const owed = updateDue(book, mentee, today)
  return (
    <Section title={menteePathWords.file.partner}>
      <Problem problem={problem} />
      {owed && <OwedNotes notes={[{ ...owed, name: fullName(mentee), partner: partner?.name }]} />}
      <ProgressLog updates={updates} onRemove={id => void attempt(send('progress.remove', { id }))} />
    </Section>
  )
}
