import { MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'

import { createMirror, MirrorProvider } from '../../renderer/api/mirror'
import { SurroundingsProvider } from '../../renderer/api/surroundings'
import { WorkerProvider } from '../../renderer/api/worker'
import { ListExportProvider } from '../../renderer/paper/ListExportProvider'
import { createDrafts, DraftsContext } from '../../renderer/ui/drafts'
import { openHouse, valueOf } from '../builders/house'

/** Puts an element on the screen and hands back a person to use it. */
export function show(element: ReactElement) {
  const { hook, history } = memoryLocation({ path: '/', record: true })
  render(
    <MantineProvider env="test">
      <Router hook={hook}>{element}</Router>
    </MantineProvider>,
  )
  return { person: userEvent.setup({ delay: null }), history }
}

/** A window that remembers how things were left in it: what is put into it twice is found again. */
export function aWindow() {
  const drafts = createDrafts(undefined, () => Promise.resolve({ ok: true }))
  return (element: ReactElement) => <DraftsContext value={drafts}>{element}</DraftsContext>
}

/** A new house whose window asks for its bridge, with its casebook open and empty. */
export async function moveIn() {
  const house = await openHouse()
  vi.stubGlobal('bridge', house.bridge)
  valueOf(await house.ask('casebook.open'))
  return house
}

/** Puts a page on the screen, before the real main process of a house. */
export async function showIn(house: Awaited<ReturnType<typeof openHouse>>, element: ReactElement) {
  const mirror = createMirror(valueOf(await house.ask('casebook.open')))
  const surroundings = valueOf(await house.ask('surroundings.read'))
  const shown = show(
    <SurroundingsProvider surroundings={surroundings}>
      <MirrorProvider mirror={mirror}>
        <WorkerProvider>
          <ListExportProvider>{element}</ListExportProvider>
        </WorkerProvider>
      </MirrorProvider>
    </SurroundingsProvider>,
  )
  return { ...shown, book: mirror.read }
}
