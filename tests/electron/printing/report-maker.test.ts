import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { describe, expect, it, onTestFinished } from 'vitest'

import { reportMaker } from '../../../electron/main/printing/report-maker'
import { workerThread } from '../../../electron/main/printing/report-thread'
import { threadHere } from '../../builders/report-thread'
import { day } from '../../builders/built'
import { played } from '../../shared/sample/played'
import { pairId } from '../../builders/casebook'

const book = await played()
const job = { question: { period: { from: day('2025-01-01'), to: day('2025-12-31') }, edition: 'internal' as const, names: false }, today: day('2026-11-20') }

const FOLDER = join(import.meta.dirname, '../../../node_modules/.cache/binome')

/** The thread as the application starts it. */
async function builtWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'node20.18', minify: false, ssr: 'electron/main/printing/report-worker.ts', rolldownOptions: { output: { codeSplitting: false } } },
    ssr: { noExternal: true },
  })
  const [program] = 'output' in result ? result.output : []
  if (program?.type !== 'chunk') throw new Error('nothing was built')
  await mkdir(FOLDER, { recursive: true })
  const file = join(FOLDER, 'report-worker.mjs')
  await writeFile(`${file}.${process.pid}`, program.code)
  await rename(`${file}.${process.pid}`, file)
  return file
}

describe('the maker of workbooks', () => {
  it('makes one in a thread of its own, and says how far it has come', async () => {
    const maker = reportMaker(workerThread(await builtWorker()))
    onTestFinished(() => maker.stop())
    maker.prepare(book, job)
    const steps = new Set<string | undefined>()
    const watching = setInterval(() => steps.add(maker.progress()?.step), 1)
    const made = await maker.make(book, job)
    clearInterval(watching)
    expect(made.ok && String.fromCharCode(...made.value.subarray(0, 2))).toBe('PK')
    expect(steps.size).toBeGreaterThan(1)
    expect(maker.progress()).toBeUndefined()
  })

  it('is ended by who asked, and begins anew afterwards', async () => {
    const maker = reportMaker(threadHere)
    const first = maker.make(book, job)
    maker.stop()
    expect(await first).toEqual({ ok: false, error: { code: 'job/stopped' } })
    expect((await maker.make(book, job)).ok).toBe(true)
  })

  it('gives up the first where a second is asked', async () => {
    const maker = reportMaker(threadHere)
    const first = maker.make(book, job)
    const second = maker.make(book, job)
    expect(await first).toEqual({ ok: false, error: { code: 'job/stopped' } })
    expect((await second).ok).toBe(true)
  })

  it('says so where the casebook cannot be sent to the thread', async () => {
    const maker = reportMaker(() => ({
      ...threadHere(),
      send: () => {
        throw new DOMException('could not be cloned', 'DataCloneError')
      },
    }))
    await expect(maker.make(book, job)).rejects.toThrow('could not be cloned')
    expect(maker.progress()).toBeUndefined()
  })

  it('says what went wrong within the thread', async () => {
    const maker = reportMaker(threadHere)
    await expect(maker.make({ ...book, pairs: { [pairId()]: null as never } }, job)).rejects.toThrow()
  })
})
