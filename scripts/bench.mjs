import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { contracts } from './bench/contracts.mjs'
import { due } from './bench/due.mjs'
import { importing } from './bench/importing.mjs'
import { indicators } from './bench/indicators.mjs'
import { matching } from './bench/matching.mjs'
import { report } from './bench/report.mjs'
import { size } from './bench/size.mjs'
import { start } from './bench/start.mjs'
import { store } from './bench/store.mjs'
import { tables } from './bench/tables.mjs'
import { isWithin, tableOf } from './bench/table.mjs'
import { partsBuilt } from './bench/window/homes.mjs'
import { window } from './bench/window.mjs'
import { command, Hindrance, run, tool } from './command.mjs'
import { electronEnv } from './electron-runtime.mjs'
import { ensureSystem } from './system-packages.mjs'

/**
 * @typedef {{ what: string, measured?: number, most?: number, absent?: string }} Anchor what else does the same, measured in the same run, in the unit of its row; how many times as much we may take; or why it could not run here
 * @typedef {{ what: string, milliseconds?: number, megabytes?: number, p95?: number, bar?: number, anchor?: Anchor }} Measure a figure, and the most that it may be; where it has a p95, the bar is for that
 * @typedef {{ folder: string, programOf: (entry: string) => string, load: (entry: string) => Promise<any> }} Stand an empty folder, and the house as it is built
 * @typedef {{ entries: Readonly<Record<string, string>>, run: (stand: Stand) => Promise<Measure[]> }} Bench what to build (name → source) and what to measure
 */

/** Everything that is measured; a new one is a file of `bench/` and a word here. @type {Readonly<Record<string, Bench>>} */
const benches = { start, window, store, due, tables, indicators, report, matching, importing, contracts, size }

/** Those that open windows, or start a thread of the application, need it as it is built. */
const NEEDS_WINDOW = ['start', 'window', 'contracts']

await command(import.meta.url, async args => {
  const names = args.length > 0 ? args : Object.keys(benches)
  const unknown = names.find(name => !(name in benches))
  if (unknown) throw new Hindrance(`Il n’y a pas de mesure « ${unknown} ». Les voici : ${Object.keys(benches).join(', ')}.`)
  if (names.some(name => NEEDS_WINDOW.includes(name)) && !(await applicationIsBuilt())) return 1

  const folder = await mkdtemp(join(tmpdir(), 'binome-bench-'))
  try {
    await partsBuilt(Object.assign({}, ...names.map(name => benches[name].entries)), folder)
    const programOf = entry => join(folder, `${entry}.mjs`)
    const stand = { folder, programOf, load: entry => import(pathToFileURL(programOf(entry)).href) }
    const [measures, broken] = [[], []]
    for (const name of names) {
      try {
        measures.push(...(await benches[name].run(stand)))
      } catch (fault) {
        broken.push(name)
        console.error(`La mesure « ${name} » n’a pas abouti.`, fault) // what the others measured is not lost with it
      }
    }
    console.log(tableOf(measures))
    return broken.length === 0 && measures.every(isWithin) ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

async function applicationIsBuilt() {
  await ensureSystem('window')
  const { env } = await electronEnv()
  return (await run(...tool('electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'error'), env)) === 0
}
