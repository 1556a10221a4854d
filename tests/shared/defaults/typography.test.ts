import { describe, expect, it } from 'vitest'

import { defaultGrids } from '#shared/defaults/grids'
import { defaultLists } from '#shared/defaults/lists'
import { expenseCeilings, referenceHourlyCost, workingTimeFigures } from '#shared/defaults/programme'
import { defaultTexts } from '#shared/defaults/texts'

/** Every text in a value, keys and codes left aside. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (['key', 'kind', 'list', 'file', 'criterion', 'item'].includes(name) ? [] : textsIn(inner)))
}

const texts = textsIn([defaultLists, defaultGrids, workingTimeFigures, referenceHourlyCost, expenseCeilings, defaultTexts])

describe('the French an association begins with', () => {
  it('is found by this test', () => {
    expect(texts.length).toBeGreaterThan(400)
  })

  it.each([
    ['has curved apostrophes and no typewriter quotes', /['"]/],
    ['has a narrow space before ; : ! ? and »', /(?<!\u202F)[;:!?»]/],
    ['has a narrow space after «', /«(?!\u202F)/],
    ['keeps a number and its unit on one line', /\d (?:h|min|mois|ans?|km|semaines?)(?!\p{L})/u],
    ['writes both forms in full, without dots, brackets or hyphens', /·|•|\((?:e|ne|le|se|trice|s)\)|\p{L}-(?:e|ne|se|trice)-?s?(?!\p{L})/u],
    ['has no double spaces and no space at an end', /[ \u00A0\u202F]{2}|^\s|\s$/],
  ])('%s', (_, fault) => {
    expect(texts.filter(text => fault.test(text))).toEqual([])
  })
})
