import { mkdir, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'vite'

/** Beside what other tools keep for the next time: nothing is left in the folders of the machine. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/binome')

const built = new Map<string, Promise<string>>()

/** The process that reads foreign files, built once for the tests of a file; the path of its program. */
export const builtReader = (): Promise<string> => builtOnce('electron/main/importing/reader-process.ts')

/** The same for the process that reads casebooks. */
export const builtCopyReader = (): Promise<string> => builtOnce('electron/main/exporting/copy-process.ts')

function builtOnce(entry: string): Promise<string> {
  const known = built.get(entry) ?? program(entry)
  built.set(entry, known)
  return known
}

async function program(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'node20.18', minify: false, ssr: entry, rolldownOptions: { output: { codeSplitting: false } } },
    ssr: { noExternal: true },
  })
  const [chunk] = 'output' in result ? result.output : []
  if (chunk?.type !== 'chunk') throw new Error('nothing was built')

  await mkdir(FOLDER, { recursive: true })
  const file = join(FOLDER, `${basename(entry, '.ts')}.mjs`)
  const draft = `${file}.${process.pid}`
  await writeFile(draft, chunk.code)
  await rename(draft, file) // another test may be starting the one before
  return file
}
