import { contextBridge, ipcRenderer } from 'electron'
import { expect, it, vi } from 'vitest'

import { type Bridge, CHANNEL_PREFIX } from '#shared/api/api'

// There is no preload script outside Electron: these two stand where its own would.
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: vi.fn() },
  ipcRenderer: { invoke: vi.fn() },
}))

it('puts nothing on the window but a way to ask, on our own channels', async () => {
  await import('../../../electron/preload/preload')

  const [name, bridge] = vi.mocked(contextBridge.exposeInMainWorld).mock.lastCall as [string, Bridge] // what was exposed just now
  expect(name).toBe('bridge')
  expect(Object.keys(bridge)).toEqual(['ask'])

  await bridge.ask('pair.move', { some: 'question' })
  expect(ipcRenderer.invoke).toHaveBeenCalledWith(`${CHANNEL_PREFIX}pair.move`, { some: 'question' })
})
