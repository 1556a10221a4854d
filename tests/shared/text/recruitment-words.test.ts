import { describe, expect, it } from 'vitest'

import { companyCalculation } from '#shared/text/company-calculation'
import { companyFile } from '#shared/text/company-file'
import { contactWords } from '#shared/text/contacts'
import { sessionWords } from '#shared/text/sessions'

/** Every text of an object of words, with the functions called on plain letters, or on lists where they ask for one. */
function allTexts(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words.length > 0 && words === sessionWords.coupled.hint ? Reflect.apply(words, undefined, [['x', 'y']]) : Reflect.apply(words, undefined, ['x', 'y', 'z', 'w']))]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(allTexts) : []
}

const texts = allTexts([companyCalculation, companyFile, contactWords, sessionWords])

describe('the words of companies and sessions', () => {
  it('carry their narrow spaces and curved apostrophes', () => {
    expect(texts.length).toBeGreaterThan(200)
    expect(texts.filter(text => /['"]|[ \u00A0][;:!?»€]|«[ \u00A0]|n° |\d (?:h|ans|mois)\b/.test(text))).toEqual([])
  })

  it('write both genders in full, without a point or brackets inside a word', () => {
    expect(texts.filter(text => /\p{L}·\p{L}|\p{L}\((?:e|ne|ère|se)s?\)/u.test(text))).toEqual([])
  })
})
