import { inflateRawSync } from 'node:zlib'

import { CannotRead } from './cannot-read'
import { limits } from './limits'
import { directoryOf, startOf, unreadable, type ZipEntry } from './zip-directory'

/**
 * Refuses a packed file that would become too large, or that no office program writes, before anything else unpacks it. What the directory says comes first;
 * since it may lie, each part is then unpacked up to what is left of the limit, and thrown away.
 */
export function checkZip(bytes: Buffer): void {
  const entries = directoryOf(bytes, limits.parts)
  if (entries.some(({ encrypted }) => encrypted)) throw new CannotRead({ code: 'import/encrypted' })
  if (entries.some(isStrange) || new Set(entries.map(({ name }) => name)).size < entries.length) throw unreadable()

  const most = Math.min(limits.inflatedBytes, Math.max(limits.harmlessBytes, bytes.length * limits.inflation))
  if (sum(entries.map(({ inflated }) => inflated)) > most) throw new CannotRead({ code: 'import/too-much-inflated' })

  let [left, end, isLying] = [most, 0, false]
  for (const entry of entries.toSorted((one, other) => one.offset - other.offset)) {
    // Parts that lie over each other unpack the same bytes again and again.
    if (entry.offset < end) throw unreadable()
    end = startOf(bytes, entry) + entry.packed
    if (end > bytes.length) throw unreadable()

    const inflated = inflatedBytes(bytes, entry, left)
    left -= inflated
    if (left < 0) throw new CannotRead({ code: 'import/too-much-inflated' })
    isLying ||= inflated !== entry.inflated
  }
  if (isLying) throw unreadable()
}

/** What a part really becomes; more than `most` is told as `most + 1`. */
function inflatedBytes(bytes: Buffer, entry: ZipEntry, most: number): number {
  const from = startOf(bytes, entry)
  if (!entry.deflated) return entry.packed
  try {
    return inflateRawSync(bytes.subarray(from, from + entry.packed), { maxOutputLength: Math.max(1, most) }).length
  } catch (fault) {
    if (fault instanceof RangeError) return most + 1 // ERR_BUFFER_TOO_LARGE
    throw unreadable()
  }
}

/** A part whose name would lead out of the file, were it ever unpacked on a disk. */
const isStrange = ({ name, isLink }: ZipEntry): boolean => isLink || name.includes('\0') || /^(?:[\\/]|[a-z]:)/i.test(name) || name.split(/[\\/]/).includes('..')

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
