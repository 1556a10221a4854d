import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'

import { CompanyPage } from '../../../../renderer/features/companies/CompanyPage'
import { chooseReportPeriod } from '../../../../renderer/api/report-period'
import { WorkerProvider } from '../../../../renderer/api/worker'
import { ListExportProvider } from '../../../../renderer/paper/ListExportProvider'
import { ReportRoutes } from '../../../../renderer/features/reports/ReportRoutes'
import { places } from '../../../../renderer/ui/places'
import { played } from '../../../shared/sample/played'
import { said, stand } from '../pairs/stand'
import { standAt } from './stand-reports'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import type { TableQuestion } from '#shared/api/api'
import { IsoDate } from '#shared/domain/iso-date'
import { companyId } from '#shared/sample/companies'
import { forms } from '#shared/text/forms'
import { sponsorship as words } from '#shared/text/sponsorship'

const FONDERIES = 'Fonderies de la Basse-Sambre SA'
const days = { from: IsoDate.parse('2025-01-01'), to: IsoDate.parse('2025-12-31') }
const in2025 = { choice: { kind: 'year', year: 2025 } } as const
const region = async (name: string) => within(await screen.findByRole('region', { name }))

let sample: Casebook
beforeAll(async () => {
  sample = await played()
})

describe('what companies gave on working time', () => {
  it('is told company by company, with the cost and its source, and leads to each certificate', async () => {
    standAt(places.sponsorship, sample, in2025)
    const fonderies = await region(FONDERIES)

    expect(fonderies.getByText(said('20 h 21'), { selector: 'dd' })).toBeDefined()
    expect(fonderies.getByText(/51,50.*2025.*service du personnel.*donné par l’entreprise/)).toBeDefined()
    const sheet = { kind: 'company-certificate', companyId: companyId('fonderies'), ...days } as const
    expect(fonderies.getByRole('link', { name: words.certificateOf(FONDERIES) }).getAttribute('href')).toContain(places.sheet(sheet))
    expect(fonderies.getByRole('link', { name: words.certificateWithNamesOf(FONDERIES) }).getAttribute('href')).toContain(places.sheet({ ...sheet, names: true }))
  })

  it('is exported mentor by mentor, in hours and euros that a spreadsheet adds up', async () => {
    const saved: TableQuestion[] = []
    const keep = (question: unknown) => {
      saved.push(question as TableQuestion)
      return { ok: true as const, value: { outcome: 'cancelled' } }
    }
    chooseReportPeriod(in2025.choice)
    const { user } = stand(<ListExportProvider><ReportRoutes /></ListExportProvider>, { book: sample, path: places.sponsorship, answers: { 'table.save-as': keep } })
    await user.click(await screen.findByRole('button', { name: forms.table.export }))

    await waitFor(() => expect(saved).toHaveLength(1))
    const [table] = saved
    const row = table?.rows.find(cells => cells.includes(FONDERIES)) ?? []
    expect(row.slice(2, 4)).toEqual([20.35, 1048.03])
    expect(table?.kinds?.slice(0, 4)).toEqual(['text', 'text', 'number', 'number'])
  })

  it('is nothing where nobody mentored on working time', async () => {
    standAt(places.sponsorship, emptyCasebook)
    expect(await screen.findByText(words.empty)).toBeDefined()
  })

  it('stands on the page of the company too', () => {
    chooseReportPeriod(in2025.choice)
    stand(<WorkerProvider><CompanyPage companyId={companyId('fonderies')} /></WorkerProvider>, { book: sample, answers: { 'history.read': () => ({ ok: true as const, value: [] }) } })

    expect(screen.getByText(words.ofPeriod('en 2025'))).toBeDefined()
    expect(screen.getByText(/20 h 21, soit/)).toBeDefined()
  })
})
