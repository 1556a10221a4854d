import { contextBridge, ipcRenderer } from 'electron'

import type { Bridge } from '#shared/api/api'

/** Kept in step with `CHANNEL_PREFIX` by a test; importing it would bundle zod into the preload. */
const PREFIX = 'binome:'

contextBridge.exposeInMainWorld('bridge', {
  ask: (channel, question) => ipcRenderer.invoke(PREFIX + channel, question),
} satisfies Bridge)
