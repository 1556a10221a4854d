import { inflateRawSync } from 'node:zlib'

import { directoryOf, startOf, unreadable } from './zip-directory'

/** The text of one part weighs no more, in bytes; no letter comes near. */
const MOST = 30 * 1024 * 1024

/** The text of the parts of a packed file whose name is wanted, by name. Throws `CannotRead` on one that is damaged or much too large. */
export function textParts(bytes: Buffer, wanted: (name: string) => boolean): ReadonlyMap<string, string> {
  return new Map(
    directoryOf(bytes)
      .filter(({ name }) => wanted(name))
      .map(entry => {
        const from = startOf(bytes, entry)
        return [entry.name, (entry.deflated ? inflated(bytes.subarray(from)) : bytes.subarray(from, from + entry.packed)).toString('utf8')] as const
      }),
  )
}

/** The names of all parts. */
export const partNames = (bytes: Buffer): readonly string[] => directoryOf(bytes).map(({ name }) => name)

function inflated(packed: Buffer): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: MOST })
  } catch {
    throw unreadable()
  }
}
