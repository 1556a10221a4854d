import { electronEnv } from './electron-runtime.mjs'
import { ensureSandbox } from './electron-sandbox.mjs'
import { ensureSystem } from './system-packages.mjs'
import { hasDisplay, openVirtualDisplay } from './virtual-display.mjs'

/**
 * What every end-to-end test needs, also when Playwright is started by hand or by an editor: without a screen, a virtual one for each worker,
 * since two windows on one screen would share its focus and its clipboard. Answers how to put it away.
 * @param {{ workers: number }} config
 */
export default async function setUp({ workers }) {
  await ensureSystem('tests')
  const { env, dist } = await electronEnv()
  await ensureSandbox(dist)
  const screens = hasDisplay() ? [] : await Promise.all(Array.from({ length: workers }, openVirtualDisplay))
  Object.assign(process.env, env, { BINOME_SCREENS: JSON.stringify(screens.map(screen => screen.env)) })
  return () => Promise.all(screens.map(({ close }) => close()))
}
