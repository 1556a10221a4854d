import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aClosedPairRow, aFollowUpRow, aMenteeRow, someTables } from '../../builders/rows'

import { ItemKey } from '#shared/domain/lists'
import { GENDERS } from '#shared/statistics/breakdown'
import { byGender } from '#shared/statistics/by-gender'
import { foremOf } from '#shared/statistics/forem'
import { type FseLine, fseOf } from '#shared/statistics/fse'
import type { MenteeRow } from '#shared/statistics/rows'
import { foremPublic } from '#shared/text/published-figures'

const key = (text: string) => ItemKey.parse(text)
const entered = (id: string, changes: Partial<MenteeRow> = {}) => aMenteeRow({ id, entered: 'yes', ...changes })
const totals = (lines: readonly FseLine[]) => Object.fromEntries(lines.map(({ key: name, cells }) => [name, cells?.total.value]))

describe('what the FSE+ asks', () => {
  const mentees = [
    entered('out of work', { fseAges: '18-29', fseStatus: 'unemployed', longTerm: 'yes', cite: '0-2', nationality: 'non-eu' }),
    entered('at home', { gender: 'undisclosed', fseAges: '55+', fseStatus: 'inactive', cite: '3-4', nationality: 'stateless' }),
    entered('half known', { gender: 'man', cite: 'unknown' }),
    aMenteeRow({ id: 'of last year' }),
  ]

  it('counts who entered once their age, situation and studies are known, and the others apart', () => {
    const { outputs, incomplete } = fseOf(someTables({ mentees }))
    expect(totals(outputs)).toMatchObject({
      ...{ entrants: 3, total: 2, unemployed: 1, 'long-term': 1, inactive: 1, employed: 0 },
      ...{ 'under-18': 0, '18-29': 1, '30-54': 0, '55-or-more': 1, 'cite-0-2': 1, 'cite-3-4': 1, 'cite-5-8': 0, 'third-country': 2 },
    })
    expect(incomplete).toEqual({ woman: 0, man: 1, other: 0, apart: 0, total: 1 })
  })

  it('keeps apart those whose gender is not told', () => {
    const total = fseOf(someTables({ mentees })).outputs.find(line => line.key === 'total')?.cells
    expect(total && Object.values(total).map(({ value }) => value)).toEqual([1, 0, 0, 1, 2])
  })

  it('has no number for what is not collected', () => {
    const { outputs, results, later } = fseOf(someTables())
    expect([...outputs, ...results, ...later].filter(({ cells }) => !cells).map(line => line.key)).toEqual(['disabled', 'foreign-origin', 'minorities', 'homeless', 'rural', 'exit-qualification', 'later-improved'])
  })

  it('counts the self-employed among those in work, at the exit and six months later', () => {
    const pairs = [aClosedPairRow({ id: 'a' }), aClosedPairRow({ id: 'b', outcome: 'business' }), aClosedPairRow({ id: 'c', outcome: 'studies' }), aClosedPairRow({ id: 'd', outcome: 'other', outcomeKind: key('searching') }), aClosedPairRow({ id: 'e', fseAges: 'unknown' })]
    const followUps = [aFollowUpRow({ id: 'f', outcome: 'business' }), aFollowUpRow({ id: 'g', state: 'left', outcome: 'none' }), aFollowUpRow({ id: 'h', months: 12 })]
    const { results, incompleteExits, later } = fseOf(someTables({ pairs, followUps }))
    expect(totals(results)).toMatchObject({ exits: 5, 'exit-total': 4, 'exit-employed': 2, 'exit-education': 1, 'exit-searching': 1 })
    expect(incompleteExits.total).toBe(1)
    expect(totals(later)).toMatchObject({ 'later-total': 2, 'later-reached': 1, 'later-employed': 1 })
  })
})

describe('what the Forem publishes', () => {
  it('cuts those who entered by its ages and lengths, each of which sums up to all of them', () => {
    const lengths = ['under-6-months', '6-to-12-months', '2-to-5-years', '5-years-or-more']
    const rows = fc.array(
      fc.record({ gender: fc.constantFrom(...GENDERS), foremAges: fc.constantFrom('0-24' as const, '50+' as const, 'unknown' as const), unemployedFor: fc.constantFrom(...lengths.map(key), 'unknown' as const) }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(rows, all => {
        const { total, sections } = foremOf(someTables({ mentees: all.map((changes, n) => entered(`m${n}`, changes)) }), lengths)
        return sections.slice(0, 3).every(({ lines }) => lines.filter(({ value }) => value !== undefined).reduce((sum, { cells }) => sum + cells.total.value, 0) === total.total.value)
      }),
    )
  })

  it('has a line for each share that is published', () => {
    const keys = foremOf(someTables(), ['under-6-months']).sections.flatMap(({ lines }) => lines.map(line => line.key))
    expect(Object.keys(foremPublic.shares).filter(name => !keys.includes(name))).toEqual([])
  })
})

describe('rows by gender', () => {
  it('stand in their own column where only one gender is counted', () => {
    const numbers = byGender(someTables({ mentees: [aMenteeRow({ id: 'a', gender: 'woman' }), aMenteeRow({ id: 'b', gender: 'man' }), aMenteeRow({ id: 'c', gender: 'unknown' })] }), 'mentees', {}, 'man')
    expect(Object.values(numbers).map(({ value }) => value)).toEqual([0, 1, 0, 0, 1])
  })

  it('sum up to all of them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...GENDERS)), genders => {
        const { woman, man, other, apart, total } = byGender(someTables({ mentees: genders.map((gender, n) => aMenteeRow({ id: `m${n}`, gender })) }), 'mentees', {})
        return woman.value + man.value + other.value + apart.value === total.value && total.value === genders.length
      }),
    )
  })
})
