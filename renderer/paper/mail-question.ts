import type { MailQuestion } from '#shared/api/api'
import type { MailDraft } from '#shared/documents/mail-draft'
import type { Sheet } from '#shared/domain/sheet'

/** A proposed message as the door takes it: addresses without names, under a file name that names nobody, with a sheet to join. */
export const mailQuestion = ({ subject, body, to, bcc }: MailDraft, fileName: string, attachment?: Sheet): MailQuestion => ({
  fileName,
  subject,
  body,
  to: to.map(({ address }) => address),
  bcc: bcc.map(({ address }) => address),
  ...(attachment && { attachment }),
})
