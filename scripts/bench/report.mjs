import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { listen } from '../command.mjs'

const PAIRS = 4_000
const RUNS = 5
const YEAR = { from: '2025-01-01', to: '2025-12-31' }

const HOUSE = {
  'report-maker': 'electron/main/printing/report-maker.ts',
  'report-thread': 'electron/main/printing/report-thread.ts',
  'ten-years': 'tests/builders/ten-years.ts',
}

/** The whole workbook of a year on ten years of a programme, from the question to the bytes: three years of results, every sheet, the file; the thread has the casebook since the page opened. @type {import('../bench.mjs').Bench} */
export const report = {
  entries: { 'report-worker': 'electron/main/printing/report-worker.ts', ...HOUSE },
  async run({ load, programOf, folder }) {
    const house = Object.assign({}, ...(await Promise.all(Object.keys(HOUSE).map(load))))
    const book = house.tenYears(PAIRS, house.THE_DAY)
    const job = { question: { period: YEAR, edition: 'internal', names: false }, today: house.THE_DAY }
    const maker = house.reportMaker(house.workerThread(programOf('report-worker')))
    const timed = async () => {
      const started = performance.now()
      const made = await maker.make(book, job)
      if (!made.ok || made.value.length < 100_000) throw new Error('no workbook')
      return performance.now() - started
    }
    const watched = watch()
    const unprepared = await timed() // its thread ends with it
    maker.prepare(book, job)
    await timed()
    const times = []
    for (let run = 0; run < RUNS; run += 1) times.push(await timed())
    maker.stop()
    const longest = watched()
    const median = times.sort((one, other) => one - other)[Math.floor(RUNS / 2)]
    const what = `le classeur de l’année sur dix ans, ${PAIRS.toLocaleString('fr-BE')} binômes`
    return [
      { what: `${what} : sans préparation, copie et démarrage compris`, milliseconds: unprepared },
      { what: `${what} : en tout`, milliseconds: median, bar: 1500, anchor: await inLibreOffice(folder) },
      { what: `${what} : la plus longue attente de la fenêtre`, milliseconds: longest },
    ]
  },
}

/** LibreOffice making a workbook of one sheet of as many lines as there are pairs, from text. */
async function inLibreOffice(folder) {
  const what = `LibreOffice, ${PAIRS.toLocaleString('fr-BE')} lignes de texte en un classeur`
  const file = join(folder, 'lignes.csv')
  await writeFile(file, Array.from({ length: PAIRS }, (_, n) => Array.from({ length: 15 }, (_each, column) => `valeur ${n} ${column}`).join(';')).join('\n'))
  const started = performance.now()
  const { code } = await listen('soffice', [`-env:UserInstallation=file://${join(folder, 'libreoffice-classeur')}`, '--headless', '--convert-to', 'xlsx', '--outdir', folder, file], { timeout: 120_000 })
  return code === 0 ? { what, measured: performance.now() - started } : { what, absent: 'absent de cette machine' }
}

/** How long at most the main thread answered nobody. */
function watch() {
  let [last, longest] = [performance.now(), 0]
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - 5)
    last = now
  }, 5)
  return () => {
    clearInterval(timer)
    return longest
  }
}
