import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'

/** Beside what other tools keep for the next time: nothing is left in the folders of the machine. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/binome')

let built: Promise<string> | undefined

/** The worker as a program of plain Node, built once for a run. */
export const builtWorker = (): Promise<string> => (built ??= buildWorker())

async function buildWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'node20.18', minify: false, ssr: 'tests/reliability/worker.ts', rolldownOptions: { output: { codeSplitting: false } } },
    ssr: { noExternal: true },
  })
  const [program] = 'output' in result ? result.output : []
  if (program?.type !== 'chunk') throw new Error('nothing was built')
  await mkdir(FOLDER, { recursive: true })
  const file = join(FOLDER, 'reliability-worker.mjs')
  const draft = `${file}.${process.pid}`
  await writeFile(draft, program.code)
  await rename(draft, file)
  return file
}

/** What a worker says. */
export interface Said {
  readonly refused?: string
  readonly found?: number | null
  readonly hasPiece?: boolean
  readonly done?: number
  readonly refusedAct?: number
}

export interface Working {
  readonly child: ChildProcess
  /** All it said so far. */
  readonly said: readonly Said[]
  /** Resolves with the first thing said that fits, or with nothing once it has ended. */
  readonly until: (fits: (said: Said) => boolean) => Promise<Said | undefined>
  /** Resolves when it has ended, and all it said was heard. */
  readonly ended: Promise<unknown>
}

/** Starts a worker. */
export async function startWorker(...args: readonly string[]): Promise<Working> {
  const child = spawn(process.execPath, [await builtWorker(), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: Said[] = []
  const watchers = new Set<() => void>()
  const lines = createInterface({ input: child.stdout })
  lines.on('line', line => {
    said.push(JSON.parse(line) as Said) // its own words, above
    for (const watcher of watchers) watcher()
  })
  let isOver = false
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]).then(() => {
    isOver = true
    for (const watcher of watchers) watcher()
  })
  const until = (fits: (each: Said) => boolean) =>
    new Promise<Said | undefined>(resolve => {
      const look = () => {
        const found = said.find(fits)
        if (!found && !isOver) return
        watchers.delete(look)
        resolve(found)
      }
      watchers.add(look)
      look()
    })
  return { child, said, until, ended }
}
