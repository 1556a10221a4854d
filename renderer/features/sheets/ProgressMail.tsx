import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { mailQuestion } from '../../paper/mail-question'
import { MailActions } from '../../paper/MailActions'
import { Section } from '../../ui/Section'

import { defaults } from '#shared/defaults/defaults'
import { progressMail } from '#shared/documents/progress-note'
import type { Sheet } from '#shared/domain/sheet'
import { sheetPage } from '#shared/text/sheet-page'
import { sheetFileNames } from '#shared/text/sheets/sheet-frame'

/** The note to a partner as a mail, with the note itself joined; nothing while it may not go out, which the preview says. */
export function ProgressMail({ sheet }: { readonly sheet: Extract<Sheet, { kind: 'progress-note' }> }) {
  const book = useCasebook()
  const today = useToday()
  const mail = progressMail(book, sheet.menteeId, { today, defaults })
  if (!mail.ok) return null
  return (
    <Section title={sheetPage.mail}>
      <MailActions draft={mailQuestion(mail.value, `${today}_${sheetFileNames.progress}`, sheet)} />
    </Section>
  )
}
