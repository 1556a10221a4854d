import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ROOT } from '../../command.mjs'
import { electronEnv } from '../../electron-runtime.mjs'
import { sandboxSwitches } from '../../electron-sandbox.mjs'
import { hasDisplay, openVirtualDisplay } from '../../virtual-display.mjs'
import { pageOn } from './page.mjs'

/** A machine without a screen has no graphics card either; both applications are started alike. */
const SWITCHES = ['--disable-gpu', '--disable-dev-shm-usage', '--log-level=3', '--force-device-scale-factor=1', ...sandboxSwitches]

const WATCH = join(import.meta.dirname, 'watch-main.cjs')

/** The empty application that ours is compared with. */
export const EMPTY = join(import.meta.dirname, '../empty-app')

/**
 * @typedef {{ drawn: number, titled: number, usable: number }} Marks milliseconds from the start of the process to the first words, to the title of the page, and to the first free moment of the window after it
 * @typedef {{ pid: number, page?: import('./page.mjs').Page, marks?: Marks, close: () => Promise<void> }} Launched a running application
 * @typedef {{ app?: string, home?: string, env?: Readonly<Record<string, string>>, look?: 'start' | 'page' | 'nothing' }} Launch what is looked at: how it starts, its page from then on, or nothing, so that looking weighs nothing
 */

/**
 * Opens one screen for all windows of a run, and answers how to start an application on it.
 * @returns {Promise<{ launch: (how: Launch) => Promise<Launched>, close: () => Promise<void> }>}
 */
export async function openStage() {
  const { exe, env } = await electronEnv()
  const screen = hasDisplay() ? undefined : await openVirtualDisplay()
  const launch = async ({ app = ROOT, home, env: more = {}, look = 'nothing' }) => {
    const folder = home ?? (await mkdtemp(join(tmpdir(), 'binome-bench-home-')))
    const looks = { start: ['-r', WATCH], page: [], nothing: [] }
    const words = [...looks[look], app, ...SWITCHES, `--user-data-dir=${folder}`, ...(look === 'page' ? ['--remote-debugging-pipe'] : [])]
    const spawned = performance.timeOrigin + performance.now()
    const child = spawn(exe, words, { cwd: ROOT, env: { ...env, ...screen?.env, BINOME_DATA: folder, ...more }, stdio: ['ignore', 'pipe', 'ignore', 'pipe', 'pipe'] })
    const gone = new Promise(resolve => child.once('exit', resolve))
    const close = async () => {
      child.kill()
      const patience = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await gone
      clearTimeout(patience)
      if (home === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
    try {
      return { pid: child.pid, close, ...(look === 'page' && { page: await pageOn(child) }), ...(look === 'start' && { marks: since(spawned, await marksOf(child)) }) }
    } catch (fault) {
      await close()
      throw fault
    }
  }
  return { launch, close: async () => screen?.close() }
}

const since = (spawned, marks) => Object.fromEntries(Object.entries(marks).map(([name, at]) => [name, at - spawned]))

/** What the window told of its start. */
function marksOf(child) {
  let said = ''
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error('no window after 30 seconds')), 30_000)
    child.once('exit', code => reject(new Error(`the application ended with ${code}`)))
    child.stdout.setEncoding('utf8').on('data', text => {
      said += text
      const found = /^bench:marks (.*)$/m.exec(said)
      if (!found) return
      clearTimeout(patience)
      resolve(JSON.parse(found[1]))
    })
  })
}
