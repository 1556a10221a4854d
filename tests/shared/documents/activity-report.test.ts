import { describe, expect, it } from 'vitest'

import { publishedNumbers } from '#shared/documents/activity-report-publication'
import { readable, together } from '#shared/documents/activity-report-numbers'
import { companyBlocks } from '#shared/documents/activity-report-life'
import { sourceOf } from '#shared/documents/sheet-source'
import { disclosure } from '#shared/statistics/disclosure'
import { activityReportSheet as words } from '#shared/text/sheets/activity-report'

import { foundByElimination } from '../../builders/attack'
import { day } from '../../builders/built'
import { aCasebook, aCompany } from '../../builders/casebook'
import { crowdedTables } from '../../builders/crowded-tables'
import { aFullYear } from '../../builders/evaluation'
import { someResults } from '../../builders/results'
import { asked, documentFor, fileNameOf, given, wordsOn } from '../../builders/sheets'

const sheet = { kind: 'activity-report', from: day('2026-01-01'), to: day('2026-12-31') } as const
const crowds = [1, 3, 12, 40, 160].flatMap(pairs => [1, 2, 3].map(seed => ({ pairs, seed })))

describe.each(crowds)('the report on $pairs pairs ($seed)', ({ pairs, seed }) => {
  const parts = publishedNumbers([someResults(crowdedTables(pairs, seed))])
  const { cells, equations } = together(parts)

  it('never writes a number of one to four people', () => {
    const numbers = readable(parts)
    for (const { id } of cells) expect(['1', '2', '3', '4']).not.toContain(numbers.shown(id))
  })

  it('lets nobody work out what it keeps back', () => {
    expect(foundByElimination({ cells, equations, ...disclosure(cells, equations) })).toEqual([])
  })
})

describe('the report of a period', () => {
  it('leaves a place for the text of the association in each of its parts', () => {
    expect(wordsOn(documentFor(aFullYear(), sheet)).split(words.toComplete).length - 1).toBe(9)
  })

  it('quotes only those who allow it, and names only those who allow that', () => {
    const text = wordsOn(documentFor(aFullYear(), sheet))
    expect(text).toContain('Phrase 3 de mentor')
    expect(text).not.toContain('Phrase 2 de mentor')
    expect(text).toContain('– Anne-Sophie, mentor')
    expect(text).not.toContain('Hœraene')
  })

  it('quotes nothing that was written outside of the period', () => {
    expect(wordsOn(documentFor(aFullYear(), { ...sheet, from: day('2024-01-01'), to: day('2024-12-31') }))).toContain(words.voices.none)
  })

  it('is called after its year', () => {
    expect(fileNameOf(asked(aFullYear(), sheet))).toBe('2026-03-12_rapport-activites_2026')
  })
})

describe('the companies that are thanked', () => {
  const granted = (on: string, more: object = {}) => ({ state: 'granted', on: day(on), signatory: 'Anne Lejeune', ...more }) as const
  const thanked = (talks: Parameters<typeof aCompany>[1]) => {
    const source = sourceOf(aCasebook({ companies: [aCompany(1, talks)] }), given)
    if (!source.ok) throw new Error(source.error.code)
    return JSON.stringify(companyBlocks(source.value, { from: day('2025-01-01'), to: day('2025-12-31') }))
  }

  it('are named only where the management said so', () => {
    expect(thanked({ talks: [granted('2024-05-02', { visibility: true })] })).toContain(aCompany(1).name)
    const unnamed = thanked({ talks: [granted('2024-05-02')] })
    expect(unnamed).not.toContain(aCompany(1).name)
    expect(unnamed).toContain(words.companies.others(1))
  })

  it('are those whose agreement held on a day of the period', () => {
    expect(thanked({ talks: [granted('2023-05-02', { visibility: true, until: day('2024-12-31') })] })).not.toContain(aCompany(1).name)
    expect(thanked({ talks: [granted('2026-02-01', { visibility: true })] })).not.toContain(aCompany(1).name)
  })

  it('are no more named once the agreement ended', () => {
    const text = thanked({ talks: [granted('2024-05-02', { visibility: true }), { state: 'refused', on: day('2025-06-01') }] })
    expect(text).not.toContain(aCompany(1).name)
    expect(text).toContain(words.companies.others(1))
  })
})
