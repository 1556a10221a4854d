import { cleanup, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { BatchPage } from '../../../../renderer/features/batch/BatchPage'
import { batchStore } from '../../../../renderer/features/batch/batch-store'
import { type HouseParts, valueOf } from '../../../builders/house'
import { tiredThread } from '../../../builders/paper-thread'
import { aHouseWithAPair } from '../../../electron/ipc/a-house'
import { showIn } from '../../show'

import { listed } from '#shared/casebook/casebook'
import { batchWords as words } from '#shared/text/batch'
import { forms } from '#shared/text/forms'

const button = (name: string) => screen.getByRole('button', { name })
const isDisabled = (element: HTMLElement) => element.closest(':disabled, fieldset[disabled]') !== null
/** Words as they are found on the screen, where every space counts as one. */
const asRead = (text: string) => text.replace(/\s+/g, ' ')

/** A house with one pair whose mentoring begins this month, and its batch page. */
async function atThePage(parts: HouseParts = {}) {
  const house = await aHouseWithAPair({ desk: { askForFolder: async () => '/bureau/lot' }, ...parts })
  vi.stubGlobal('bridge', house.bridge)
  return { house, ...(await showIn(house, <BatchPage />)) }
}

beforeEach(() => batchStore.change({ at: 'idle' }))

describe('the page of a batch', () => {
  it('freezes the contracts that are not printed only once that is agreed to, and says where they are', async () => {
    const { house, person, book } = await atThePage()
    await person.click(screen.getByRole('radio', { name: words.intos.folder }))
    await person.click(button(words.make(1)))
    const dialog = await screen.findByRole('dialog')
    within(dialog).getByText(asRead(words.freezeMeaning(1)))
    await person.click(within(dialog).getByRole('button', { name: forms.cancel }))
    expect(listed(book().contracts)).toEqual([])

    await person.click(button(words.make(1)))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.freeze }))
    await screen.findByText(/^Enregistré/)
    expect(listed(book().contracts)).toHaveLength(1)
    expect([...house.files.keys()].every(path => path.startsWith('/bureau/lot/'))).toBe(true)
  })

  it('makes nothing of what is not ticked', async () => {
    const { person } = await atThePage()
    expect(isDisabled(button(words.make(1)))).toBe(false)
    await person.click(button(words.none))
    expect(isDisabled(screen.getByRole('button', { name: words.make(0) }))).toBe(true)
  })

  it('asks for a number of copies from 1 to 20 where all go in one file, and for none in a folder', async () => {
    const { person } = await atThePage()
    const copies = screen.getByRole<HTMLInputElement>('textbox', { name: words.copies })
    await person.clear(copies)
    await person.type(copies, '45')
    expect(copies.value).toBe('4')
    await person.click(screen.getByRole('radio', { name: words.intos.folder }))
    expect(screen.queryByRole('textbox', { name: words.copies })).toBeNull()
  })

  it('is found again with its way to stop by who left it meanwhile, and nothing else is chosen until then', async () => {
    const { house, person } = await atThePage({ paperThread: () => ({ ...tiredThread(), send: () => undefined }) })
    await person.click(button(words.make(1)))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.freeze }))
    await screen.findByRole('button', { name: words.stop })
    expect(screen.getAllByRole('radio').every(isDisabled)).toBe(true)
    expect(screen.getAllByRole('checkbox').every(isDisabled)).toBe(true)
    cleanup()

    const again = await showIn(house, <BatchPage />)
    expect(isDisabled(button(words.make(1)))).toBe(true)
    await again.person.click(button(words.stop))
    await screen.findByText(words.stopped)
    expect(screen.getAllByRole('radio').some(isDisabled)).toBe(false)
    expect(valueOf(await house.ask('batch.state'))).toBeNull()
  })

  it('tells what came of a batch that ended while one was elsewhere, once', async () => {
    const { house, person } = await atThePage()
    await person.click(screen.getByRole('radio', { name: words.intos.folder }))
    await person.click(button(words.make(1)))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.freeze }))
    cleanup() // as who goes to another page
    await vi.waitFor(() => expect(batchStore.read().at).toBe('done'), { timeout: 10_000 })

    await showIn(house, <BatchPage />)
    await screen.findByText(/^Enregistré/)
    cleanup()
    await showIn(house, <BatchPage />)
    expect(screen.queryByText(/^Enregistré/)).toBeNull()
  })
})
