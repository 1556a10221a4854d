import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { ExportSettings } from '../../../../renderer/features/organisation/ExportSettings'
import { FirstRun } from '../../../../renderer/features/organisation/first-run/FirstRun'
import { aHouseAtWork } from '../../../electron/ipc/a-house'
import { anOrganisation } from '../../../builders/casebook'
import { valueOf } from '../../../builders/house'
import { linesOf } from '../../../builders/workbook-lines'
import { moveIn, showIn } from '../../show'

import { emptyCasebook } from '#shared/casebook/casebook'
import { ok } from '#shared/core/result'
import { fullExport as words } from '#shared/text/full-export'
import { fullExportSheets } from '#shared/text/full-export-sheets'

const JSON_PATH = '/bureau/2026-03-16_export-complet.json'

/** A house at work whose window asks it, and everything it holds as a file. */
async function exported() {
  const house = await aHouseAtWork()
  vi.stubGlobal('bridge', house.bridge)
  const { person } = await showIn(house, <ExportSettings />)
  return { house, person }
}

const chosen = (bytes: Uint8Array | string) => new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], 'export-complet.json')
const choose = (file: File) => fireEvent.change(screen.getByLabelText(words.takeOver.choose, { selector: 'input' }), { target: { files: [file] } })

describe('the export of everything', () => {
  it('is saved as JSON and as a workbook, and is taken over by a Binôme that begins', async () => {
    const { house, person } = await exported()
    await person.click(screen.getByRole('button', { name: words.workbook }))
    await waitFor(() => expect(linesOf(house.files.get('/bureau/2026-03-16_export-complet.xlsx'), fullExportSheets.sheets.mentors).at(-1)).toContain('d’Hondt'), { timeout: 10_000 })
    await person.click(screen.getByRole('button', { name: words.json }))
    await waitFor(() => expect(house.files.has(JSON_PATH)).toBe(true))
    const file = chosen(house.files.get(JSON_PATH) ?? '')
    const there = house.store.read()
    document.body.replaceChildren()

    const onDone = vi.fn()
    const { book } = await showIn(await moveIn(), <FirstRun onDone={onDone} />)
    choose(file)

    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(book()).toEqual(there)
  })

  it.each([
    ['json', words.json],
    ['xlsx', words.workbook],
  ] as const)('can be stopped while it is made as %s, and says so', async (format, button) => {
    let end: (reply: unknown) => void = () => undefined
    const answers: Readonly<Record<string, () => unknown>> = {
      'export.save-as': () => new Promise(resolve => (end = resolve)),
      'job.progress': () => ({ ok: true, value: { step: 'writing' } }),
      'job.stop': () => {
        end({ ok: false, error: { code: 'job/stopped' } })
        return { ok: true, value: null }
      },
    }
    const { person } = await showIn(await moveIn(), <ExportSettings />)
    vi.stubGlobal('bridge', { ask: async (channel: string) => answers[channel]?.() })
    await person.click(screen.getByRole('button', { name: button }))

    expect(await screen.findByText(words.progress.writing[format])).toBeDefined()
    await person.click(screen.getByRole('button', { name: words.stop }))
    expect(await screen.findByText(words.stopped)).toBeDefined()
  })

  it('is taken over after the first run too, once one says that the association here may go', async () => {
    const { house, person } = await exported()
    await person.click(screen.getByRole('button', { name: words.json }))
    await waitFor(() => expect(house.files.has(JSON_PATH)).toBe(true))
    const file = chosen(house.files.get(JSON_PATH) ?? '')
    const there = house.store.read()
    document.body.replaceChildren()

    const empty = await moveIn()
    valueOf(await empty.store.commit(() => ok({ ...emptyCasebook, organisation: { organisation: anOrganisation() } }), { by: 'first-run', act: 'organisation.save' }))
    const { book, person: other } = await showIn(empty, <ExportSettings />)
    choose(file)
    await other.click(await screen.findByRole('button', { name: words.takeOver.replace }))

    expect(await screen.findByText(words.takeOver.done)).toBeDefined()
    expect(book()).toEqual(there)
  })

  it('that was moved since it was chosen is refused with a sentence, and another may be chosen', async () => {
    await showIn(await moveIn(), <FirstRun onDone={vi.fn()} />)
    const gone = chosen('{}')
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    choose(gone)

    expect(await screen.findByText(words.refusals.notOne.title)).toBeDefined()
    await waitFor(() => expect(screen.queryByText(words.takeOver.underWay)).toBeNull())
  })

  it('that is none is refused with a sentence, and the first start goes on', async () => {
    const onDone = vi.fn()
    await showIn(await moveIn(), <FirstRun onDone={onDone} />)
    choose(chosen('{"application":"autre"}'))

    expect(await screen.findByText(words.refusals.notOne.title)).toBeDefined()
    expect(onDone).not.toHaveBeenCalled()
  })
})
