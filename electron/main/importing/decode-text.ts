/** 0x80 to 0x9F of Windows-1252, written out: some versions of Node decode them as Latin-1 and lose « € œ ’ ». */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const LINE_FEED = 0x0a

/** The text of a file, whatever wrote it: UTF-8 with or without a mark, UTF-16, or the Windows-1252 of older programs. Nothing for bytes that are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = unicode(bytes) ?? byLine(bytes)
  return isText(text) ? text : undefined
}

function unicode(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  if (looksLikeUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes)
  return strictUtf8(bytes)
}

/** Each line on its own, so that a UTF-8 file with one bad byte does not become « PrÃ©nom » from end to end. */
function byLine(bytes: Uint8Array): string {
  const lines: string[] = []
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, from)
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1)
    lines.push(strictUtf8(line) ?? windows1252(line))
    from += line.length
  }
  return lines.join('')
}

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) // takes the mark away
  } catch {
    return undefined
  }
}

const windows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => (byte >= 0x80 && byte <= 0x9f ? UPPER.charAt(byte - 0x80) : String.fromCharCode(byte))).join('')

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte)

/** Our alphabet in UTF-16 without a mark: nearly every second byte is zero, and none of the others. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1000)
  const zeros = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length
  return bytes.length % 2 === 0 && zeros(0) === 0 && zeros(1) > start.length * 0.4
}

/** A text holds no control characters but those of its lines and pages. */
function isText(text: string): boolean {
  const odd = text.slice(0, 100_000).match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return odd === 0 || odd < Math.min(text.length, 100_000) / 1000
}
