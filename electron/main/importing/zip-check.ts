import { inflateRawSync } from 'node:zlib'

import { CannotRead } from './cannot-read'
import { limits } from './limits'
import { directoryOf, startOf, unreadable, type ZipEntry } from './zip-directory'

/**
 * Refuses a packed file that would become too large, before anything else unpacks it. What the directory says comes first;
 * since it may lie, each part is then unpacked up to what is left of the limit, and thrown away.
 */
export function checkZip(bytes: Buffer): void {
  const entries = directoryOf(bytes)
  if (entries.some(({ encrypted }) => encrypted)) throw new CannotRead({ code: 'import/encrypted' })

  const most = Math.min(limits.inflatedBytes, Math.max(limits.harmlessBytes, bytes.length * limits.inflation))
  if (sum(entries.map(({ inflated }) => inflated)) > most) throw new CannotRead({ code: 'import/too-much-inflated' })

  let left = most
  for (const entry of entries) {
    left -= inflatedBytes(bytes, entry, left)
    if (left < 0) throw new CannotRead({ code: 'import/too-much-inflated' })
  }
}

/** What a part really becomes; more than `most` is told as `most + 1`. */
function inflatedBytes(bytes: Buffer, entry: ZipEntry, most: number): number {
  const from = startOf(bytes, entry)
  if (!entry.deflated) return entry.inflated
  try {
    return inflateRawSync(bytes.subarray(from), { maxOutputLength: Math.max(1, most) }).length
  } catch (fault) {
    if (fault instanceof RangeError) return most + 1 // ERR_BUFFER_TOO_LARGE
    throw unreadable()
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
