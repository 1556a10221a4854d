import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { mailQuestion } from '../../paper/mail-question'
import { MailActions } from '../../paper/MailActions'
import { Section } from '../../ui/Section'

import { defaults } from '#shared/defaults/defaults'
import { terminationMail } from '#shared/documents/termination-letter'
import type { Sheet } from '#shared/domain/sheet'
import { sheetPage } from '#shared/text/sheet-page'
import { sheetFileNames } from '#shared/text/sheets/sheet-frame'

/** The letter at the end of a pair as a mail to the one it is for, with the letter joined; nothing while the pair is not at its end, which the preview says. */
export function TerminationMail({ sheet }: { readonly sheet: Extract<Sheet, { kind: 'termination-letter' }> }) {
  const book = useCasebook()
  const today = useToday()
  const mail = terminationMail(book, sheet.pairId, sheet.to, { today, defaults })
  if (!mail.ok) return null
  return (
    <Section title={sheetPage.mail}>
      <MailActions draft={mailQuestion(mail.value, `${today}_${sheetFileNames.termination[sheet.to]}`, sheet)} />
    </Section>
  )
}
