import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'

import { chooseReportPeriod } from '../../../../../renderer/api/report-period'
import { WorkerProvider } from '../../../../../renderer/api/worker'
import { AnnualReportPage } from '../../../../../renderer/features/reports/annual/AnnualReportPage'
import { places } from '../../../../../renderer/ui/places'
import { played } from '../../../../shared/sample/played'
import { said, stand } from '../../pairs/stand'

import type { Casebook } from '#shared/casebook/casebook'
import { annualReport as words } from '#shared/text/annual-report'

const PERIOD = { from: '2025-01-01', to: '2025-12-31' }

let sample: Casebook
beforeAll(async () => {
  sample = await played()
})

const nothing = () => ({ ok: true as const, value: null })

type Answers = NonNullable<Parameters<typeof stand>[1]>['answers']

function standHere(answers: Answers = {}) {
  chooseReportPeriod({ kind: 'year', year: 2025 })
  return stand(
    <WorkerProvider>
      <AnnualReportPage />
    </WorkerProvider>,
    { book: sample, path: places.annualReport, today: '2026-11-20', answers: { 'report.prepare': nothing, 'job.stop': nothing, ...answers } },
  )
}

const stepTo = async (user: ReturnType<typeof stand>['user'], name: keyof typeof words.steps) => user.click(screen.getByRole('button', { name: new RegExp(words.steps[name]) }))

describe('the yearly report', () => {
  it('says first what the period holds, so that a wrong one is seen', async () => {
    standHere()
    expect(await screen.findByText(/11.entrées en binôme, 9.binômes clôturés et 13.personnes accompagnées/)).toBeDefined()
  })

  it('says at once that little of so few pairs can be published', async () => {
    standHere()
    expect(await screen.findByText(said(words.period.mostlyHidden))).toBeDefined()
  })

  it('offers the year before while the period is not over', async () => {
    const { user } = standHere()
    chooseReportPeriod({ kind: 'year', year: 2026 })
    await user.click(await screen.findByRole('button', { name: /^Prendre/ }))
    expect(await screen.findByText(/11.entrées en binôme/)).toBeDefined()
  })

  it('counts what is missing and lets one go on', async () => {
    const { user } = standHere()
    await stepTo(user, 'missing')
    expect(await screen.findByText(new RegExp(words.missing.of.mentee))).toBeDefined()
    expect(screen.getByRole('link', { name: words.missing.complete }).getAttribute('href')).toContain(places.missingData)
    await user.click(screen.getByRole('button', { name: words.next }))
    expect(screen.getByRole('button', { name: words.files.makeOf(words.files.internal) })).toBeDefined()
  })

  it('asks for the workbook of the period, with the names only where they are wanted', async () => {
    const asked: unknown[] = []
    const { user } = standHere({
      'report.save-as': question => {
        asked.push(question)
        return { ok: true as const, value: { outcome: 'saved', path: '/bureau/rapport-annuel-2025.xlsx' } }
      },
      'job.progress': () => ({ ok: true as const, value: null }),
    })
    await stepTo(user, 'files')
    await user.click(screen.getByRole('button', { name: words.files.makeOf(words.files.internal) }))
    expect(await screen.findByText(/rapport-annuel-2025\.xlsx/)).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: words.files.names }))
    await user.click(screen.getByRole('button', { name: words.files.makeOf(words.files.internal) }))
    await user.click(screen.getByRole('button', { name: words.files.makeOf(words.files.public) }))
    await waitFor(() => expect(asked).toEqual([{ period: PERIOD, edition: 'internal', names: false }, { period: PERIOD, edition: 'internal', names: true }, { period: PERIOD, edition: 'public', names: false }]))
  })

  it('says how far the making has come, and stops it', async () => {
    let end: (value: unknown) => void = () => undefined
    const { user } = standHere({
      'job.progress': () => ({ ok: true as const, value: { step: 'sheets' } }),
      'job.stop': () => {
        end({ ok: false, error: { code: 'job/stopped' } })
        return { ok: true as const, value: null }
      },
    })
    const { ask } = window.bridge
    // What is under way answers only once it is ended.
    Object.assign(window, { bridge: { ask: (channel: string, question: unknown) => (channel === 'report.save-as' ? new Promise(resolve => (end = resolve)) : ask(channel, question)) } })
    await stepTo(user, 'files')
    const internal = within(screen.getByRole('region', { name: words.files.internal }))
    await user.click(internal.getByRole('button', { name: words.files.makeOf(words.files.internal) }))
    expect(await internal.findByText(said(words.files.progress.sheets))).toBeDefined()
    await user.click(internal.getByRole('button', { name: words.files.stop }))
    expect(await internal.findByText(said(words.files.stopped))).toBeDefined()
  })
})
