import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'

import { places } from '../../../../renderer/ui/places'
import { aQuestionnaire, closedPairs, handedOut } from '../../../builders/evaluation'
import { played } from '../../../shared/sample/played'
import { said } from '../pairs/stand'
import { standAt } from './stand-reports'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { indicatorOf, resultsOf } from '#shared/documents/results'
import { IsoDate } from '#shared/domain/iso-date'
import { pairFlow } from '#shared/statistics/flow'
import { dashboardWords as words } from '#shared/text/dashboard'
import { figurePage } from '#shared/text/results-pages'
import { unitValue } from '#shared/text/statistics'

const today = IsoDate.parse('2026-03-20')
const YEAR = { from: IsoDate.parse('2025-01-01'), to: IsoDate.parse('2025-12-31') }

let sample: Casebook
beforeAll(async () => {
  sample = await played()
})

const in2025 = () => resultsOf(sample, YEAR, { defaults, today })

const standIn2025 = (path: string = places.reports) => standAt(path, sample, { choice: { kind: 'year', year: 2025 } })

describe('the results of a year', () => {
  it('are the numbers that every other paper counts, each with the way to its list', async () => {
    standIn2025()
    const keys = within(await screen.findByRole('region', { name: words.key }))
    const figure = indicatorOf(in2025(), 'C3e')
    const link = keys.getByRole('link', { name: new RegExp(figure.label) })
    expect(link.textContent).toContain(unitValue(figure))
    expect(link.getAttribute('href')).toContain(places.reportsFigure('C3e'))
  })

  it('say the sum of the pairs', async () => {
    standIn2025()
    const { atStart, entered, exited, atEnd } = pairFlow(in2025().tables)
    const sum = await screen.findByRole('region', { name: words.identity.title })
    const numbers = within(sum).getAllByRole('link').map(link => Number.parseInt(link.textContent, 10))
    expect(numbers).toEqual([atStart, entered, exited, atEnd])
    expect(atStart + entered - exited).toBe(atEnd)
  })

  it('give the two numbers instead of a rate of fewer than five', async () => {
    standAt(places.reports, sample)
    const few = resultsOf(sample, { from: IsoDate.parse('2026-01-01'), to: IsoDate.parse('2026-12-31') }, { defaults, today }).indicators.find(
      ({ unit, value, bottom }) => unit === 'share' && value === undefined && bottom !== undefined && bottom > 0,
    )
    const table = (await screen.findByText(said(words.table.caption))).closest('table')
    const row = table && within(table).getByText(few?.label ?? '').closest('tr')
    expect(row?.textContent).toContain(`${few?.top} sur ${few?.bottom}`)
  })

  it('are told against the same days of the year before while the year goes on', async () => {
    standAt(places.reports, sample)
    expect(await screen.findByText(said(words.compared({ from: '2025-01-01', to: '2025-03-20', isCut: true })))).toBeDefined()
  })

  it('stand alone for all time', async () => {
    const { user } = standAt(places.reports, sample)
    await user.selectOptions(screen.getByRole('combobox', { name: words.period.choose }), 'beginning')
    await screen.findByRole('region', { name: words.key })
    expect(screen.queryByText(/^Depuis le début :/)).toBeNull()
    expect(screen.queryByText(/^Comparaison/)).toBeNull()
  })

  it('keep the period while two days stand in the wrong order', async () => {
    const { user } = standAt(places.reports, sample)
    await user.selectOptions(screen.getByRole('combobox', { name: words.period.choose }), 'own')
    const to = screen.getByRole('textbox', { name: words.period.to })
    await user.clear(to)
    await user.type(to, '01/02/2020{Enter}')
    expect(screen.getByText(words.period.backwards)).toBeDefined()
    expect(screen.getByText(said(words.period.told({ from: '2026-01-01', to: '2026-12-31' }, today)))).toBeDefined()
  })

  it('say why there is nothing, and what to do first', async () => {
    standAt(places.reports, emptyCasebook)
    expect(await screen.findByText(words.empty)).toBeDefined()
    expect(screen.getByRole('link', { name: words.toMentees }).getAttribute('href')).toContain(places.newMentee)
    expect(screen.queryByRole('region', { name: words.key })).toBeNull()
  })
})

describe('the list behind a figure', () => {
  const rowsShown = () => within(screen.getByRole('table')).getAllByRole('row').length - 1

  it('holds as many rows as the figure counts, and those of its denominator', async () => {
    const { user } = standIn2025(places.reportsFigure('E2a'))
    const figure = indicatorOf(in2025(), 'E2a')
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain(figure.label)
    await screen.findByRole('table')
    expect(rowsShown()).toBe(figure.ids.length)
    await user.click(screen.getByRole('link', { name: figurePage.part(figurePage.parts.sur, figure.bottomIds.length) }))
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
