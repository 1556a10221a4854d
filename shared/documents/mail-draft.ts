import type { IsoDate } from '#shared/domain/iso-date'

/** Somebody’s address, with the name that a mail program shows beside it. */
export interface MailAddress {
  readonly name?: string
  readonly address: string
}

/** A file that goes with a message. */
export interface MailAttachment {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A picture that stands in the layout of a message, which calls it by its id: `cid:…`. */
export interface MailPicture extends MailAttachment {
  readonly id: string
}

/** The layout of a message; programs that show none show its text. */
export interface MailLayout {
  readonly html: string
  readonly pictures: readonly MailPicture[]
}

/** Whom a message goes to, and when it was written. */
export type MailEnvelope = Pick<MailDraft, 'to' | 'bcc' | 'date'>

/** A message that nobody has sent: it is opened in the person’s own mail program, which knows who they are. */
export interface MailDraft {
  readonly subject: string
  /** Plain text; a blank line parts two paragraphs. */
  readonly body: string
  readonly to: readonly MailAddress[]
  /** Blind copies: none of them sees the others. */
  readonly bcc: readonly MailAddress[]
  readonly layout?: MailLayout
  readonly attachments?: readonly MailAttachment[]
  /** Without it the draft bears no date, and the mail program sets the one of its sending. */
  readonly date?: IsoDate
}
