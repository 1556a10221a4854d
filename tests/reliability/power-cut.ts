/** A change of the bytes of a file. */
export type Edit = (before: Buffer) => Buffer

/** A file or a folder, whatever its names. */
export interface Inode {
  readonly number: bigint
  readonly kind: 'file' | 'folder'
  /** As programs see it. */
  bytes: Buffer
  /** As it stood when it was last synced. */
  synced: Buffer
  /** What was done to it since. */
  readonly edits: Edit[]
  changedAt: bigint
}

/** A change of names that goes to the platter whole or not at all: a rename takes one away and sets one. */
type NameChange = readonly (readonly [path: string, inode: Inode | undefined])[]

export interface Disk {
  readonly live: Map<string, Inode>
  readonly synced: Map<string, Inode>
  /** In the order they were made. */
  readonly pending: NameChange[]
  next: bigint
}

/** What becomes of bytes that were written and not synced: all there, none, all but a part of the last write, or the last write replaced by other bytes. */
export const DATA_AFTER = ['kept', 'dropped', 'truncated', 'garbage'] as const
export type DataAfter = (typeof DATA_AFTER)[number]

/** The disk as it comes back after a power cut. A file system keeps its names in order (journalling), so that a number of changes tells which are kept; bytes have no order at all. */
export function afterPowerCut({ synced, pending, next }: Disk, names: number, data: DataAfter): Disk {
  const found = new Map(synced)
  for (const changes of pending.slice(0, names)) setNames(found, changes)

  const copies = new Map<Inode, Inode>()
  const asItIs = (inode: Inode): Inode => {
    const bytes = bytesAfter(inode, data)
    const copy = copies.get(inode) ?? { ...inode, bytes, synced: bytes, edits: [] }
    copies.set(inode, copy) // one file under two names stays one
    return copy
  }
  const live = new Map([...found].map(([path, inode]) => [path, asItIs(inode)]))
  return { live, synced: new Map(live), pending: [], next }
}

function bytesAfter({ bytes, synced, edits }: Inode, data: DataAfter): Buffer {
  const last = edits.at(-1)
  if (!last || data === 'kept') return Buffer.from(bytes)
  if (data === 'dropped') return Buffer.from(synced)

  const before = edits.slice(0, -1).reduce((sofar, edit) => edit(sofar), synced)
  const after = last(before)
  const grown = Math.max(after.length - before.length, 0)
  if (data === 'truncated') return Buffer.from(after.subarray(0, after.length - Math.ceil(grown / 2)))
  const garbage = Buffer.from(after)
  garbage.fill(0xa5, after.length - Math.ceil(grown / 2))
  return garbage
}

/** Carries out a change of names. */
export function setNames(names: Map<string, Inode>, changes: NameChange): void {
  for (const [path, inode] of changes) {
    if (inode) names.set(path, inode)
    else names.delete(path)
  }
}
