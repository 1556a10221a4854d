import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { templateLayout } from '../../../electron/main/importing/read-template'
import { fillTemplate } from '../../../electron/main/printing/template-press'
import { someArticles, someContractFacts } from '../../builders/contract'
import { aPicture } from '../../builders/picture'
import { aPictureIn, aRow, aTitle, aWordFile, paragraphsOf, partsOf, textOf } from '../../builders/word'

import { contractValues } from '#shared/documents/template-fields/contract-values'
import type { FieldValues } from '#shared/documents/template-fields/template-field'
import { IsoDate } from '#shared/domain/iso-date'
import { paper } from '#shared/text/paper'

const filled = async (bytes: Uint8Array, values: FieldValues) => fillTemplate({ bytes, layout: templateLayout(bytes), values })
const plainSpaces = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')
const contract = contractValues(someContractFacts(), someArticles(), { status: 'printed', version: 2, printedOn: IsoDate.parse('2026-03-10') })

describe('a Word file of an association', () => {
  it('is filled in its text, its header, its footer and its tables, whatever runs Word cut the fields into', async () => {
    const file = await aWordFile([['Entre {{men', 'tor.prenom}} {{Mentor.', 'Nom}} et ', '{{mentee.nom-complet}}'], aRow('{{binome.reference}}', 'du {{contrat.debut}} au {{contrat.fin}}')], { header: '{{association.nom}}', footer: 'page de {{ binome.reference }}' })
    const result = await filled(file, contract)

    expect(paragraphsOf(result).map(plainSpaces)).toEqual(['Entre Anne-Sophie d’Hœraene et Yusuf Çelik', 'B-2026-014', 'du 12 mars 2026 au 12 septembre 2026'])
    expect(paragraphsOf(result, 'word/header1.xml')).toEqual(['Les Œuvres du Cœur'])
    expect(paragraphsOf(result, 'word/footer1.xml')).toEqual(['page de B-2026-014'])
  })

  it('holds the articles and the frames to sign in place of their fields, and ends on a paragraph', async () => {
    const result = await filled(await aWordFile([aTitle('Notre contrat'), '{{parties}}', '{{articles}}', '{{signatures}}']), contract)
    const paragraphs = paragraphsOf(result)

    expect(paragraphs[0]).toBe('Notre contrat')
    expect(paragraphs.filter(text => text.startsWith('Article '))).toHaveLength(someArticles().articles.length)
    expect(paragraphs.filter(text => text.startsWith(paper.contract.signature))).toHaveLength(3)
    expect(textOf(result)).toMatch(/<\/w:p><w:sectPr/)
    expect(textOf(result)).not.toMatch(/\{\{/)
  })

  it('keeps its pictures and its styles', async () => {
    const file = await aWordFile([aPictureIn(await aPicture()), '{{contenu}}'])
    const [before, after] = [partsOf(file), partsOf(await filled(file, contract))]
    const pictures = Object.keys(before).filter(name => name.startsWith('word/media/') && /\.\w+$/.test(name))

    expect(pictures).toHaveLength(1)
    for (const name of pictures) expect(after[name]).toEqual(before[name])
    expect(new TextDecoder().decode(after['word/styles.xml'])).toContain('w:styleId="Heading1"')
  })

  it('leaves a line to fill for what is not known', async () => {
    expect(paragraphsOf(await filled(await aWordFile(['Tél. {{mentor.telephone}}', '{{articles}}']), {}))).toEqual([`Tél. ${paper.toFill}`, paper.toFill, ''])
  })

  it('says that it is a draft where it has a place for it, and otherwise before the first text of ours', async () => {
    const draft = contractValues(someContractFacts(), someArticles(), { status: 'draft' })

    expect(paragraphsOf(await filled(await aWordFile(['{{mention}}', '{{mentor.nom}}', '{{signatures}}']), draft)).slice(0, 2)).toEqual([paper.draftMark, 'd’Hœraene'])
    expect(paragraphsOf(await filled(await aWordFile(['{{mentor.nom}}', '{{signatures}}']), draft)).slice(0, 2)).toEqual(['d’Hœraene', paper.draftMark])
    expect(paragraphsOf(await filled(await aWordFile(['{{mentor.nom}}']), draft))).toEqual([`${paper.draftMark} · d’Hœraene`])
    expect(paragraphsOf(await filled(await aWordFile(['{{mention}}', '{{mentor.nom}}']), contract))).toEqual(['', 'd’Hœraene'])
  })

  it('holds any text as it is: never a field, never markup', async () => {
    const file = await aWordFile(['<{{mentor.nom}}>', '{{association.nom}}', '{{contenu}}'])
    const hostile = fc.constantFrom('{{mentor.nom}}', '{{association.nom}} {{x', '}}{{', '<w:p/>', '&amp;', ']]>', '\uE000o\uE001', '{', '$&')
    const plain = fc.string({ unit: 'grapheme', maxLength: 30 }).map(text => text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ''))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(hostile, plain), { minLength: 1, maxLength: 4 }).map(parts => parts.join('')), async text => {
        const result = await filled(file, { 'mentor.nom': text, 'association.nom': 'Les Œuvres', contenu: [{ kind: 'paragraph', text }] })
        expect(paragraphsOf(result)).toEqual([`<${text}>`, 'Les Œuvres', text, ''])
      }),
      { numRuns: 40 },
    )
  })

  it('begins a line where the text does, and drops what XML cannot hold', async () => {
    const result = await filled(await aWordFile(['{{rencontre.acces}}']), { 'rencontre.acces': 'porte\u0001 B\nsonner' })
    expect(textOf(result)).toMatch(/porte B<\/w:t><\/w:r>(?:<w:r>)?.*<w:br\/>/)
  })
})
