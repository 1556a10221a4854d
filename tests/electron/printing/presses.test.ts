import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

import { PieceId } from '#shared/domain/ids'

import { setUpPresses } from '../../../electron/main/printing/presses'
import { aDocument, FONTS } from '../../builders/document'

const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => readFile(`${FONTS}/font-family.png`) })
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
/** A font in a Word file without the key that hides its first 32 bytes (ECMA-376, part 4, 2.8.1). */
function clear(hidden: Uint8Array, key: string): Buffer {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  return Buffer.from(hidden.map((byte, index) => (index < 32 ? byte ^ (bytes[index % 16] ?? 0) : byte)))
}

const logo = PieceId.parse('a'.repeat(64))

describe('the PDF press', () => {
  it('writes who made it, its title, its language and its structure', async () => {
    const pdf = latin1(await presses.pdf(aDocument([{ kind: 'heading', level: 1, text: 'Titre' }])))
    expect(pdf).toMatch(/^%PDF-1\.7/)
    for (const mark of ['/Lang (fr-BE)', '/DisplayDocTitle true', '/StructTreeRoot', '/S /H1', '/Marked true']) expect(pdf, mark).toContain(mark)
    expect(pdf).not.toContain('pdfuaid')
  })

  it('writes the same structure from a second press over the same library', async () => {
    const one = aDocument([{ kind: 'heading', level: 1, text: 'Titre' }])
    const marks = (pdf: string) => pdf.match(/\/S \/[A-Z]\w*/g)
    const again = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => Promise.resolve(undefined) })
    expect((await again.pdf(one)).length).toBe((await presses.pdf(one)).length)
    expect(marks(latin1(await again.pdf(one)))).toEqual(marks(latin1(await presses.pdf(one))))
  })

  it('prints several documents at once', async () => {
    const all = await Promise.all(['un', 'deux', 'trois'].map(text => presses.pdf(aDocument([{ kind: 'paragraph', text }]))))
    expect(all.every(bytes => latin1(bytes).startsWith('%PDF'))).toBe(true)
  })

  it('keeps a picture once, however many pages show it', async () => {
    const parts = Array.from({ length: 6 }, () => ({ blocks: [{ kind: 'paragraph', text: 'Une page' } as const] }))
    const pdf = latin1(await presses.pdf(aDocument([], { parts, letterhead: { name: 'A', details: 'B', support: 'C', logo } })))
    expect(pdf.match(/\/Subtype \/Image/g)).toHaveLength(1)
  })

  it('begins each of several parts on a new sheet, and pads no document of one part', async () => {
    const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length
    const part = { blocks: [{ kind: 'paragraph', text: 'Une page' } as const] }
    expect(pagesOf(latin1(await presses.pdf(aDocument([], { parts: [part] }))))).toBe(1)
    expect(pagesOf(latin1(await presses.pdf(aDocument([], { parts: [part, part, part] }))))).toBe(6)
  })

  it('follows no part with a blank page where all go to one reader', async () => {
    const parts = [1, 2, 3].map(number => ({ blocks: [{ kind: 'paragraph', text: `Page ${number}` } as const] }))
    const one = aDocument([], { parts, oneSided: true })
    expect(latin1(await presses.pdf(one)).match(/\/Type \/Page\b/g)).toHaveLength(3)
    const body = strFromU8(unzipSync(await presses.docx(one))['word/document.xml'] ?? new Uint8Array())
    expect(body.match(/<w:type w:val="\w+"/g)).toEqual(Array.from({ length: 3 }, () => '<w:type w:val="nextPage"'))
  })

  it('refuses text that would fetch a page or read a file of the machine', async () => {
    const document = aDocument([{ kind: 'paragraph', text: 'http://example.org/x.png /etc/passwd' }])
    expect(latin1(await presses.pdf(document))).not.toContain('/URI')
  })

  it('says so when its fonts are not there, and works once they are', async () => {
    const lost = setUpPresses({ fontsFolder: 'nowhere', pieceBytes: () => Promise.reject(new Error('none')) })
    await expect(lost.pdf(aDocument([]))).rejects.toThrow('ENOENT')
    await expect(lost.pdf(aDocument([]))).rejects.toThrow('ENOENT')
  })
})

describe('the Word press', () => {
  it('makes a file that Word opens: a zip with a document in it', async () => {
    const docx = latin1(await presses.docx(aDocument([{ kind: 'paragraph', text: 'Bonjour' }], { letterhead: { name: 'A', details: 'B', support: 'C', logo } })))
    expect(docx.startsWith('PK')).toBe(true)
    expect(docx).toContain('word/document.xml')
    expect(docx).toContain('word/media/')
  })

  it('carries the font it is set in whole, and stays small enough for an e-mail', async () => {
    const docx = await presses.docx(aDocument([{ kind: 'paragraph', text: 'Bonjour' }]))
    expect(docx.length).toBeLessThan(600_000)
    const files = unzipSync(docx)
    const text = (part: string) => strFromU8(files[part] ?? new Uint8Array())
    expect(text('word/styles.xml')).toContain('w:ascii="Source Sans 3"')
    expect(text('word/settings.xml')).toContain('<w:embedTrueTypeFonts')
    for (const [face, file] of [['Regular', '400Regular/SourceSans3_400Regular.ttf'], ['Bold', '700Bold/SourceSans3_700Bold.ttf']] as const) {
      const [, id = '', key = ''] = new RegExp(`<w:embed${face} r:id="(\\w+)" w:fontKey="{([\\w-]+)}"`).exec(text('word/fontTable.xml')) ?? []
      const [, target = ''] = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(text('word/_rels/fontTable.xml.rels')) ?? []
      const font = await readFile(`${FONTS}/${file}`)
      expect(clear(files[`word/${target}`] ?? new Uint8Array(), key).equals(font), face).toBe(true)
    }
  })
})
