import { z } from 'zod'

import { sumOfParts } from '../store/snapshot-bytes'
import { looksSealed, readContainer } from '../vault/container'

import { CURRENT_FORMAT } from '#shared/casebook/casebook'

/** What is told of a copy before it is opened. */
export interface CopyHead {
  readonly isProtected: boolean
  readonly format: number
  readonly generation: number
  /** Instant, ISO 8601 in UTC. */
  readonly savedAt: string
}

/** As much of a file as a head may take. */
export const HEAD_BYTES = 64 * 1024

const CLEAR = /^(\{"application":"binome","format":([1-9]\d{0,8}),"generation":([1-9]\d{0,14}),"savedAt":"([0-9TZ:.+-]{1,40})"),"sha256":"([0-9a-f]{64})","book":/
const CLEAR_FORMAT = /^\{"application":"binome","format":([1-9]\d{0,8}),/
const MAGIC = 'BINOME1\n'
const Sealed = z.looseObject({ kind: z.literal('casebook'), format: z.int().positive(), generation: z.int().min(0), savedAt: z.string().max(40) })

/** The head of a copy by its first bytes; nothing where they are none of ours. */
export function headOf(beginning: Uint8Array): CopyHead | 'newer' | undefined {
  const head = looksSealed(beginning) ? sealedHead(Buffer.from(beginning)) : clearHead(beginning)?.head
  return typeof head === 'object' && head.format > CURRENT_FORMAT ? 'newer' : head
}

function clearHead(beginning: Uint8Array) {
  const text = Buffer.from(beginning.subarray(0, 300)).toString('latin1') // the head is ASCII: one character, one byte
  const newer = Number(CLEAR_FORMAT.exec(text)?.[1] ?? 0)
  if (newer > CURRENT_FORMAT) return { head: 'newer' as const }
  const [whole, vouched, format, generation, savedAt, sum] = CLEAR.exec(text) ?? []
  if (whole === undefined || vouched === undefined || savedAt === undefined) return undefined
  return { head: { isProtected: false, format: Number(format), generation: Number(generation), savedAt }, vouched: vouched.length, start: whole.length, sum }
}

function sealedHead(beginning: Buffer): CopyHead | 'newer' | undefined {
  if (beginning.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) return 'newer'
  const start = MAGIC.length + 4
  const end = beginning.length < start ? Infinity : start + beginning.readUInt32BE(MAGIC.length)
  if (end > beginning.length) return undefined
  try {
    const { format, generation, savedAt } = Sealed.parse(JSON.parse(beginning.subarray(start, end).toString('utf8')))
    return { isProtected: true, format, generation, savedAt }
  } catch {
    return undefined
  }
}

/** True for a copy whose sum is right, whatever is in it: in slices, so that nothing waits for it. */
export async function isWhole(bytes: Uint8Array): Promise<boolean> {
  if (looksSealed(bytes)) return readContainer(bytes).ok
  const found = clearHead(bytes)
  if (typeof found?.head !== 'object' || bytes.at(-1) !== 0x7d) return false
  return (await sumOfParts([bytes.subarray(0, found.vouched), ...slicesOf(bytes.subarray(found.start, -1))])) === found.sum
}

const SLICE = 1024 * 1024

const slicesOf = (bytes: Uint8Array): readonly Uint8Array[] => Array.from({ length: Math.ceil(bytes.length / SLICE) }, (_, index) => bytes.subarray(index * SLICE, (index + 1) * SLICE))
