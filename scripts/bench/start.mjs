import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { memoryOf } from './window/family.mjs'
import { HOME_PARTS, layHome } from './window/homes.mjs'
import { EMPTY, openStage } from './window/launched.mjs'
import { median, p95 } from './window/table.mjs'

const RUNS = 7
const REST = 10_000

/** From the start of the process to a window that answers, and the memory that it holds at rest, beside an empty application of Electron started in turn with it. @type {import('../bench.mjs').Bench} */
export const start = {
  entries: HOME_PARTS,
  async run({ folder, load }) {
    const homes = { small: await mkdtemp(join(folder, 'petit-')), 'ten-years': await mkdtemp(join(folder, 'dix-ans-')) }
    for (const [which, home] of Object.entries(homes)) await layHome(home, which, load)
    const stage = await openStage()
    try {
      const ways = { empty: { app: EMPTY }, small: { home: homes.small }, tenYears: { home: homes['ten-years'], env: { BINOME_TODAY: '2026-03-20' } } }
      const times = Object.fromEntries(Object.keys(ways).map(name => [name, []]))
      for (let run = 0; run <= RUNS; run += 1) {
        for (const [name, how] of Object.entries(ways)) {
          const { marks, close } = await stage.launch({ ...how, look: 'start' })
          await close()
          if (run > 0) times[name].push(marks) // the first of each finds its files on the disk
        }
      }
      const rests = {}
      for (const [name, how] of Object.entries(ways)) {
        const { pid, close } = await stage.launch(how)
        await setTimeout(REST)
        rests[name] = await memoryOf(pid)
        await close()
      }
      return [...startRows(times), ...memoryRows(rests)]
    } finally {
      await stage.close()
    }
  },
}

function startRows(times) {
  const of = (name, mark) => times[name].map(marks => marks[mark])
  const anchor = { what: 'Electron vide', measured: median(of('empty', 'usable')) }
  const row = (what, name, mark, most) => ({ what, milliseconds: median(of(name, mark)), p95: p95(of(name, mark)), anchor: { ...anchor, ...(most && { most }) } })
  return [
    row('démarrage, petit fichier : premiers mots à l’écran', 'small', 'drawn'),
    row('démarrage, petit fichier : fenêtre utilisable', 'small', 'usable', 1.3),
    row('démarrage, dix ans : premiers mots à l’écran', 'tenYears', 'drawn'),
    row('démarrage, dix ans : fenêtre utilisable', 'tenYears', 'usable', 2),
  ]
}

function memoryRows({ empty, small, tenYears }) {
  const anchor = { what: 'Electron vide', measured: empty }
  return [
    { what: 'mémoire au repos, petit fichier', megabytes: small, anchor: { ...anchor, most: 1.8 } },
    { what: 'mémoire au repos, dix ans', megabytes: tenYears, anchor },
  ]
}
