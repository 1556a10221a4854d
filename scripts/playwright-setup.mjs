import { electronEnv } from './electron-runtime.mjs'
import { ensureSandbox } from './electron-sandbox.mjs'
import { ensureSystem } from './system-packages.mjs'
import { hasDisplay, openVirtualDisplay } from './virtual-display.mjs'

/** What every end-to-end test needs, also when Playwright is started by hand or by an editor. Answers how to put it away. */
export default async function setUp() {
  await ensureSystem('tests')
  const { env, dist } = await electronEnv()
  await ensureSandbox(dist)
  const screen = hasDisplay() ? undefined : await openVirtualDisplay()
  Object.assign(process.env, env, screen?.env)
  return screen?.close
}
