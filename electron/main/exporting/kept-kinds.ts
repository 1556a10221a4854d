import { isRedrawnPicture } from '../importing/redrawn-picture'
import { whyNotALetter } from '../importing/read-template'

const startsWith = (bytes: Uint8Array, start: string): boolean => Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start

/** True for bytes as Binôme itself keeps them: a picture it redrew, a PDF, or a Word file that passes the check of templates. What an export brings must be one of them. */
export async function isOfAKeptKind(bytes: Uint8Array): Promise<boolean> {
  if (startsWith(bytes, '%PDF-')) return true
  return startsWith(bytes, 'PK') ? whyNotALetter(bytes) === undefined : isRedrawnPicture(bytes)
}
