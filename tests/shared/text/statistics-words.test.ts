import { describe, expect, it } from 'vitest'

import { statisticsSettings } from '#shared/text/content-settings'
import { familyOf, INDICATOR_CODES, indicatorFamilies, indicatorWords } from '#shared/text/indicators'
import { columnTitle, valueLabel } from '#shared/text/profile-values'
import { foremPublic, publishedFigures } from '#shared/text/published-figures'
import { comparisonWords, decimal, foremWords, fseWords, hoursAndMinutes, inUnit, percent, unitValue } from '#shared/text/statistics'

const settings = { durableMonths: 3, definitions: {} }
const wordsIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [])
const figures = INDICATOR_CODES.map(code => indicatorWords(code, settings))
const texts = [...figures.flatMap(({ label, definition }) => [label, definition]), ...wordsIn([statisticsSettings, comparisonWords, fseWords, foremWords, publishedFigures, foremPublic, indicatorFamilies])]

describe('the words of the statistics', () => {
  it('carry their narrow spaces and curved apostrophes', () => {
    expect(texts.filter(text => /['"]|[ \u00A0][;:!?»€%]|«[ \u00A0]|\d (?:h|ans|mois|jours?)\b/.test(text))).toEqual([])
  })

  it('write both genders in full, and no blank that was not filled in', () => {
    expect(texts.filter(text => /\p{L}·\p{L}|\p{L}\((?:e|ne|ère|se)s?\)|\b(?:la ou le|de la ou du) ment|[{}]|undefined/iu.test(text))).toEqual([])
  })

  it('define each figure in one to three sentences that end, and name it without a full stop', () => {
    expect(figures.filter(({ definition }) => !definition.endsWith(".") || definition.split(/\.\s/).length > 3 || definition.length > 600)).toEqual([])
    expect(figures.filter(({ label }) => label.endsWith(".") || label.length > 60)).toEqual([])
    expect(new Set(figures.map(({ label }) => label)).size).toBe(figures.length)
  })

  it('put each figure in a family', () => {
    expect(INDICATOR_CODES.filter(code => !(familyOf(code) in indicatorFamilies))).toEqual([])
  })

  it('say how long a job must last to be durable, or what the association says instead', () => {
    expect(indicatorWords('E3b', { ...settings, durableMonths: 6 }).definition).toContain('au moins 6\u00A0mois')
    expect(indicatorWords('E3b', { ...settings, definitions: { E3b: 'CDI.' } }).definition).toBe('CDI.')
  })
})

describe('a number on paper', () => {
  it('is written as in French', () => {
    expect([percent(0.625), percent(1), decimal(12_345.67, 1), decimal(-0.04, 1), decimal(-1.5, 1)]).toEqual(['62,5\u202F%', '100,0\u202F%', '12\u202F345,7', '0,0', '−1,5'])
    expect([hoursAndMinutes(1710), hoursAndMinutes(0), hoursAndMinutes(72_005)]).toEqual(['28\u00A0h\u00A030', '0\u00A0h', '1\u202F200\u00A0h\u00A005'])
    expect([inUnit(1, 'days'), inUnit(12.5, 'days'), inUnit(3.625, 'mark'), inUnit(1.98, 'ratio'), inUnit(7, 'count')]).toEqual(['1\u00A0jour', '12,5\u00A0jours', '3,63', '2,0', '7'])
  })

  const figure = { unit: 'share', value: undefined, top: 2, bottom: 3, numerator: { kind: 'count' } } as const
  it('is told by its two numbers where a rate would say too much, or by why there is none', () => {
    expect(unitValue(figure)).toBe('2 sur 3')
    expect(unitValue({ ...figure, top: 0, bottom: 0 })).toBe('sans objet')
    expect(unitValue({ ...figure, top: undefined })).toBe('moins de 5 réponses')
    expect(unitValue({ unit: 'mark', value: undefined, top: undefined, bottom: undefined, numerator: { kind: 'mean' } })).toBe('moins de 5 réponses')
    expect(unitValue({ unit: 'days', value: undefined, top: undefined, bottom: undefined, numerator: { kind: 'median' } })).toBe('sans objet')
    expect(unitValue({ unit: 'hours', value: undefined, top: undefined, bottom: undefined, numerator: { kind: 'given' } })).toBe('non communiqué')
    expect(unitValue({ unit: 'euro', value: undefined, top: 100, bottom: 0, numerator: { kind: 'given' } })).toBe('sans objet')
  })
})

describe('the values of the columns', () => {
  it('say brackets of ages, however they are cut', () => {
    expect(['0-17', '18-29', '55+', '20-20', '30-30'].map(bracket => valueLabel('ages', bracket))).toEqual(['moins de 18\u00A0ans', '18 à 29\u00A0ans', '55\u00A0ans et plus', '20\u00A0ans', '30\u00A0ans'])
  })

  it('take the words of the association before ours, but for what is not known', () => {
    const own = (column: string, key: string) => (column === 'studies' ? `nos ${key}` : undefined)
    expect([valueLabel('mentorStudies', 'bachelor', own), valueLabel('studies', 'unknown', own), valueLabel('gender', 'woman', own), valueLabel('entered', 'yes')]).toEqual(['nos bachelor', 'inconnu', 'femme', 'oui'])
  })

  it('stand under a title that says whose they are', () => {
    expect([columnTitle('studies'), columnTitle('mentorStudies')]).toEqual(['Niveau d’études', 'Niveau d’études, mentor'])
  })
})
