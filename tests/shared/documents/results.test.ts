import { beforeAll, describe, expect, it } from 'vitest'

import { aPartner, partnerId } from '../../builders/casebook'
import { day } from '../../builders/built'
import { played } from '../sample/played'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { ItemKey, type ListItem, type ListName } from '#shared/domain/lists'
import { columnWords } from '#shared/documents/column-words'
import { indicatorOf, type Results, resultsOf } from '#shared/documents/results'
import { type BreakdownGroup, BREAKDOWNS, breakdownsOf, OUTCOME_DIMENSIONS } from '#shared/statistics/breakdowns'
import { pairFlow } from '#shared/statistics/flow'
import { valuesOf } from '#shared/statistics/column-values'
import { unitValue } from '#shared/text/statistics'

const world = { defaults, today: day('2026-03-20') }
const IN_2025 = { from: day('2025-01-01'), to: day('2025-12-31') }

describe('the results of the sample programme', () => {
  let results: Results
  beforeAll(async () => {
    results = resultsOf(await played(), IN_2025, world)
  })
  const value = (code: string) => indicatorOf(results, code).value

  it('count the pairs so that they add up, in the figures as in the flow', () => {
    const flow = pairFlow(results.tables)
    expect(flow.adds).toBe(true)
    expect([value('C3a'), value('C3b'), value('C3c'), value('C3d')]).toEqual([flow.atStart, flow.entered, flow.exited, flow.atEnd])
    expect(flow.entered).toBeGreaterThan(5)
  })

  it('have as many ids behind each count as the count says', () => {
    for (const { code, numerator, top, ids } of results.indicators) if (numerator.kind === 'count' && top !== undefined) expect(ids.length, code).toBe(top)
  })

  it('say each figure in words', () => {
    for (const figure of results.indicators) expect(unitValue(figure), figure.code).toMatch(/\d|sans objet|moins de 5|non communiqué/)
  })

  it('have a word for every value of every table', () => {
    const told = (Object.keys(BREAKDOWNS) as BreakdownGroup[]).flatMap(group => // the keys of the table are the groups
      breakdownsOf(results.tables, group, results.columns.order).flatMap(({ column, lines }) => lines.map(line => ({ value: line.value, label: results.columns.label(column, line.value) }))),
    )
    expect(told.filter(({ value: raw, label }) => raw === label)).toEqual([])
  })

  it('are none for a code that no figure has', () => {
    expect(() => indicatorOf(results, 'Z9')).toThrow('Z9')
  })
})

describe('the words of the columns', () => {
  const item = (key: string, label: string): ListItem => ({ key: ItemKey.parse(key), label })
  const withList = (name: ListName, ...items: readonly ListItem[]): Casebook => ({ ...emptyCasebook, lists: { [name]: { id: name, items } } })
  const settings = defaults.settings.statistics
  const labels = (book: Casebook, column: string) => columnWords(book, { lists: { ...defaults.lists, studies: [] } }, settings).order(column).map(value => columnWords(book, { lists: { ...defaults.lists, studies: [] } }, settings).label(column, value))

  it('stay safe as criteria of formulas, whatever an association writes', () => {
    const book = withList('studies', item('a', '=1+1'), item('b', '> bac *'), item('c', 'bac ?~'), item('d', '***'))
    expect(labels(book, 'studies')).toEqual(['1+1', 'bac', 'bac (2)', '–'])
  })

  it('are never the same twice in a column, nor the word for what is not known', () => {
    const book = withList('studies', item('a', 'Master'), item('b', 'master'), item('c', 'Inconnu'), item('d', 'sans objet'))
    expect(labels(book, 'studies')).toEqual(['Master', 'master (2)', 'Inconnu (2)', 'sans objet (2)'])
    expect(columnWords(book, defaults, settings).label('studies', 'unknown')).toBe('inconnu')
  })

  it('name partners, in their order, and tell two of the same name apart', () => {
    const partners = [aPartner(1, { name: 'Zénobe' }), aPartner(2, { name: 'Alba' }), aPartner(3, { name: 'ALBA' })]
    const book: Casebook = { ...emptyCasebook, partners: Object.fromEntries(partners.map(partner => [partner.id, partner])) }
    expect(new Set(labels(book, 'partner'))).toHaveProperty('size', 3)
    expect(labels(book, 'partner').at(-1)).toBe('Zénobe')
    expect(columnWords(book, defaults, settings).label('partner', partnerId(2))).toMatch(/^Alba/)
  })

  it('say the columns of a mentor as those of a mentee', () => {
    const { label, order } = columnWords(emptyCasebook, defaults, settings)
    expect([label('mentorStudies', 'bachelor'), label('mentorAges', '55+'), label('mentorFrame', 'unknown')]).toEqual(['bachelier', '55\u00A0ans et plus', 'inconnu'])
    expect(order('mentorAges')).toEqual(['0-17', '18-29', '30-54', '55+'])
  })

  it('know each value of each column that is ours', () => {
    const { label, order } = columnWords(emptyCasebook, defaults, settings)
    const columns = [...new Set([...Object.values(BREAKDOWNS).flatMap(rules => rules.map(({ column }) => column)), ...OUTCOME_DIMENSIONS, 'cite', 'fseAges', 'foremAges', 'fseStatus', 'answer', 'refusal', 'leftFor', 'state', 'side', 'what', 'kind', 'months', 'paid', 'longTerm'])]
    const unsaid = columns.flatMap(column => order(column).filter(value => label(column, value) === value).map(value => `${column} ${value}`))
    expect(unsaid).toEqual(['side mentor', 'side mentee'])
    for (const column of columns) expect(new Set(order(column).map(value => label(column, value).toLowerCase())).size, column).toBe(order(column).length)
    expect(valuesOf('entered', settings, () => [])).toEqual(['yes', 'no'])
  })
})
