import { describe, expect, it } from 'vitest'

import { forkedReader } from '../../../electron/main/importing/forked-reader'
import { checkForeignTemplate } from '../../../electron/main/importing/read-foreign-table'
import { readTemplate } from '../../../electron/main/importing/read-template'
import { builtReader } from '../../builders/reader'
import { aWordFile, textOf, withParts } from '../../builders/word'

const TYPES = '[Content_Types].xml'
const RELATIONS = 'word/_rels/document.xml.rels'
const read = (bytes: Uint8Array) => readTemplate({ kind: 'contract', bytes })
const letters = (text: string) => new TextEncoder().encode(text)

/** The container of Microsoft from before 2007, with nothing in it that can be read. */
const aContainer = () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)])

async function withRelation(relation: string) {
  const file = await aWordFile(['{{contenu}}'])
  return withParts(file, { [RELATIONS]: textOf(file, RELATIONS).replace('</Relationships>', `${relation}</Relationships>`) })
}

describe('a Word file that is handed over as a template', () => {
  it('is read in its text, its header and its footer', async () => {
    const result = await read(await aWordFile(['{{contenu}}', 'Bonjour {{mentor.prenoom}}'], { header: '{{association.nom}}', footer: '{{seance.lieu}}' }))

    expect(result).toMatchObject({ ok: true, value: { fields: ['contenu', 'seance.lieu', 'association.nom'], problems: [{ kind: 'unknown-field', suggestion: 'mentor.prenom' }, { kind: 'foreign-field', field: 'seance.lieu' }], gaps: [] } })
  })

  it('is refused by its content, whatever its name', async () => {
    const odt = withParts(await aWordFile(['x']), { 'word/document.xml': undefined, mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' })
    for (const [bytes, found] of [[letters('%PDF-1.7\n…'), 'pdf'], [letters('bonjour'), 'other'], [new Uint8Array(), 'other'], [odt, 'open-document']] as const)
      expect(await read(bytes)).toEqual({ ok: false, error: { code: 'template/not-docx', found } })
  })

  it('is refused with macros, as a .dotx, and behind a password', async () => {
    const file = await aWordFile(['{{contenu}}'])
    const types = textOf(file, TYPES)
    const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

    expect(await read(withParts(file, { 'word/vbaProject.bin': 'x' }))).toEqual({ ok: false, error: { code: 'template/macros' } })
    expect(await read(withParts(file, { [TYPES]: types.replace(main, 'application/vnd.ms-word.document.macroEnabled.main+xml') }))).toEqual({ ok: false, error: { code: 'template/macros' } })
    expect(await read(withParts(file, { [TYPES]: types.replace(main, main.replace('document.main', 'template.main')) }))).toEqual({ ok: false, error: { code: 'template/not-docx', found: 'word-template' } })
    expect(await read(aContainer())).toEqual({ ok: false, error: { code: 'template/encrypted' } })
  })

  it('is refused when it is too big, cut short, or does not hold together', async () => {
    const file = await aWordFile(['{{contenu}}'])

    expect(await read(new Uint8Array(5 * 1024 * 1024 + 1))).toMatchObject({ ok: false, error: { code: 'template/too-big' } })
    expect(await read(file.subarray(0, file.length - 40))).toEqual({ ok: false, error: { code: 'template/damaged' } })
    expect(await read(withParts(file, { 'word/document.xml': '<w:document><w:body><w:p><w:t>{{contenu}}</w:t>' }))).toEqual({ ok: false, error: { code: 'template/damaged' } })
    expect(await read(withParts(file, { 'word/document.xml': '<html/>' }))).toEqual({ ok: false, error: { code: 'template/damaged' } })
  })

  it('is refused when it fetches something from elsewhere, and not for a link that one clicks', async () => {
    const image = '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://example.org/logo.png" TargetMode="External"/>'

    expect(await read(await withRelation(image))).toEqual({ ok: false, error: { code: 'template/reaches-out' } })
    expect(await read(await withRelation(image.replace('/image"', '/hyperlink"')))).toMatchObject({ ok: true })
    expect(await read(await withRelation(image.replace('https://example.org/logo.png', 'file:///C:/Modeles/Normal.dotm')))).toMatchObject({ ok: true })
  })

  it.each([
    ['between single quotes', (relation: string) => relation.replaceAll('"', "'")],
    ['under a prefix', (relation: string) => relation.replace('<Relationship ', '<p:Relationship xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships" ')],
    ['in entities', (relation: string) => relation.replace('https', '&#104;ttps')],
    ['on a share of the network', (relation: string) => relation.replace('https://example.org/', '\\\\serveur\\')],
    ['as a link by its name alone', (relation: string) => relation.replace('rId90', 'x/hyperlink')],
  ])('is refused when what it fetches is written %s', async (_, written) => {
    const image = '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://example.org/logo.png" TargetMode="External"/>'

    expect(await read(await withRelation(written(image)))).toEqual({ ok: false, error: { code: 'template/reaches-out' } })
  })

  it('is checked in a process of its own, which may not take its time', async () => {
    const spawn = forkedReader(await builtReader())
    const bytes = await aWordFile(['{{contenu}}'])

    expect(await checkForeignTemplate({ kind: 'contract', bytes }, spawn)).toMatchObject({ ok: true, value: { fields: ['contenu'], problems: [] } })
    expect(await checkForeignTemplate({ kind: 'contract', bytes }, spawn, { seconds: 0 })).toEqual({ ok: false, error: { code: 'template/not-checked' } })
  })
})
