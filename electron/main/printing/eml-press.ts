import MailComposer from 'nodemailer/lib/mail-composer'

import type { MailAddress, MailAttachment, MailDraft, MailLayout } from '#shared/documents/mail-draft'

/** The bytes of a message as mail programs read them. Outlook opens it as a draft of one’s own, by `X-Unsent`. */
export async function emlBytes({ subject, body, layout, to, bcc, attachments = [], date }: MailDraft): Promise<Uint8Array> {
  const message = new MailComposer({
    subject,
    text: body,
    to: to.map(address),
    bcc: bcc.map(address),
    headers: { 'X-Unsent': '1' },
    ...(layout && { html: layout.html }),
    attachments: [...attachments.map(attached), ...(layout ? inLayout(layout) : [])],
    textEncoding: 'quoted-printable',
    newline: 'windows',
    // All that it needs is in its hands.
    disableFileAccess: true,
    disableUrlAccess: true,
    // The same draft gives the same bytes; the types of nodemailer know this one for the parts of a message only.
    ...{ baseBoundary: 'binome' },
    ...(date && { date: new Date(`${date}T12:00:00Z`) }),
  }).compile()
  message.keepBcc = true
  return without(await message.build(), date ? ['message-id'] : ['message-id', 'date'])
}

const attached = ({ fileName, bytes }: MailAttachment) => ({ filename: fileName, content: Buffer.from(bytes), contentTransferEncoding: 'base64' as const })

/** Pictures of the layout are no files joined to the message. */
const inLayout = ({ pictures }: MailLayout) => pictures.map(({ id, ...file }) => ({ ...attached(file), cid: id, contentDisposition: 'inline' as const }))

const address = ({ name, address }: MailAddress) => ({ name: name ?? '', address })

/**
 * The message without some of its headers. nodemailer writes the hour and the name of this machine, which are no business of
 * those who get the message; the mail program that sends it sets its own.
 */
function without(message: Buffer, names: readonly string[]): Uint8Array {
  const end = message.indexOf('\r\n\r\n')
  const fields = message.subarray(0, end).toString('latin1').split(/\r\n(?![ \t])/)
  const kept = fields.filter(field => !names.includes(field.slice(0, field.indexOf(':')).toLowerCase()))
  return Buffer.concat([Buffer.from(kept.join('\r\n'), 'latin1'), message.subarray(end)])
}
