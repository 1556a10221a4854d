import { strFromU8, unzipSync } from 'fflate'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { newsletterDocument } from '#shared/documents/newsletter-document'
import type { NewsletterBlock } from '#shared/domain/newsletter'

import { setUpPresses } from '../../electron/main/printing/presses'
import { pieceId } from '../builders/casebook'
import { FONTS } from '../builders/document'
import { aNewsletter, aNewsletterSource } from '../builders/newsletter'
import { pagesOf, structureOf, throughOffice } from '../builders/paper'
import { aPicture } from '../builders/picture'

const [kept, lost] = [pieceId(1), pieceId(2)]
const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: async id => (id === kept ? aPicture() : undefined) })

const blocks: readonly NewsletterBlock[] = [
  { kind: 'heading', text: 'Le printemps des binômes' },
  { kind: 'paragraph', text: `Début-long ${'Cinq nouveaux binômes ont commencé ce mois-ci, à Namur et à Jambes. '.repeat(60)}Fin-long\n\n- une première nouvelle\n- une seconde` },
  { kind: 'picture', piece: kept, alt: 'Une pousse dans un cercle', caption: 'Légende-vue' },
  { kind: 'picture', piece: lost, alt: 'Une image perdue' },
  { kind: 'link', label: 'Le site du programme', address: 'https://www.exemple.be/été?a=1&b=2' },
  { kind: 'meetings' },
]

let folder: string
const files = { PDF: '', Word: '' }
const docx = () => join(folder, 'infolettre.docx')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infolettre-'))
  const document = newsletterDocument(aNewsletterSource(), aNewsletter(blocks))
  files.PDF = join(folder, 'infolettre.pdf')
  await writeFile(files.PDF, await presses.pdf(document))
  await writeFile(docx(), await presses.docx(document))
  const [printed = ''] = await throughOffice([docx()])
  files.Word = printed
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(['PDF', 'Word'] as const)('a newsletter in %s', format => {
  it('keeps all its words, in their order, with the address of each link', async () => {
    const text = (await pagesOf(files[format])).join().replace(/\s+/g, ' ')
    const places = ['Le printemps des binômes', 'Début-long', 'Fin-long', 'une première nouvelle', 'Légende-vue', 'Une image perdue', 'Le site du programme', 'https://www.exemple.be/été?a=1&b=2', 'Nos prochaines rencontres'].map(words => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })
})

describe('the pictures and links of a newsletter', () => {
  it('are told to those who hear the PDF, and lead somewhere', async () => {
    expect(await structureOf(files.PDF)).toMatch(/Figure/)
    const bytes = (await readFile(files.PDF)).toString('latin1')
    expect(bytes).toContain('/URI (https://www.exemple.be/%C3%A9t%C3%A9?a=1&b=2)')
    expect(bytes.match(/\/Subtype \/Image/g)).not.toBeNull()
  })

  it('stand in Word with what they show, and with a link that can be clicked', async () => {
    const parts = unzipSync(await readFile(docx()))
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(body).toContain('descr="Une pousse dans un cercle"')
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain('Target="https://www.exemple.be/%C3%A9t%C3%A9?a=1&amp;b=2"')
    expect(Object.keys(parts).filter(name => name.startsWith('word/media/'))).toHaveLength(1)
  })
})
