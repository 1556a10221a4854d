import { command, Hindrance, run, tool } from './command.mjs'
import { electronEnv } from './electron-runtime.mjs'
import { ensureSandbox, sandboxSwitches } from './electron-sandbox.mjs'
import { ensureSystem } from './system-packages.mjs'
import { hasDisplay, openVirtualDisplay } from './virtual-display.mjs'

const VITE = 'electron-vite/bin/electron-vite.js'
// Where there is no screen there is often neither a graphics card, nor a desktop bus, nor much shared memory: Chromium would try them and complain.
const WITHOUT_SCREEN = ['--disable-gpu', '--disable-dev-shm-usage', '--log-level=3']

/**
 * Which of our words are for us and which for the application.
 * @param {readonly string[]} args
 */
export const startOrder = args => ({ dev: args.includes('--dev'), rest: args.filter(arg => arg !== '--dev' && arg !== '--') })

/** Told to stop, npm ends its shell and not us: the window would outlive the command that opened it. */
function endWithParent() {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 1_000).unref()
}

await command(import.meta.url, async args => {
  endWithParent()
  const { dev, rest } = startOrder(args)
  await ensureSystem('window')
  const { env, exe, dist } = await electronEnv()
  await ensureSandbox(dist)

  if (!dev && (await run(...tool(VITE, 'build', '--logLevel', 'warn'), env)) !== 0) {
    throw new Hindrance('L’application n’a pas pu être construite : la raison est écrite ci-dessus.')
  }
  const screen = hasDisplay() ? undefined : await openVirtualDisplay()
  const switches = [...sandboxSwitches, ...(screen ? WITHOUT_SCREEN : []), ...rest]
  const [program, words] = dev ? tool(VITE, 'dev', '--', ...switches) : [exe, ['.', ...switches]]
  try {
    return await run(program, words, { ...env, ...screen?.env })
  } finally {
    await screen?.close()
  }
})
