import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { readFile } from '../../../electron/main/importing/read-file'
import { anEncryptedWorkbook, aWorkbook, aZipBomb, manyPeople } from '../../builders/workbooks'

import { aFile } from './a-file'

const refusalOf = (name: string, content: Uint8Array | string) => {
  const result = readFile(aFile(name, content))
  return result.ok ? result : result.error
}

const workbook = aWorkbook([[[['Nom', 'Prénom'], ...manyPeople(60)]]])
const bareWorkbook = aWorkbook([[[['Nom', 'Prénom'], ...manyPeople(60)]]], 'xlml')
const oldWorkbook = aWorkbook([[[['Nom', 'Prénom'], ...manyPeople(60)]]], 'biff8')

/** The central directory of a packed file with all its sizes told as nothing. */
function lyingAboutSizes(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip)
  for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')) bytes.writeUInt32LE(1, at + 24)
  return bytes
}

describe('a file that is refused', () => {
  it.each<[string, string, Uint8Array | string, string]>([
    ['is empty', 'vide.xlsx', '', 'import/nothing-in-it'],
    ['holds only spaces', 'vide.csv', ' ; \n ; ', 'import/nothing-in-it'],
    ['holds only empty sheets', 'vide.xlsx', aWorkbook([[[]]]), 'import/nothing-in-it'],
    ['is a picture', 'photo.xlsx', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, ...strToU8('JFIF'), 0, 1, 1, 0, 0, 1]), 'import/unreadable'],
    ['is a PDF', 'liste.csv', '%PDF-1.7\n1 0 obj', 'import/unreadable'],
    ['is a page without a table', 'liste.xls', '<html><body>Connectez-vous</body></html>', 'import/unreadable'],
    ['is a packed file but no workbook', 'lettre.xlsx', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'import/unreadable'],
    ['is a workbook cut short', 'liste.xlsx', workbook.subarray(0, workbook.length - 400), 'import/unreadable'],
    ['is an old workbook cut short', 'liste.xls', oldWorkbook.subarray(0, oldWorkbook.length / 2), 'import/unreadable'],
    ['is a workbook of bare XML cut short', 'liste.xls', bareWorkbook.subarray(0, bareWorkbook.length / 2), 'import/unreadable'],
    ['has lost its texts', 'liste.xlsx', withoutTexts(workbook), 'import/unreadable'],
    ['is encrypted by Office', 'liste.xlsx', anEncryptedWorkbook(), 'import/encrypted'],
    ['is encrypted by LibreOffice', 'liste.ods', encryptedOds(), 'import/encrypted'],
    ['says that it becomes too large', 'bombe.xlsx', aZipBomb(60), 'import/too-much-inflated'],
    ['becomes too large without saying so', 'bombe.xlsx', lyingAboutSizes(aZipBomb(60)), 'import/too-much-inflated'],
    ['has too many columns', 'large.csv', 'a;'.repeat(300) + 'b', 'import/too-many-rows'],
  ])('%s', (_, name, content, code) => {
    expect(refusalOf(name, content)).toMatchObject({ code })
  })

  it('has too many lines, and is told how many', () => {
    expect(refusalOf('longue.csv', 'Nom;Mail\n' + 'a;b\n'.repeat(20_000))).toEqual({ code: 'import/too-many-rows', sheet: '', rows: 20_001, columns: 2 })
  })

  it('is larger than what is read', () => {
    expect(refusalOf('énorme.csv', new Uint8Array(26 * 1024 * 1024))).toMatchObject({ code: 'import/too-big', limit: 26_214_400 })
  })
})

/** A workbook whose cells name texts that are not there, in a package that is whole. */
function withoutTexts(whole: Uint8Array): Uint8Array {
  const parts = unzipSync(whole)
  return zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8('<sst count="0"></sst>') })
}

function encryptedOds(): Uint8Array {
  const manifest = '<manifest:manifest xmlns:manifest="urn:oasis"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data manifest:checksum="x"></manifest:encryption-data></manifest:file-entry></manifest:manifest>'
  return zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'META-INF/manifest.xml': strToU8(manifest), 'content.xml': new Uint8Array(500).fill(0xa7) })
}
