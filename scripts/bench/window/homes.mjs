import { build } from 'vite'

import { ROOT } from '../../command.mjs'

/** What is built to make a data folder. */
export const HOME_PARTS = {
  'prepared-home': 'tests/e2e/prepared-home.ts',
  'sample-book': 'tests/e2e/sample-book.ts',
  'ten-years': 'tests/builders/ten-years.ts',
  'ten-years-of-people': 'tests/builders/ten-years-of-people.ts',
}

/**
 * Builds parts of the house as the application is built, since a test runner would slow them down.
 * @param {Readonly<Record<string, string>>} entries name → source @param {string} outDir
 */
export async function partsBuilt(entries, outDir) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: true, target: 'node20.18', outDir, emptyOutDir: false, rolldownOptions: { input: entries, output: { entryFileNames: '[name].mjs' } } },
  })
}

/** As many as a day of work leaves in the journal; a single act of thirty megabytes would be read back at each start, and no association makes one. */
const RECENT_ACTS = 200

const noteOn = (id, index) => book => ({ ok: true, value: { ...book, partners: { ...book.partners, [id]: { ...book.partners[id], notes: `Note ${index}` } } } })

/**
 * Writes a casebook where the application will find it: the sample programme, or ten years of an invented association.
 * @param {string} home @param {'small' | 'ten-years'} which @param {(entry: string) => Promise<any>} load
 */
export async function layHome(home, which, load) {
  const { prepareHome, workIn } = await load('prepared-home')
  if (which === 'small') return prepareHome(home, await (await load('sample-book')).sampleBook())
  const [{ tenYearsOfPeople }, { THE_DAY }] = [await load('ten-years-of-people'), await load('ten-years')]
  const book = tenYearsOfPeople(THE_DAY)
  await prepareHome(home, book)
  await workIn(home, Array.from({ length: RECENT_ACTS }, (_, index) => noteOn(Object.keys(book.partners)[0], index)))
}
