import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { useSend } from '../../../renderer/api/mirror'
import { SaveMark } from '../../../renderer/app/SaveMark'
import { StoreBanners } from '../../../renderer/app/StoreBanners'
import { moveIn, showIn } from '../show'

import type { StoreRefusal, StoreState } from '#shared/api/store-refusal'
import { ok, refuse } from '#shared/core/result'
import { storeWords as words } from '#shared/text/past'
import { refusals } from '#shared/text/refusals'
import { shell } from '#shared/text/shell'

const AS_WRITTEN = { normalizer: (text: string) => text }

type OpenState = Extract<StoreState, { at: 'open' }>

const STATE: OpenState = { at: 'open', generation: 4, savedAt: '2026-03-16T08:00:00.000Z', isProtected: false, isChangedByAnother: false, conflictCopies: [] }

/** A window whose casebook stands on the disk in another way than it does. */
async function bannersAt(state: Partial<OpenState>) {
  const house = await moveIn()
  const { ask } = house.bridge
  vi.stubGlobal('bridge', { ask: async (channel: string, question: unknown) => (channel === 'store.state' ? ok({ ...STATE, ...state }) : ask(channel, question)) })
  return { ...(await showIn(house, <StoreBanners />)), house }
}

describe('above every page', () => {
  it.each([
    ['who has it, while one may only read', { reading: { host: 'poste-2', since: '2026-03-16T07:30:00.000Z' } }, /poste-2/],
    ['that another program wrote in the folder', { isChangedByAnother: true }, words.changed],
    ['the copies that a synchronisation left', { conflictCopies: ['binome-POSTE-2.json'] }, words.copies(['binome-POSTE-2.json'])],
    ['that the clock runs behind the last act', { savedAt: '2026-03-20T08:00:00.000Z' }, words.clock('2026-03-16', '2026-03-20')],
  ])('stands %s', async (_, state, sentence) => {
    await bannersAt(state)
    expect(await screen.findByText(sentence, AS_WRITTEN)).toBeDefined()
  })

  it('stands nothing while all is well, even where the last act was made today or a time zone ahead', async () => {
    const { house } = await bannersAt({ savedAt: '2026-03-17T00:30:00.000Z' })
    await house.ask('store.state')
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

function Page() {
  const send = useSend()
  return (
    <>
      <SaveMark />
      <button onClick={() => void send('organisation.finish-set-up', {})}>Enregistrer</button>
    </>
  )
}

describe('a change that the disk did not take', () => {
  it('is told of forms too that are not sent yet, where the last act was saved', async () => {
    const house = await moveIn()
    const { ask } = house.bridge
    vi.stubGlobal('bridge', {
      ask: async (channel: string, question: unknown) => {
        const answer = await ask(channel, question)
        return channel === 'store.state' ? ok({ ...STATE, draftsNotKept: 'store/disk-full' }) : answer
      },
    })
    const { person } = await showIn(house, <Page />)
    await person.click(await screen.findByRole('button', { name: shell.saving['drafts-not-kept'] }))
    expect(await screen.findByText(refusals.diskFull.title, { exact: false })).toBeDefined()
  })

  it('stays in sight with what to do, until the disk answers again', async () => {
    const house = await moveIn()
    const { ask } = house.bridge
    let disk: StoreRefusal['code'] | undefined = 'store/disk-full'
    const probes: string[] = []
    vi.stubGlobal('bridge', {
      ask: async (channel: string, question: unknown) => {
        if (channel === 'store.probe') probes.push(channel)
        if (channel === 'organisation.finish-set-up' || channel === 'store.probe') return disk ? refuse({ code: disk }) : ok(null)
        return ask(channel, question)
      },
    })
    const { person } = await showIn(house, <Page />)
    await person.click(screen.getByRole('button', { name: 'Enregistrer' }))
    await person.click(await screen.findByRole('button', { name: shell.saving['not-saved'] }))
    expect(await screen.findByText(refusals.diskFull.title)).toBeDefined()
    expect(screen.queryByText(words.diskAgain, AS_WRITTEN)).toBeNull()

    disk = undefined
    await waitFor(() => expect(screen.getByText(words.diskAgain, AS_WRITTEN)).toBeDefined(), { timeout: 8000 })
    expect(probes).toHaveLength(1)
  })
})
