import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

/** Beside what other tools keep for the next time: nothing is left in the folders of the machine. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/binome')

let built: Promise<string> | undefined

/** The process that reads foreign files, built once for the tests of a file; the path of its program. */
export const builtReader = (): Promise<string> => (built ??= buildReader())

async function buildReader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'node20.18', minify: false, ssr: 'electron/main/importing/reader-process.ts', rolldownOptions: { output: { codeSplitting: false } } },
    ssr: { noExternal: true },
  })
  const [program] = 'output' in result ? result.output : []
  if (program?.type !== 'chunk') throw new Error('nothing was built')

  await mkdir(FOLDER, { recursive: true })
  const file = join(FOLDER, 'reader-process.mjs')
  const draft = `${file}.${process.pid}`
  await writeFile(draft, program.code)
  await rename(draft, file) // another test may be starting the one before
  return file
}
