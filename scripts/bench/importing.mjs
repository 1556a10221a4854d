import { randomUUID } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'

const LINES = 5_000
const KNOWN = 2_000
const RUNS = 3
const TODAY = '2026-03-20'

const HOUSE = {
  'forked-reader': 'electron/main/importing/forked-reader.ts',
  'read-foreign-table': 'electron/main/importing/read-foreign-table.ts',
  casebook: 'shared/casebook/casebook.ts',
  lists: 'shared/defaults/lists.ts',
  'find-header': 'shared/importing/find-header.ts',
  mapping: 'shared/importing/mapping.ts',
  'plan-import': 'shared/importing/plan-import.ts',
  'plan-parts': 'renderer/features/imports/plan-parts.ts',
  workbooks: 'tests/builders/workbooks.ts',
}

/** The import of a list of 5 000 people into a book of 2 000, from the start of the reader to the preview; half of the book is in the list. @type {import('../bench.mjs').Bench} */
export const importing = {
  entries: { 'reader-process': 'electron/main/importing/reader-process.ts', 'plan-thread': 'scripts/bench/plan-thread.mjs', ...HOUSE },
  async run({ programOf, load }) {
    const house = Object.assign({}, ...(await Promise.all(Object.keys(HOUSE).map(load))))
    const people = house.manyPeople(LINES + KNOWN)
    const book = bookOf(house, people.slice(LINES - KNOWN / 2, LINES + KNOWN / 2))

    const files = { xlsx: house.aWorkbook([[[house.MANY_HEADINGS, ...people.slice(0, LINES)]]]), csv: asText([house.MANY_HEADINGS, ...people.slice(0, LINES)]) }
    const measures = []
    for (const [format, content] of Object.entries(files)) {
      const file = { fileName: `liste.${format}`, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
      const runs = []
      for (let run = 0; run < RUNS; run += 1) runs.push(await imported(house, file, programOf, book))
      const median = key => runs.map(run => run[key]).sort((one, other) => one - other)[Math.floor(RUNS / 2)]
      const what = `import de ${LINES} lignes (.${format})`
      measures.push(
        { what: `${what} : lecture`, milliseconds: median('read') },
        { what: `${what} : essai à blanc`, milliseconds: median('planned') },
        { what: `${what} : en tout`, milliseconds: median('total'), bar: 2_000 },
        { what: `${what} : plus longue attente de la fenêtre`, milliseconds: Math.max(...runs.map(({ blocked }) => blocked)), bar: 200 },
      )
    }
    return measures
  },
}

async function imported(house, file, programOf, book) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const started = performance.now()
  const table = await house.readForeignTable(file, house.forkedReader(programOf('reader-process')))
  const read = performance.now()
  if (!table.ok) throw new Error(table.error.code)

  const [{ cells }] = table.value.sheets
  const { counts } = await plannedInThread(house, questionOf(house, cells, book), programOf('plan-thread'))
  const done = performance.now()
  delay.disable()
  if (counts.create + counts.duplicate !== LINES || counts.duplicate !== KNOWN / 2) throw new Error(JSON.stringify(counts))
  return { read: read - started, planned: done - read, total: done - started, blocked: delay.max / 1e6 }
}

/** The dry run in a thread of its own, as in the window. */
async function plannedInThread(house, question, program) {
  const thread = new Worker(program)
  try {
    const take = house.planOfParts(question.cells)
    return await new Promise((resolve, reject) => {
      thread.on('error', reject).on('message', part => {
        const plan = take(part)
        if (plan) resolve(plan)
      })
      thread.postMessage(question)
    })
  } finally {
    await thread.terminate()
  }
}

function questionOf(house, cells, book) {
  const header = house.findHeader(cells)
  return { cells, header, mapping: house.proposeMapping(header.labels, 'mentors'), target: 'mentors', book, lists: house.defaultLists, today: TODAY }
}

/** A book whose mentors are these people. */
function bookOf(house, people) {
  const cells = [house.MANY_HEADINGS, ...people.map(row => row.map(asCell))]
  const { rows } = house.planImport(questionOf(house, cells, house.emptyCasebook))
  const mentors = rows.map(({ details }) => ({ ...details, id: randomUUID(), decisions: [], consents: {} }))
  return { ...house.emptyCasebook, mentors: Object.fromEntries(mentors.map(mentor => [mentor.id, mentor])) }
}

const asText = rows => rows.map(row => row.map(asCell).join(';')).join('\r\n')

/** Days as serial numbers, as where their format was lost. */
const asCell = cell => String(cell?.v ?? cell ?? '')
