import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

import { coverageOf } from '../../../electron/main/printing/font-coverage'
import { FONT_FILES } from '../../../electron/main/printing/fonts'
import { printable, unprintable } from '../../../electron/main/printing/printable'
import { aDocument, FONTS } from '../../builders/document'

const faces = await Promise.all(FONT_FILES.map(async file => coverageOf(await readFile(`${FONTS}/${file}`))))
const missing = (text: string) => Array.from(text).filter(letter => !faces.every(covers => covers(letter.codePointAt(0) ?? 0)))

describe('the fonts of the paper', () => {
  it('have every letter and sign that our documents use', () => {
    expect(missing('aàâäçéèêëîïôöùûüÿœæÀÉŒÆ’«»–—…€·•☐☑□n°²½ \u00A0\u202F\u2011')).toEqual([])
  })

  it('have the names of Poland, Turkey, Romania, Vietnam, Greece and Bulgaria', () => {
    expect(missing('Wałęsa Çelik Şahin Ionuț Nguyễn Thị Ơn Παπαδόπουλος Георгиев')).toEqual([])
  })

  it('lack Arabic and pictures', () => {
    expect(missing('عمر🙂')).toEqual(['ع', 'م', 'ر', '🙂'])
  })
})

describe('a character that the font lacks', () => {
  const [covers = () => true] = faces
  const document = aDocument([{ kind: 'paragraph', text: [{ text: 'Omar عمر' }, { text: ' et 👩🏽‍🦱', strong: true }] }])

  it('is printed as a visible box', () => {
    expect(printable(document, covers).parts[0]?.blocks[0]).toEqual({ kind: 'paragraph', text: [{ text: 'Omar □□□' }, { text: ' et □□□', strong: true }] })
  })

  it('can be named beforehand, once each', () => {
    expect(unprintable(document, covers).slice(0, 3)).toEqual(['ع', 'م', 'ر'])
    expect(unprintable({ title: 'Étiquettes', format: '3x7', labels: [['Omar عر'], ['عr']] }, covers)).toEqual(['ع', 'ر'])
    expect(unprintable(aDocument([{ kind: 'paragraph', text: 'Élodie' }]), covers)).toEqual([])
  })
})
