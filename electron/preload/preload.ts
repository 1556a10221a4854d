import { contextBridge, ipcRenderer } from 'electron'

import type { Bridge } from '#shared/api/api'

/** Kept in step with `CHANNEL_PREFIX` by a test; importing it would bundle zod into the preload. */
const PREFIX = 'binome:'

const invoke = (channel: string, question?: unknown): ReturnType<Bridge['ask']> => ipcRenderer.invoke(PREFIX + channel, question)

/** The window comes up before the house is joined: questions wait until there is somebody to answer. */
const ready = invoke('house.ready')

contextBridge.exposeInMainWorld('bridge', {
  ask: async (channel, question) => {
    await ready
    return invoke(channel, question)
  },
} satisfies Bridge)
