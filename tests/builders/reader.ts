import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

let built: Promise<string> | undefined

/** The process that reads foreign files, built once for all tests of a worker; the path of its file. */
export const builtReader = (): Promise<string> => (built ??= buildReader())

async function buildReader(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'binome-reader-'))
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir,
      target: 'node20.18',
      minify: false,
      ssr: 'electron/main/importing/reader-process.ts',
      rolldownOptions: { output: { entryFileNames: 'reader-process.mjs' } },
    },
    ssr: { noExternal: true },
  })
  return join(outDir, 'reader-process.mjs')
}
