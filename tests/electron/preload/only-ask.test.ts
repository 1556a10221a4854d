import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

import { questions } from '#shared/api/api'

it('the preload script asks, and never listens, sends files or hands out what Electron gives it', async () => {
  const source = await readFile(new URL('../../../electron/preload/preload.ts', import.meta.url), 'utf8')

  expect(source.match(/ipcRenderer\.\w+/g)).toEqual(['ipcRenderer.invoke'])
  expect(source.match(/contextBridge\.\w+/g)).toEqual(['contextBridge.exposeInMainWorld'])
})

it('every channel is a noun and a verb of ours, none of which the engine knows', () => {
  for (const channel of Object.keys(questions)) expect(channel).toMatch(/^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/)
})
