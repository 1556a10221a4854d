import { strToU8, zipSync } from 'fflate'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import { limits } from '../../../electron/main/importing/limits'
import { readFile } from '../../../electron/main/importing/read-file'
import { readTemplate } from '../../../electron/main/importing/read-template'
import { checkZip } from '../../../electron/main/importing/zip-check'
import { aPicture } from '../../builders/picture'
import { aPictureIn, aWordFile, partsOf } from '../../builders/word'
import { aWorkbook, inUtf16, MANY_HEADINGS, manyPeople, rewritten } from '../../builders/workbooks'
import { aHandMadeZip, type HandMadePart } from '../../builders/zips'

import { aFile } from './a-file'

const codeOf = (name: string, content: Uint8Array | string): string => {
  const result = readFile(aFile(name, content))
  return result.ok ? 'read' : result.error.code
}
/** What the check of packed files says of these bytes. */
const verdictOn = (bytes: Uint8Array): string => {
  try {
    checkZip(Buffer.from(bytes))
    return 'sound'
  } catch (fault) {
    return (fault as { readonly refusal: { readonly code: string } }).refusal.code // the check throws nothing else
  }
}
const plain = (name: string): HandMadePart => ({ name, data: strToU8('<x/>') })
const MANY = 100 * 1024 * 1024

describe('a packed file made to harm', () => {
  const zeros = deflateRawSync(new Uint8Array(MANY), { level: 6 })
  const bomb = aHandMadeZip([{ name: 'xl/worksheets/sheet1.xml', data: zeros }], { deflated: true, sizes: [MANY] })
  it.each<[string, () => Uint8Array, string]>([
    ['99 KB that become 100 MB', () => bomb, 'import/too-much-inflated'],
    ['the same, told as one byte', () => aHandMadeZip([{ name: 'xl/a.xml', data: zeros, saysSize: 1 }], { deflated: true, sizes: [MANY] }), 'import/too-much-inflated'],
    ['many parts over the same bytes', () => aHandMadeZip([plain('a'), ...Array.from({ length: 5 }, () => ({ ...plain('a'), liesAt: 0 }))].map((part, n) => ({ ...part, listedAs: n === 0 ? 'a' : `a${n}` }))), 'import/unreadable'],
    ['65 000 parts', () => aHandMadeZip(Array.from({ length: 65_000 }, (_, n) => plain(`p${n}`))), 'import/too-much-inflated'],
    ['a part told smaller than it is', () => aHandMadeZip([{ ...plain('a.xml'), saysSize: 1 }]), 'import/unreadable'],
    ['a name that climbs', () => aHandMadeZip([plain('../../.bashrc')]), 'import/unreadable'],
    ['a name that climbs, in the manner of Windows', () => aHandMadeZip([plain('xl\\..\\..\\evil.dll')]), 'import/unreadable'],
    ['a name from the root', () => aHandMadeZip([plain('/etc/passwd')]), 'import/unreadable'],
    ['a name on a drive', () => aHandMadeZip([plain('C:/Windows/evil.dll')]), 'import/unreadable'],
    ['a name with a zero in it', () => aHandMadeZip([plain('a.xml\0.exe')]), 'import/unreadable'],
    ['a link', () => aHandMadeZip([{ ...plain('a.xml'), isLink: true }]), 'import/unreadable'],
    ['a name that stands twice', () => aHandMadeZip([plain('xl/workbook.xml'), plain('xl/workbook.xml')]), 'import/unreadable'],
    ['a part of another name than the directory says', () => aHandMadeZip([{ ...plain('a.xml'), listedAs: 'b.xml' }]), 'import/unreadable'],
    ['a way of packing of its own', () => aHandMadeZip([{ ...plain('a.xml'), method: 12 }]), 'import/unreadable'],
  ])('is refused: %s', (_, bytes, code) => {
    expect(verdictOn(bytes())).toBe(code)
  })

  it('within another is never unpacked: the one outside is judged by its own size', () => {
    expect(verdictOn(aHandMadeZip([{ name: 'xl/embeddings/classeur.xlsx', data: bomb }]))).toBe('sound')
  })

  it('is told from honest ones: the longest list that is read, and a letter with pictures', async () => {
    const list = aWorkbook([[[[...MANY_HEADINGS], ...manyPeople(5000)]]])
    const picture = await aPicture()
    const letter = await aWordFile([...Array.from({ length: 12 }, () => aPictureIn(picture)), 'Bonjour {{organisation}}'])
    expect([list, letter].map(verdictOn)).toEqual(['sound', 'sound'])
  })
})

describe('a list made to harm', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['one line without an end', 'x'.repeat(5 * 1024 * 1024), 'import/unreadable'],
    ['one cell that is a book', `Nom\n"${'y'.repeat(limits.cellCharacters + 1)}"`, 'import/unreadable'],
    ['zeros in UTF-16', inUtf16('\0'.repeat(5000)), 'import/unreadable'],
    ['only zeros', new Uint8Array(100_000), 'import/unreadable'],
  ])('is refused: %s', (_, content, code) => {
    expect(codeOf('liste.csv', content)).toBe(code)
  })

  it('whose headings are names of the engine is a list like any other, and changes nothing in it', () => {
    const result = readFile(aFile('liste.csv', '__proto__;constructor;toString;Nom\npollué;x;y;Dubois\n'))
    expect(result.ok && result.value.sheets[0]?.cells).toEqual([['__proto__', 'constructor', 'toString', 'Nom'], ['pollué', 'x', 'y', 'Dubois']])
    for (const type of ['xlsx', 'ods', 'xlml'] as const) expect(codeOf('liste.xlsx', aWorkbook([[[['__proto__', 'constructor'], ['a', 'b']], { name: '__proto__' }]], type))).toBe('read')
    expect(Object.prototype).not.toHaveProperty('pollué')
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('loses the apostrophe that guards a formula, and keeps that of a name', () => {
    const result = readFile(aFile('liste.csv', "Nom;GSM;Note\n't Serstevens;'+32 470 12 34 56;\"'=1+1\"\n'Sint';'-5;'@x\n"))
    expect(result.ok && result.value.sheets[0]?.cells.slice(1)).toEqual([["'t Serstevens", '+32 470 12 34 56', '=1+1'], ["'Sint'", '-5', '@x']])
  })

  it('unfolds no definition of its own, and fetches nothing', () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
    const bomb = rewritten(aWorkbook([[[['Nom'], ['Dubois']]]]), 'xl/sharedStrings.xml', xml => xml.replace(/^(<\?xml[^>]*>)?/, `$1<!DOCTYPE x [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${laughs}]>`).replace('Dubois', 'Dubois &l9; &f;'))
    const result = readFile(aFile('liste.xlsx', bomb))
    const text = JSON.stringify(result)
    expect(text.length).toBeLessThan(1000)
    expect(text).not.toContain('root:')
  })
})

describe('a letter made to harm', () => {
  it.each(['word/document.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'])('with definitions of its own in %s is refused', async part => {
    const parts = partsOf(await aWordFile(['Bonjour {{organisation}}']))
    const xml = new TextDecoder().decode(parts[part])
    const bytes = zipSync({ ...parts, [part]: strToU8(xml.replace(/^(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE x [<!ENTITY a "ha">]>')) })
    expect(await readTemplate({ kind: 'contract', bytes })).toEqual({ ok: false, error: { code: 'template/damaged' } })
  })
})
