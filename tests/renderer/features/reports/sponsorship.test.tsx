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

    expect(fonderies.getByText(said('25 h 21'), { selector: 'dd' })).toBeDefined()
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
    expect(table?.kinds?.slice(0, 4)).toEqual(['text', 'text', 'decimal', 'decimal'])
  })

  it('notes that a certificate was handed out as it is told today, and takes it back', async () => {
    const { user, book } = standAt(places.sponsorship, sample, { choice: { kind: 'year', year: 2026 } })
    const fonderies = await region(FONDERIES)
    expect(fonderies.getByRole('link', { name: words.provisionalOf(FONDERIES) })).toBeDefined()
    await user.click(fonderies.getByRole('button', { name: words.given.noteOf(FONDERIES, 'en 2026') }))
    await user.click(fonderies.getByRole('button', { name: words.given.save }))

    const certificates = () => book().companies[companyId('fonderies')]?.certificates ?? []
    await waitFor(() => expect(certificates()).toHaveLength(2))
    const [, latest] = certificates()
    expect(latest).toMatchObject({ from: '2026-01-01', on: latest?.to })
    await user.click(await fonderies.findByRole('button', { name: words.given.removeOf(latest?.on ?? '') }))
    await waitFor(() => expect(certificates()).toHaveLength(1))
  })

  it('says where the figures of today are no longer those that were certified', async () => {
    const fonderies = sample.companies[companyId('fonderies')]
    if (!fonderies) throw new Error('no such company')
    const [certificate] = fonderies.certificates ?? []
    if (!certificate) throw new Error('no certificate')
    const changed = { ...sample, companies: { ...sample.companies, [fonderies.id]: { ...fonderies, certificates: [{ ...certificate, minutes: 1200 }] } } }
    standAt(places.sponsorship, changed, in2025)
    expect((await region(FONDERIES)).getByText(/^Les données d’aujourd’hui donnent autre chose : 25.h.21/)).toBeDefined()
  })

  it('is nothing where nobody mentored on working time', async () => {
    standAt(places.sponsorship, emptyCasebook)
    expect(await screen.findByText(words.empty)).toBeDefined()
  })

  it('stands on the page of the company too', () => {
    chooseReportPeriod(in2025.choice)
    stand(<WorkerProvider><CompanyPage companyId={companyId('fonderies')} /></WorkerProvider>, { book: sample, answers: { 'history.read': () => ({ ok: true as const, value: [] }) } })

    expect(screen.getByText(words.ofPeriod('en 2025'))).toBeDefined()
    expect(screen.getByText(/^25 h 21, soit/)).toBeDefined()
    expect(screen.getByText(/^Remise le/)).toBeDefined()
    expect(screen.getByRole('link', { name: words.certificateOfYear(words.certificate, '2025') }).getAttribute('href')).toContain(places.sheet({ kind: 'company-certificate', companyId: companyId('fonderies'), ...days }))
    expect(screen.getByRole('link', { name: words.certificateOfYear(words.provisional, '2026') }).textContent).toBe(words.provisional)
  })
})
