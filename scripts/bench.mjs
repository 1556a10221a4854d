import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'vite'

import { due } from './bench/due.mjs'
import { importing } from './bench/importing.mjs'
import { indicators } from './bench/indicators.mjs'
import { matching } from './bench/matching.mjs'
import { report } from './bench/report.mjs'
import { store } from './bench/store.mjs'
import { tables } from './bench/tables.mjs'
import { command, ROOT } from './command.mjs'

/**
 * @typedef {{ what: string, milliseconds: number, bar?: number }} Measure a figure, and the most that it may be
 * @typedef {{ folder: string, programOf: (entry: string) => string, load: (entry: string) => Promise<any> }} Stand an empty folder, and the house as it is built
 * @typedef {{ entries: Readonly<Record<string, string>>, run: (stand: Stand) => Promise<Measure[]> }} Bench what to build (name → source) and what to measure
 */

/** Everything that is measured; a new one is a file of `bench/` and a word here. @type {readonly Bench[]} */
const benches = [importing, matching, due, tables, indicators, report, store]

/** Builds what is measured as the application is built, since a test runner would slow it down. */
async function built(entries, outDir) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: true, target: 'node20.18', outDir, emptyOutDir: false, rolldownOptions: { input: entries, output: { entryFileNames: '[name].mjs' } } },
  })
}

/** @param {readonly Measure[]} measures */
function printTable(measures) {
  const shown = number => `${Math.round(number).toLocaleString('fr-BE')} ms`
  const width = Math.max(...measures.map(({ what }) => what.length))
  for (const { what, milliseconds, bar } of measures) {
    const verdict = bar === undefined ? '' : `  ${milliseconds <= bar ? '✓' : '✗'} au plus ${shown(bar)}`
    console.log(`${what.padEnd(width)}  ${shown(milliseconds).padStart(9)}${verdict}`)
  }
}

await command(import.meta.url, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-bench-'))
  try {
    await built(Object.assign({}, ...benches.map(({ entries }) => entries)), folder)
    const programOf = entry => join(folder, `${entry}.mjs`)
    const measures = []
    for (const { run } of benches) measures.push(...(await run({ folder, programOf, load: entry => import(pathToFileURL(programOf(entry)).href) })))
    printTable(measures)
    return measures.every(({ milliseconds, bar }) => bar === undefined || milliseconds <= bar) ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
