import { decodeText } from './decode-text'

/** What a file is by its content; its name is not asked. */
export type KindOfFile =
  | { readonly kind: 'zip' }
  /** Microsoft's container of before 2007, and around an encrypted file of after. */
  | { readonly kind: 'ole' }
  /** A workbook that is neither packed nor in a container: XML of Excel 2003, flat OpenDocument, Excel of before 1997. */
  | { readonly kind: 'bare-workbook' }
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown' }

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** The first record of a sheet of Excel 2 to 5. */
const OLD_SHEETS = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
]

/** Texts that are no table, whatever they hold: PDF, RTF, a mail, a visiting card, PostScript. */
const NO_TABLE = /^(?:%PDF|\{\\rtf|MIME-Version:|BEGIN:V|%!PS)/i

export function kindOfFile(bytes: Uint8Array): KindOfFile {
  const startsWith = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte)
  if (startsWith(ZIP)) return { kind: 'zip' }
  if (startsWith(OLE)) return { kind: 'ole' }
  if (OLD_SHEETS.some(startsWith)) return { kind: 'bare-workbook' }

  const text = decodeText(bytes)
  if (text === undefined || NO_TABLE.test(text)) return { kind: 'unknown' }
  return text.trimStart().startsWith('<') ? marked(text) : { kind: 'text', text }
}

function marked(text: string): KindOfFile {
  const start = text.slice(0, 5000)
  const isWorkbook = /urn:schemas-microsoft-com:office:spreadsheet|<office:document\b/.test(start) && !/<html\b/i.test(start)
  // One that was cut short would be read as far as it goes, or as empty.
  if (isWorkbook) return /<\/(?:\w+:)?(?:Workbook|document)>\s*$/.test(text.slice(-200)) ? { kind: 'bare-workbook' } : { kind: 'unknown' }
  return /<table\b/i.test(text) ? { kind: 'html', text } : { kind: 'unknown' }
}
