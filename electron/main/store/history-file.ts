import { dirname } from 'node:path'
import { z } from 'zod'

import { readBytes, syncFolder, withFile, writeAll } from './durably'
import { causeOf } from './faults'
import type { FileSystem, OpenFile } from './file-system'
import type { HistoryEntry } from './store'

import { touches } from '#shared/casebook/delta'

/** A change of the past and the generation of the book that it leads to. */
export interface GenerationEntry extends HistoryEntry {
  readonly generation: number
}

/** The history: a file of lines that only grows. */
export interface HistoryFile {
  /** Resolves once the entry is on the disk. */
  readonly append: (entry: GenerationEntry) => Promise<void>
  /** The entries that touched an id and that led to the book of this generation, the latest first. */
  readonly about: (id: string, generation: number) => Promise<readonly HistoryEntry[]>
}

export const historyFile = (disk: FileSystem, path: string): HistoryFile => ({
  append: ({ generation, at, by, act, delta, inverse }) =>
    withFile(disk, path, 'a+', async file => {
      const size = Number((await file.stat({ bigint: true })).size)
      const line = JSON.stringify({ generation, at, by, act, delta, inverse }) // the generation first: `generationOf` finds it there
      try {
        await writeAll(file, Buffer.from(`${(await endsMidLine(file, size)) ? '\n' : ''}${line}\n`))
        await file.sync()
        if (size === 0) await syncFolder(disk, dirname(path))
      } catch (fault) {
        await file.truncate(size).catch(() => undefined) // half a line is skipped by whoever reads
        throw fault
      }
    }),

  async about(id, generation) {
    const latest = new Map<number, Buffer>()
    for (const line of linesOf(await bytesOf(disk, path))) {
      const leadsTo = generationOf(line)
      // An entry whose book was never written is followed by another of the same generation, or by none yet.
      if (leadsTo !== undefined && leadsTo <= generation) latest.set(leadsTo, line)
    }
    return [...latest]
      .sort(([one], [other]) => other - one)
      .filter(([, line]) => line.includes(id)) // reading them all would take long after some years
      .flatMap(([, line]) => entryIn(line) ?? [])
      .filter(({ delta }) => touches(delta, id))
  },
})

/** True after a power cut in the middle of an entry: the next one must not be glued to it. */
async function endsMidLine(file: OpenFile, size: number): Promise<boolean> {
  if (size === 0) return false
  const last = new Uint8Array(1)
  await file.read(last, 0, 1, size - 1)
  return last[0] !== NEW_LINE
}

const NEW_LINE = 0x0a

async function bytesOf(disk: FileSystem, path: string): Promise<Buffer> {
  try {
    return Buffer.from(await readBytes(disk, path))
  } catch (fault) {
    if (causeOf(fault) === 'ENOENT') return Buffer.alloc(0)
    throw fault
  }
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEW_LINE, start)
    yield bytes.subarray(start, end === -1 ? bytes.length : end)
    start = end === -1 ? bytes.length : end + 1
  }
}

/** The generation of a line that looks whole. */
function generationOf(line: Buffer): number | undefined {
  const [, generation] = /^\{"generation":(\d{1,15}),/.exec(line.toString('latin1', 0, 40)) ?? []
  return generation !== undefined && line.at(-1) === 0x7d ? Number(generation) : undefined
}

/** Entities were checked as they were written; those of an earlier format come back as they were then. */
const AnyDelta = z.object({
  put: z.record(z.string(), z.record(z.string(), z.unknown())),
  removed: z.record(z.string(), z.array(z.string())),
})
const Line = z.object({ at: z.string(), by: z.string(), act: z.string(), delta: AnyDelta, inverse: AnyDelta })

function entryIn(line: Buffer): HistoryEntry | undefined {
  try {
    return Line.parse(JSON.parse(line.toString('utf8')))
  } catch {
    return undefined // a line that was cut or altered costs itself, not the others
  }
}
