import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'

import { places } from '../../../../renderer/ui/places'
import { aQuestionnaire, closedPairs, handedOut } from '../../../builders/evaluation'
import { played } from '../../../shared/sample/played'
import { said } from '../pairs/stand'
import { standAt } from './stand-reports'

import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { shownPart } from '#shared/documents/dashboard-figures'
import { indicatorOf, resultsOf } from '#shared/documents/results'
import { IsoDate } from '#shared/domain/iso-date'
import { shortDay } from '#shared/text/format'
import { dashboardWords as words } from '#shared/text/dashboard'
import { figurePage } from '#shared/text/results-pages'

const today = IsoDate.parse('2026-03-20')
const YEAR = { from: IsoDate.parse('2025-01-01'), to: IsoDate.parse('2025-12-31') }

let sample: Casebook
beforeAll(async () => {
  sample = await played()
})

const in2025 = () => resultsOf(sample, YEAR, { defaults, today })

const standIn2025 = (path: string) => standAt(path, sample, { choice: { kind: 'year', year: 2025 } })

describe('the list behind a figure', () => {
  const rowsShown = () => within(screen.getByRole('table')).getAllByRole('row').length - 1

  it('holds as many rows as the figure counts, and those of its denominator', async () => {
    const { user } = standIn2025(places.reportsFigure('E2a'))
    const figure = indicatorOf(in2025(), 'E2a')
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain(figure.label)
    await screen.findByRole('table')
    expect(rowsShown()).toBe(figure.ids.length)
    await user.click(screen.getByRole('link', { name: figurePage.part(figurePage.parts.sur, String(figure.bottomIds.length)) }))
    expect(rowsShown()).toBe(figure.bottom)
  })

  it('leads to the pages of those it names', async () => {
    standIn2025(places.reportsFigure('C3b'))
    const [first] = indicatorOf(in2025(), 'C3b').ids
    const table = within(await screen.findByRole('table'))
    expect(table.getAllByRole('link').map(link => link.getAttribute('href'))).toContain(places.pair(first ?? ''))
  })

  it('says where a number comes from that nobody counts', async () => {
    standIn2025(places.reportsFigure('H2'))
    expect(await screen.findByText(said(figurePage.given))).toBeDefined()
  })

  it('leads nowhere from the answers to a questionnaire', async () => {
    standIn2025(places.reportsFigure('G1a'))
    const table = within(await screen.findByRole('table'))
    for (const row of table.getAllByRole('row').slice(1)) expect(row.textContent).toContain(figurePage.anonymous)
  })

  it('does not tell the answers of fewer than five one by one', async () => {
    const book = closedPairs(4, { interviews: [1, 2, 3, 4].map(n => aQuestionnaire(n, 'mentor', { satisfaction: 4 })), evaluations: [1, 2, 3, 4].map(n => handedOut(n)) })
    standAt(places.reportsFigureIn('G1a', 'compte', { from: '2026-01-01', to: '2026-12-31' }), book, { today: '2027-04-01' })
    expect(await screen.findByText(said(figurePage.fewAnswers))).toBeDefined()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('is of the period that its address names, whatever was chosen', async () => {
    standAt(places.reportsFigureIn('C3b', 'compte', YEAR), sample)
    await screen.findByRole('table')
    expect(rowsShown()).toBe(indicatorOf(in2025(), 'C3b').ids.length)
    expect(screen.queryByRole('combobox', { name: words.period.choose })).toBeNull()
  })

  it('is of no figure where the address names none', () => {
    standAt(places.reportsFigure('Z9'), sample)
    expect(screen.getAllByText(figurePage.unknownFigure).length).toBeGreaterThan(0)
  })
})

/** The cells of the list under a head, from the first line to the last. */
async function cellsUnder(head: string): Promise<readonly string[]> {
  const table = await screen.findByRole('table')
  const heads = within(table).getAllByRole('columnheader').map(each => each.textContent)
  expect(heads).toContain(head)
  return within(table).getAllByRole('row').slice(1).map(row => within(row).getAllByRole('cell')[heads.indexOf(head)]?.textContent ?? '')
}

const added = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + Number(cell), 0)

describe('the list behind a number that its rows make together', () => {
  it('adds up to the figure, and says so on its tab and under it', async () => {
    standIn2025(places.reportsFigure('D2a'))
    const { top, ids } = indicatorOf(in2025(), 'D2a')
    expect(added(await cellsUnder('Suivis prévus'))).toBe(top)
    expect(screen.getByText(said(figurePage.total(figurePage.totals.sum, String(top))))).toBeDefined()
    expect(ids.length).toBeLessThan(top ?? 0)
  })

  it('names on its tab what is counted and in how many pairs', async () => {
    standIn2025(places.reportsFigure('D2b'))
    const figure = indicatorOf(in2025(), 'D2b')
    const told = figurePage.within(shownPart(figure, 'top'), 'pairs', figure.ids.length)
    expect(await screen.findByRole('link', { name: figurePage.part(figurePage.parts.compte, told) })).toBeDefined()
  })

  it('begins with the pairs of which most is missing, each with the way to its contacts', async () => {
    standIn2025(places.reportsFigurePart('D2b', 'sur'))
    const figure = indicatorOf(in2025(), 'D2b')
    const missing = (await cellsUnder(figurePage.columns.missing)).map(Number)
    expect(missing).toEqual(missing.toSorted((one, other) => other - one))
    expect(added(missing.map(String))).toBe((figure.bottom ?? 0) - (figure.top ?? 0))
    expect(within(screen.getByRole('table')).getAllByRole('link')[0]?.getAttribute('href')).toMatch(/\/suivis$/)
    expect(screen.getByText(said(figurePage.total(figurePage.totals.sum, figurePage.totalOf(String(figure.top), String(figure.bottom)))))).toBeDefined()
  })

  it('begins with the longest, which is the figure', async () => {
    standIn2025(places.reportsFigure('B2b'))
    const [first = ''] = await cellsUnder('Délai')
    expect(Number.parseInt(first, 10)).toBe(indicatorOf(in2025(), 'B2b').value)
  })
})

describe('the list behind a share', () => {
  it('begins with those that the share does not count', async () => {
    standIn2025(places.reportsFigurePart('E2a', 'sur'))
    const { top = 0, bottom = 0 } = indicatorOf(in2025(), 'E2a')
    expect(await cellsUnder(figurePage.columns.isCounted)).toEqual([...Array<string>(bottom - top).fill(figurePage.no), ...Array<string>(top).fill(figurePage.yes)])
  })

  it('says the last day of pairs that left, by which they are of the period', async () => {
    standIn2025(places.reportsFigure('E2a'))
    const left = in2025().tables.pairs.flatMap(({ endsOn }) => (endsOn ? [shortDay(endsOn)] : []))
    for (const shown of await cellsUnder(figurePage.columns.endsOn)) expect(left).toContain(shown)
  })

  it('says the first day of pairs that entered', async () => {
    standIn2025(places.reportsFigure('C3b'))
    expect((await cellsUnder(figurePage.columns.startsOn)).every(shown => shown.endsWith('/2025'))).toBe(true)
  })

  it('tells of the rhythm how many meetings there were, in how many months', async () => {
    standIn2025(places.reportsFigure('D1e'))
    for (const shown of await cellsUnder(figurePage.columns.detail)) expect(shown).toMatch(/rencontres? en .* mois, soit .* par mois/)
  })

  it('tells of those at work later that they are at work', async () => {
    standIn2025(places.reportsFigure('F1c'))
    for (const shown of await cellsUnder(figurePage.columns.detail)) expect(shown).toMatch(/emploi|activité/)
  })
})
