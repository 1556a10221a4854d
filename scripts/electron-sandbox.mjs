import { statSync } from 'node:fs'
import { join } from 'node:path'

import { Hindrance, listen } from './command.mjs'

const isRoot = process.getuid?.() === 0

/** Chromium refuses to start its sandbox as root; for everyone else it stays on. */
export const sandboxSwitches = isRoot ? ['--no-sandbox'] : []

/**
 * Some systems (Ubuntu from 23.10) forbid an ordinary program the namespaces the sandbox is made of; Electron would then end with a line in English.
 * @param {string} dist
 */
export async function ensureSandbox(dist) {
  if (process.platform !== 'linux' || isRoot) return
  const { code } = await listen('unshare', ['--user', '--map-root-user', 'true'])
  if (code === 0 || code === 127 || isHelperReady(join(dist, 'chrome-sandbox'))) return
  const helper = `"${join(dist, 'chrome-sandbox')}"`
  throw new Hindrance(
    `Ce système interdit à Electron d’isoler ses fenêtres. Autorisez son assistant par cette commande, puis recommencez :\n\n    sudo chown root:root ${helper} && sudo chmod 4755 ${helper}\n`,
  )
}

function isHelperReady(helper) {
  const { uid, mode } = statSync(helper)
  return uid === 0 && (mode & 0o4000) !== 0
}
