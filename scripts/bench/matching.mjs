import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { listen } from '../command.mjs'
import { median as middle } from './window/table.mjs'

const PEOPLE = 500
const RUNS = 5
const TODAY = '2026-03-20'

const HOUSE = {
  group: 'shared/matching/group.ts',
  pool: 'shared/matching/pool.ts',
  rank: 'shared/matching/rank.ts',
  explain: 'shared/matching/explain.ts',
  'programme-defaults': 'shared/defaults/programme.ts',
  crowd: 'tests/builders/crowd.ts',
  chance: 'tests/builders/chance.ts',
  assignment: 'scripts/bench/assignment.mjs',
}

/** 500 mentors and 500 mentees scored on all criteria and assigned, and one mentee against 500 mentors ranked and explained. @type {import('../bench.mjs').Bench} */
export const matching = {
  entries: HOUSE,
  async run({ load, folder }) {
    const house = Object.assign({}, ...(await Promise.all(Object.keys(HOUSE).map(load))))
    const settings = house.matching
    // A new book for each run, so that nothing is remembered from the one before.
    const books = Array.from({ length: RUNS }, () => house.aCrowd(PEOPLE, PEOPLE))
    const proposals = books.map(book => grouped(house, book, settings))
    const rankings = books.map(() => ranked(house, house.aCrowd(PEOPLE, 1), settings))
    const median = (runs, key) => runs.map(run => run[key]).sort((one, other) => one - other)[Math.floor(RUNS / 2)]
    const what = `croisement ${PEOPLE} × ${PEOPLE}`
    return [
      await assignmentRow(house, folder),
      { what: `${what} : profils`, milliseconds: median(proposals, 'profiles') },
      { what: `${what} : scores et meilleure répartition`, milliseconds: median(proposals, 'total'), bar: 1_000 },
      { what: `${what} : plus longue étape sans rendre la main`, milliseconds: median(proposals, 'longest') },
      { what: `1 mentee, ${PEOPLE} mentors : classement expliqué, la première fois`, milliseconds: median(rankings, 'first'), bar: 50 },
      { what: `1 mentee, ${PEOPLE} mentors : classement expliqué, ensuite`, milliseconds: median(rankings, 'again'), bar: 50 },
    ]
  },
}

/** The assignment alone, of the same numbers by the library that we use and by that of scientists. */
async function assignmentRow({ chance, assigned }, folder) {
  const { below } = chance(1)
  const costs = Array.from({ length: PEOPLE }, () => Array.from({ length: PEOPLE }, () => 1 + below(1_000_000)))
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now()
    assigned(costs)
    return performance.now() - started
  })
  return { what: `la meilleure répartition de ${PEOPLE} × ${PEOPLE} nombres`, milliseconds: middle(times), anchor: await withScipy(costs, folder) }
}

const SCIPY = `
import json, sys, time, numpy
from scipy.optimize import linear_sum_assignment
costs = numpy.array(json.load(open(sys.argv[1])))
def timed():
    started = time.perf_counter()
    linear_sum_assignment(costs)
    return (time.perf_counter() - started) * 1000
print(sorted(timed() for _ in range(${RUNS}))[${Math.floor(RUNS / 2)}])
`

async function withScipy(costs, folder) {
  const what = 'scipy linear_sum_assignment'
  const file = join(folder, 'costs.json')
  await writeFile(file, JSON.stringify(costs))
  const { code, output } = await listen('python3', ['-c', SCIPY, file], { timeout: 120_000 })
  return code === 0 ? { what, measured: Number(output) } : { what, absent: 'absent de cette machine' }
}

function grouped(house, book, settings) {
  const started = performance.now()
  house.matchingPool(book, TODAY)
  const profiled = performance.now()
  const steps = house.proposeGroup(book, { locked: [], aim: 'best-total' }, TODAY, settings)
  let longest = 0
  for (;;) {
    const before = performance.now()
    const { done, value } = steps.next()
    longest = Math.max(longest, performance.now() - before)
    if (!done) continue
    if (value.pairsCompared !== PEOPLE * PEOPLE || value.pairs.length < PEOPLE * 0.9) throw new Error(`${value.pairs.length} pairs out of ${value.pairsCompared}`)
    return { profiles: profiled - started, total: performance.now() - started, longest }
  }
}

function ranked(house, book, settings) {
  const [mentee] = Object.values(book.mentees)
  const once = () => {
    const started = performance.now()
    const ranking = house.rankMentors(book, mentee.id, TODAY, settings)
    const explain = house.explainerFor(ranking.mentee, settings)
    const explained = [...ranking.candidates, ...ranking.aside].map(({ mentor }) => explain(mentor))
    if (explained.length !== PEOPLE) throw new Error(`${explained.length} mentors`)
    return performance.now() - started
  }
  return { first: once(), again: once() }
}
