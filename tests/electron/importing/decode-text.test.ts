import { describe, expect, it } from 'vitest'

import { decodeText } from '../../../electron/main/importing/decode-text'
import { inUtf16, inWindows1252 } from '../../builders/workbooks'

const text = 'Prénom;Œuvre\nHélène;cœur d’or à 5 €\n'
const utf8 = (words: string) => new TextEncoder().encode(words)

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`)],
    ['Windows-1252', inWindows1252(text)],
    ['UTF-16 with its mark', inUtf16(text)],
    ['UTF-16 without a mark', inUtf16(text).subarray(2)],
    ['UTF-16, high bytes first', Uint8Array.from(inUtf16(text), (_, index) => inUtf16(text)[index ^ 1] ?? 0)],
  ])('is read from %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text)
  })

  it('is read line by line where two encodings were pasted together', () => {
    expect(decodeText(Uint8Array.from([...utf8('Prénom\n'), ...inWindows1252('Hélène\n'), ...utf8('Œuvre')]))).toBe('Prénom\nHélène\nŒuvre')
  })

  it.each([
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 3, 4])],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0])],
  ])('is not found in %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined()
  })
})
