import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { layoutOf } from '#shared/documents/template-fields/template-layout'
import { paragraphsIn } from '#shared/documents/template-fields/word-paragraphs'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

describe('the paragraphs of a Word file', () => {
  it('are read across the runs that Word cuts them into', () => {
    expect(paragraphsIn('<w:body><w:p w:rsidR="1"><w:r><w:t>{{men</w:t></w:r><w:proofErr/><w:r><w:t xml:space="preserve">tor.nom}} </w:t><w:tab/><w:t>fin</w:t></w:r></w:p><w:p/></w:body>')).toEqual(['{{mentor.nom}}  fin'])
  })

  it('keep the text of a frame apart from the sentence it hangs on', () => {
    expect(paragraphsIn('<w:p><w:r><w:t>dehors </w:t><w:txbxContent><w:p><w:r><w:t>dedans</w:t></w:r></w:p></w:txbxContent><w:t>suite</w:t></w:r></w:p>')).toEqual(['dedans', 'dehors suite'])
  })

  it('are read letter by letter, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(paragraphsIn(`<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`)).toEqual([text])
      }),
    )
    expect(paragraphsIn('<w:p><w:t>&#233;t&#xe9; &apos;&quot;</w:t></w:p>')).toEqual(['été \'"'])
  })
})

describe('a Word file that another program wrote badly', () => {
  it('loses no paragraph to words that stand outside of any', () => {
    expect(paragraphsIn('<w:t>perdu</w:t><w:p><w:t>{{mentor.nom}}</w:t></w:p><w:t>perdu</w:t>')).toEqual(['{{mentor.nom}}'])
    expect(paragraphsIn('</w:p><w:p><w:t>fin</w:t></w:p>')).toEqual(['', 'fin'])
  })

  it('keeps the number of a letter that there is not', () => {
    expect(paragraphsIn('<w:p><w:t>&#9999999; &#xffffff; &#127799;</w:t></w:p>')).toEqual(['&#9999999; &#xffffff; 🌷'])
  })
})

describe('the layout of a Word file', () => {
  it('is the width of its last section, and its own styles for titles', () => {
    const document = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1" w:right="1134" w:left="1134"/></w:sectPr>'
    const styles = '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:type="character" w:styleId="Titre2Car"><w:name w:val="heading 2"/></w:style>'
    expect(layoutOf(document, styles)).toEqual({ width: 9638, headings: { 1: 'Titre1' } })
  })

  it('passes over a section that has no margins, or leaves no room for words', () => {
    const section = (margins: string) => `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>${margins}</w:sectPr>`
    const usual = section('<w:pgMar w:right="1134" w:left="1134"/>')
    expect(layoutOf(usual + section(''), '').width).toBe(9638)
    expect(layoutOf(usual + section('<w:pgMar w:right="5800" w:left="5800"/>'), '').width).toBe(9638)
    expect(layoutOf(section(''), '').width).toBe(9072)
  })

  it('is an ordinary A4 where the file does not say', () => {
    expect(layoutOf('<w:body/>', '')).toEqual({ width: 9072, headings: {} })
  })
})
