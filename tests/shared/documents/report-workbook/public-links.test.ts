import { describe, expect, it } from 'vitest'

import { day } from '../../../builders/built'
import { sourceOf } from '../../../builders/report-source'
import { aClosedPairRow, aMenteeRow, anEnteredPairRow, aPairRow, aProposalRow, aQuestionnaireRow, someTables } from '../../../builders/rows'
import { played } from '../../sample/played'

import { defaults } from '#shared/defaults/defaults'
import { isMostlyHidden } from '#shared/documents/report-workbook/public-outlook'
import { publicWorkbook } from '#shared/documents/report-workbook/public-workbook'
import type { ReportSource } from '#shared/documents/report-workbook/report-source'
import { reportResults, reportSource, reportWorkbook as internalWorkbook } from '#shared/documents/report-workbook/report-workbook'
import type { Tables } from '#shared/statistics/rows'
import { publicWorkbookWords } from '#shared/text/sheets/public-workbook'
import { reportWorkbook as words } from '#shared/text/sheets/report-workbook'

const several = <Row>(count: number, make: (n: number) => Row): readonly Row[] => Array.from({ length: count }, (_, n) => make(n))

/** What the public edition of some rows says in a cell. */
function reading(source: ReportSource): (id: string) => string | number | undefined {
  const cells = publicWorkbook(source).sheets.flatMap(({ rows }) => rows.flatMap(({ cells: all }) => all))
  return id => cells.find(cell => cell?.id === id)?.value
}

const ofRows = (rows: Partial<Tables>) => reading(sourceOf([someTables(rows), someTables(), someTables()]))

/** How many of some cells a reader sees as numbers. */
const told = (value: ReturnType<typeof reading>, ...ids: readonly string[]) => ids.filter(id => typeof value(id) === 'number' && value(id) !== 0)

describe('a number of the public edition that follows from others', () => {
  it('is not the one person who withdrew, of those who were seen', () => {
    const mentees = several(15, n => aMenteeRow({ id: `m${n}`, interviewed: 'yes', decision: n === 0 ? 'withdrew' : 'accepted' }))
    const value = ofRows({ mentees })
    expect(value('B1f')).toBe(words.few)
    expect(told(value, 'B1a', 'B1b')).toHaveLength(1)
  })

  it('is not the pairs that were there at the start, by all the pairs of which the rhythm is known', () => {
    const pairs = several(13, n => ({ ...(n < 2 ? aPairRow() : n < 9 ? aClosedPairRow({ openAtStart: 'no', entered: 'yes' }) : anEnteredPairRow()), id: `p${n}`, keepsRhythm: 'yes' as const }))
    const value = ofRows({ pairs, mentees: pairs.map(({ id }) => aMenteeRow({ id, interviewed: 'no', decision: 'none' })) })
    expect(value('C3a')).toBe(words.few)
    expect(told(value, 'C3b', 'D1e.bottom').length).toBeLessThan(2)
    expect(told(value, 'C3b', 'D1e.top').length).toBeLessThan(2)
    expect(told(value, 'C3b', 'C3e').length).toBeLessThan(2)
  })

  it('is not the one mentee who wrote nothing, by how many answered it all', () => {
    const of = (side: 'mentor' | 'mentee', n: number) =>
      aQuestionnaireRow({ id: `${side}${n}`, side, handed: 'yes', ...(side === 'mentee' && n === 0 ? { returned: 'no', satisfaction: undefined, satisfied: 'none', progress: undefined } : { returned: 'yes', satisfaction: 4, satisfied: 'yes', progress: side === 'mentee' ? 1 : undefined }) })
    const value = ofRows({ questionnaires: [...several(9, n => of('mentor', n)), ...several(9, n => of('mentee', n))] })
    expect(value('G1f.bottom') === 9 && told(value, 'G1f.top', 'G2b', 'G1d.bottom').length > 0).toBe(false)
    expect(value('G1c.bottom') === 9 && typeof value('G1f.top') === 'number').toBe(false)
  })

  it('is none of these in the sample programme', async () => {
    const book = await played()
    const value = reading(reportSource(book, reportResults(book, { from: day('2025-01-01'), to: day('2025-12-31') }, { defaults, today: day('2026-11-20') })))
    expect(told(value, 'B1a', 'B1b').length).toBeLessThan(2)
    expect(told(value, 'C3b', 'D1e.bottom').length).toBeLessThan(2)
    expect(told(value, 'G1f.bottom', 'G2b').length).toBeLessThan(2)
  })
})

describe('what one person alone makes', () => {
  const met = (days: readonly number[]) => ofRows({ proposals: days.map((daysToMeeting, n) => aProposalRow({ id: `r${n}`, met: 'yes', daysToMeeting })) })

  it('is never told: the longest wait is that of one', () => {
    expect(met([10, 20, 30, 40, 50, 281])('B2b')).toBe(publicWorkbookWords.covered)
    expect(met([10, 20, 30, 40, 50, 281])('B2a')).toBe(35)
  })

  it('is not told as the middle of fewer than five', () => {
    expect(met([10, 20, 30, 281])('B2a')).toBe(publicWorkbookWords.covered)
  })
})

describe('a rate that is not taken', () => {
  const closed = (count: number) => sourceOf([someTables({ pairs: several(count, n => aClosedPairRow({ id: `p${n}` })) }), someTables(), someTables()])
  const within = (source: ReportSource) => (id: string) => internalWorkbook(source, { names: false }).sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).find(cell => cell?.id === id)?.value

  it('says so where it is of one to four, apart from the small number itself', () => {
    expect([within(closed(3))('E2a'), within(closed(3))('E2a.bottom')]).toEqual(['pas de taux', 3])
    expect([reading(closed(3))('E2a'), reading(closed(3))('E2a.bottom')]).toEqual(['pas de taux', 'moins de 5'])
  })

  it('has no object where it is of nobody', () => {
    for (const value of [within(closed(0)), reading(closed(0))]) expect([value('E2a'), value('E2a.known'), value('G1a')]).toEqual(['sans objet', 'sans objet', 'sans objet'])
  })

  it('of which all but a hidden few are unknown does not say how many', () => {
    const pairs = several(9, n => aClosedPairRow({ id: `p${n}`, ...(n < 8 && { outcome: 'unknown' as const, positive: 'no' as const, durable: 'no' as const }) }))
    expect(reading(sourceOf([someTables({ pairs }), someTables(), someTables()]))('E2a.known')).toBe(publicWorkbookWords.covered)
  })
})

describe('the outlook on the public edition', () => {
  it('is poor for a few pairs and good for many', () => {
    const results = (count: number) => sourceOf([someTables({ pairs: several(count, n => aClosedPairRow({ id: `p${n}` })) }), someTables(), someTables()]).results
    expect(isMostlyHidden(results(3))).toBe(true)
    const outcomes = ['job', 'training', 'internship', 'business', 'studies', 'other'] as const
    const pairs = several(60, n => aClosedPairRow({ id: `p${n}`, outcome: outcomes[n % 6] ?? 'job', positive: n % 6 === 5 ? 'no' : 'yes', durable: n % 6 === 0 ? 'yes' : 'no', trigger: n % 6 === 5 ? 'term' : 'positive-exit', throughMentor: n % 6 < 2 ? 'yes' : 'no' }))
    const questionnaires = several(120, n => aQuestionnaireRow({ id: `q${n}`, side: n < 60 ? 'mentor' : 'mentee', handed: 'yes', returned: 'yes', satisfaction: n % 6 === 0 ? 2 : 4, satisfied: n % 6 === 0 ? 'no' : 'yes' }))
    expect(isMostlyHidden(sourceOf([someTables({ pairs, questionnaires }), someTables(), someTables()]).results)).toBe(false)
  })
})
