import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

const PAIRS = 4_000
const RUNS = 7

const HOUSE = {
  'due-lines': 'shared/due/due-lines.ts',
  'programme-defaults': 'shared/defaults/programme.ts',
  'ten-years': 'tests/builders/ten-years.ts',
}

/** What is due after ten years of a programme: on another day, after a change of one meeting, and on opening, when a hundred thousand records must first be laid beside their pairs. @type {import('../bench.mjs').Bench} */
export const due = {
  entries: HOUSE,
  async run({ load }) {
    const house = Object.assign({}, ...(await Promise.all(Object.keys(HOUSE).map(load))))
    const book = house.tenYears(PAIRS, house.THE_DAY)
    const count = Object.keys(book.meetings).length + Object.keys(book.pairContacts).length
    if (count < 60_000) throw new Error(`${count} meetings and contacts`)
    // A copy for each run, as it comes from the disk: nothing is remembered from the one before.
    const runs = Array.from({ length: RUNS }, () => measured(house, copied(book)))
    const median = key => runs.map(run => run[key]).sort((one, other) => one - other)[Math.floor(RUNS / 2)]
    const what = `aujourd’hui, ${PAIRS.toLocaleString('fr-BE')} binômes, ${count.toLocaleString('fr-BE')} rencontres et contacts`
    return [
      { what: `${what} : à l’ouverture, tout étant à ranger par binôme`, milliseconds: median('cold') },
      { what: `${what} : un autre jour`, milliseconds: median('nextDay'), bar: 50 },
      { what: `${what} : après une rencontre notée`, milliseconds: median('changed'), bar: 50 },
    ]
  },
}

/** A copy, once the waste of making it was collected: what is measured is the reading of a book at rest. */
function copied(book) {
  const copy = structuredClone(book)
  collectGarbage()
  return copy
}

function measured(house, book) {
  const settings = house.defaultSettings
  const timed = (of, on = house.THE_DAY) => {
    const started = performance.now()
    const lines = house.dueLines(of, on, { settings })
    const milliseconds = performance.now() - started
    if (lines.length < PAIRS / 40) throw new Error(`${lines.length} lines`)
    return milliseconds
  }
  const cold = timed(book)
  const [first] = Object.values(book.meetings)
  const changed = timed({ ...book, meetings: { ...book.meetings, [first.id]: { ...first } } })
  const nextDay = timed(book, house.THE_NEXT_DAY)
  return { cold, nextDay, changed }
}
