import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { ROOT } from '../command.mjs'

const run = promisify(execFile)
const HOW_MANY = 100
const FONTS = 'node_modules/@expo-google-fonts/source-sans-3'
/** Where the application is built: its own thread, with its fonts. */
const BUILT = join(ROOT, 'out/main')

const HOUSE = {
  'paper-maker': 'electron/main/printing/paper-maker.ts',
  'paper-thread': 'electron/main/printing/paper-thread.ts',
  'contract-builder': 'tests/builders/contract.ts',
  'contract-document': 'shared/documents/contract-document.ts',
  presses: 'electron/main/printing/presses.ts',
}

/** A hundred contracts of three originals: a file each, and all of them in one, on two threads as the window makes them; beside them LibreOffice, which turns the same hundred, in Word, into PDF in one run. @type {import('../bench.mjs').Bench} */
export const contracts = {
  entries: HOUSE,
  async run({ folder, load }) {
    const house = Object.assign({}, ...(await Promise.all(Object.keys(HOUSE).map(load))))
    const documents = Array.from({ length: HOW_MANY }, (_, index) => contractOf(house, index))
    const maker = house.paperMaker(house.paperThread(join(BUILT, 'paper-worker.js'), join(BUILT, 'fonts')), 2)

    const files = join(folder, 'contrats')
    await mkdir(files)
    const separately = await timed(async () => {
      const work = maker.begin()
      const made = await work.make(documents, new Map(), async ({ index, bytes }) => writeFile(join(files, `contrat-${index}.pdf`), bytes))
      work.end()
      if (!made.ok || (await readdir(files)).length !== HOW_MANY) throw new Error('not all contracts were made')
    })
    const together = await timed(async () => {
      const work = maker.begin()
      const pdfs = []
      await work.make(documents, new Map(), async ({ index, bytes }) => void (pdfs[index] = bytes))
      const bound = await work.bind({ pdfs, bothSides: true, copies: 1 })
      work.end()
      if (!bound.ok) throw new Error('nothing was bound')
    })

    const anchor = await libreOffice(house, documents, folder)
    const beside = { what: 'LibreOffice, les mêmes, de Word en PDF', ...(anchor === undefined ? { absent: 'LibreOffice n’est pas sur cette machine' } : { measured: anchor, most: 1 }) }
    const what = `${HOW_MANY} contrats de trois exemplaires`
    return [
      { what: `${what} : un fichier chacun`, milliseconds: separately, bar: 6000, anchor: beside },
      { what: `${what} : un seul PDF`, milliseconds: together, bar: 3000, anchor: beside },
    ]
  },
}

const contractOf = ({ contractDocument, someContractFacts, someArticles }, index) =>
  contractDocument(someContractFacts({ reference: `B-2026-${String(index + 1).padStart(3, '0')}` }), someArticles(), { status: 'printed', version: 1, printedOn: '2026-03-10' })

async function timed(work) {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** How long LibreOffice takes for the same papers; nothing where it is not on this machine. */
async function libreOffice({ setUpPresses }, documents, folder) {
  const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: async () => undefined })
  const words = join(folder, 'word')
  await mkdir(words)
  const paths = []
  for (const [index, document] of documents.entries()) {
    paths.push(join(words, `contrat-${index}.docx`))
    await writeFile(paths.at(-1), await presses.docx(document))
  }
  try {
    return await timed(() => run('soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'libreoffice')}`, '--convert-to', 'pdf', '--outdir', words, ...paths], { timeout: 300_000 }))
  } catch {
    return undefined
  }
}
