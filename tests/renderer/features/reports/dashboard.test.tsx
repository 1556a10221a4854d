import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'

import { places } from '../../../../renderer/ui/places'
import { played } from '../../../shared/sample/played'
import { said } from '../pairs/stand'
import { standAt } from './stand-reports'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { indicatorOf, resultsOf } from '#shared/documents/results'
import { IsoDate } from '#shared/domain/iso-date'
import { pairFlow } from '#shared/statistics/flow'
import { dashboardWords as words } from '#shared/text/dashboard'
import { indicatorFamilies } from '#shared/text/indicators'
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
    expect(screen.getByText(said(words.period.stale({ from: '2026-01-01', to: '2026-12-31' })))).toBeDefined()
    expect((await screen.findByRole('region', { name: words.key })).closest('[data-stale]')).not.toBeNull()
  })

  it('say since the beginning what adds up, not what stands on a day', async () => {
    standIn2025()
    const cardOf = async (code: string) => within(await screen.findByRole('region', { name: words.key })).getByText(indicatorOf(in2025(), code).label).closest('li')
    await screen.findAllByText(/^Depuis le début\s:/)
    expect((await cardOf('C3b'))?.textContent).toContain('Depuis le début')
    for (const code of ['C3d', 'A2c']) expect((await cardOf(code))?.textContent).not.toContain('Depuis le début')
  })

  it('are compared with no time of which nothing was noted', async () => {
    const [mentor] = Object.values(sample.mentors)
    const early = mentor && { ...mentor, registeredOn: IsoDate.parse('2023-05-01'), decisions: [] }
    standAt(places.reports, { ...emptyCasebook, mentors: early ? { [early.id]: early } : {} })
    expect(await screen.findByText(said(words.nothingBefore))).toBeDefined()
    expect(screen.queryByText(/avant\s:/)).toBeNull()
  })

  it('are left for the list behind one of them, and found again there', async () => {
    const { user } = standIn2025()
    const wanted = (await screen.findByText('D2b')).closest('tr')?.querySelector('#D2b-sur')
    if (!wanted) throw new Error('The table has the figure')
    await user.click(wanted)
    await user.click(await screen.findByRole('link', { name: figurePage.back }))
    await waitFor(() => expect(document.activeElement?.id).toBe('D2b-sur'))
  })

  it('lead to a theme of the table by its name', async () => {
    const { user } = standIn2025()
    const themes = within(await screen.findByRole('navigation', { name: words.table.families }))
    const name = said(words.table.family('E', indicatorFamilies.E))
    await user.click(themes.getByRole('button', { name }))
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3, name }))
  })

  it('say why there is nothing, and what to do first', async () => {
    standAt(places.reports, emptyCasebook)
    expect(await screen.findByText(words.empty)).toBeDefined()
    expect(screen.getByRole('link', { name: words.toMentees }).getAttribute('href')).toContain(places.newMentee)
    expect(screen.queryByRole('region', { name: words.key })).toBeNull()
  })
})
