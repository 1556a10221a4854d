import { describe, expect, it } from 'vitest'

import { internalEdition, publicEdition } from '#shared/documents/activity-report-edition'
import { figuresTable } from '#shared/documents/activity-report-figures'
import { companyBlocks } from '#shared/documents/activity-report-life'
import { readable } from '#shared/documents/activity-report-numbers'
import { reportNumbers } from '#shared/documents/activity-report-publication'
import { plainText } from '#shared/documents/document'
import { publicWorkbook } from '#shared/documents/report-workbook/public-workbook'
import { reportSource } from '#shared/documents/report-workbook/report-workbook'
import { resultsOf } from '#shared/documents/results'
import { sourceOf } from '#shared/documents/sheet-source'
import { count } from '#shared/statistics/measure'
import { activityReportSheet as words } from '#shared/text/sheets/activity-report'
import { decimal } from '#shared/text/statistics'

import { day } from '../../builders/built'
import { aCasebook, aCompany } from '../../builders/casebook'
import { crowdedTables } from '../../builders/crowded-tables'
import { aFullYear } from '../../builders/evaluation'
import { someResults } from '../../builders/results'
import { asked, blocksOf, documentFor, fileNameOf, given, wordsOn } from '../../builders/sheets'

const sheet = { kind: 'activity-report', from: day('2026-01-01'), to: day('2026-12-31') } as const
const crowds = [1, 3, 12, 40, 160].flatMap(pairs => [1, 2, 3].map(seed => ({ pairs, seed })))

/** A report on a crowd to be published, and the public workbook of the same year. */
function published(pairs: number, seed: number) {
  const source = sourceOf(aCasebook(), given)
  if (!source.ok) throw new Error(source.error.code)
  const years = [someResults(crowdedTables(pairs, seed))] as const
  const edition = publicEdition(source.value, years)
  const [now] = years
  const before = [2024, 2023].map(year => resultsOf(source.value.book, { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }, source.value))
  if (!before[0] || !before[1]) throw new Error('no year before')
  const workbook = publicWorkbook(reportSource(source.value.book, [now, before[0], before[1]]))
  return { now, years, edition, cells: workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)) }
}

describe.each(crowds)('the report on $pairs pairs ($seed), to be published', ({ pairs, seed }) => {
  const { now, years, edition, cells } = published(pairs, seed)
  const numbers = reportNumbers(years)

  it('never writes a number of one to four people', () => {
    const told = readable(numbers, edition)
    for (const { id } of numbers) expect(['1', '2', '3', '4']).not.toContain(told.shown(id))
  })

  it('tells a figure only where the public workbook does', () => {
    const table = figuresTable(years, edition)
    if (table.kind !== 'table') throw new Error(table.kind)
    for (const [label = '', shown = ''] of table.rows) {
      const code = now.indicators.find(each => each.label === label)?.code
      const inWorkbook = cells.find(cell => cell?.id === code)?.value
      if (typeof inWorkbook !== 'number') expect(plainText(shown)).not.toMatch(/^\d/)
    }
  })

  it('covers what the public workbook does not count', () => {
    expect(edition.maskOf(0, count('mentees', { municipality: 'Namur' } as object))).toBe('covered')
  })

  it('tells the association everything', () => {
    const told = readable(numbers, internalEdition)
    for (const { id, value } of numbers) expect(told.shown(id)).toBe(decimal(value, 0))
  })
})

describe('the report of a period', () => {
  it('leaves a place for the text of the association in each of its parts', () => {
    expect(wordsOn(documentFor(aFullYear(), sheet)).split(words.toComplete).length - 1).toBe(9)
  })

  it('says in a sentence what it may not tell, in place of a table of hidden numbers', () => {
    const document = documentFor(aFullYear(), sheet)
    const hidden = (cell: unknown) => cell === words.masks.few || cell === words.masks.covered
    for (const table of blocksOf(document)) if (table.kind === 'table' && table.columns.at(-1)?.label === words.profiles.share) expect(2 * table.rows.filter(row => hidden(row.at(-2))).length).toBeLessThanOrEqual(table.rows.length)
    expect(wordsOn(document)).toMatch(/trop peu de personnes pour publier le détail/)
  })

  it('quotes only those who allow it, and names only those who allow that', () => {
    const text = wordsOn(documentFor(aFullYear(), sheet))
    expect(text).toContain('Phrase 4 de mentor')
    expect(text).not.toContain('Phrase 2 de mentor')
    expect(text).toContain('– Anne-Sophie, mentor')
    expect(text).not.toContain('Hœraene')
  })

  it('quotes nothing that was written outside of the period', () => {
    expect(wordsOn(documentFor(aFullYear(), { ...sheet, from: day('2024-01-01'), to: day('2024-12-31') }))).toContain(words.voices.none)
  })

  it('quotes what people liked, and not what was hard', () => {
    const text = wordsOn(documentFor(aFullYear(), sheet))
    expect(text).toContain(words.voices.asked('Le meilleur moment', 'mentor'))
    expect(text).not.toContain('Le plus difficile')
  })

  it('says which edition it is, on its pages and in its name', () => {
    const internal = { ...sheet, internal: true } as const
    expect(documentFor(aFullYear(), internal).letterhead.marks).toContain(words.internal)
    expect(documentFor(aFullYear(), sheet).letterhead.marks).not.toContain(words.internal)
    expect(fileNameOf(asked(aFullYear(), sheet))).toBe('2026-03-12_rapport-activites-a-publier_2026')
    expect(fileNameOf(asked(aFullYear(), internal))).toBe('2026-03-12_rapport-activites_2026')
  })

  it('says « no answer » where there is none', () => {
    expect(wordsOn(documentFor(aFullYear(), { ...sheet, from: day('2024-01-01'), to: day('2024-12-31') }))).toContain(words.noAnswer)
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
