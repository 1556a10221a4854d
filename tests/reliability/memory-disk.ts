import { dirname, join } from 'node:path'

import type { FileFacts, FileSystem, OpenFile } from '../../electron/main/store/file-system'
import { errno, type Gate } from '../electron/store/failing-disk'
import { afterPowerCut, type DataAfter, type Disk, type Edit, type Inode, setNames } from './power-cut'

/**
 * A disk in memory that keeps apart what programs see and what has reached the platter: the bytes of a file only by its own `sync`, its name only by that of its folder.
 * `gate` is passed at each call and may throw, as a disk that fails or a machine without power.
 */
export interface MemoryDisk {
  readonly system: FileSystem
  /** Every file as programs see it. */
  readonly files: () => ReadonlyMap<string, Uint8Array>
  /** How many of the changes of names made so far are not on the platter yet. */
  readonly namesPending: () => number
  /** The same disk after a power cut: the first `names` of those changes kept, and of the bytes not synced what `data` says. */
  readonly cut: (names: number, data: DataAfter) => MemoryDisk
}

export interface MemoryDiskParts {
  readonly gate?: Gate
  /** How many bytes a write takes at most. */
  readonly atMost?: number
  readonly disk?: Disk
}

export function memoryDisk({ gate = () => undefined, atMost = Infinity, disk = emptyDisk() }: MemoryDiskParts = {}): MemoryDisk {
  const { live, pending } = disk
  let clock = BigInt(Date.parse('2026-03-16T09:00:00Z')) * 1_000_000n

  const tick = () => (clock += 1_000_000n)
  const at = (path: string, syscall: string): Inode => {
    const found = live.get(path)
    if (!found) throw errno('ENOENT', syscall)
    return found
  }
  const named = (changes: readonly (readonly [path: string, inode: Inode | undefined])[]) => {
    setNames(live, changes)
    pending.push(changes)
  }
  const newInode = (kind: Inode['kind']): Inode => ({ number: (disk.next += 1n), kind, bytes: Buffer.alloc(0), synced: Buffer.alloc(0), edits: [], changedAt: tick() })
  const under = (path: string) => [...live].filter(([each]) => each.startsWith(`${path}/`))
  const edit = (inode: Inode, change: Edit) => {
    inode.bytes = change(inode.bytes)
    inode.edits.push(change)
    inode.changedAt = tick()
  }

  function openFile(inode: Inode, path: string): OpenFile {
    let place = 0
    const step = (call: string) => gate(call, path)
    return {
      stat: async () => (step('stat'), factsOf(inode)),
      readFile: async () => (step('readFile'), new Uint8Array(inode.bytes)),
      read: async (into, offset, length, position) => {
        step('read')
        const part = inode.bytes.subarray(position, position + length)
        into.set(part, offset)
        return { bytesRead: part.length }
      },
      write: async (bytes, offset, length, position) => {
        step('write')
        const part = Buffer.from(bytes.subarray(offset, offset + Math.min(length, atMost)))
        const where = position ?? place
        edit(inode, before => written(before, part, where))
        place = where + part.length
        return { bytesWritten: part.length }
      },
      truncate: async size => {
        step('truncate')
        edit(inode, before => Buffer.from(before.subarray(0, size)))
      },
      datasync: async () => {
        step('datasync')
        settleBytes(inode)
      },
      sync: async () => {
        step('sync')
        if (inode.kind === 'folder') settleNames(disk, path)
        settleBytes(inode)
      },
      close: async () => step('close'),
    }
  }

  const system: FileSystem = {
    open: async (path, flags) => {
      gate('open', path)
      const found = live.get(path)
      if (flags === 'wx' && found) throw errno('EEXIST', 'open')
      if (flags !== 'wx') return openFile(at(path, 'open'), path)
      at(dirname(path), 'open')
      const made = newInode('file')
      named([[path, made]])
      return openFile(made, path)
    },
    mkdir: async (path, { recursive }) => {
      gate('mkdir', path)
      if (live.has(path) && !recursive) throw errno('EEXIST', 'mkdir')
      const missing: string[] = []
      for (let each = path; !live.has(each); each = dirname(each)) missing.unshift(each)
      if (!recursive && missing.length > 1) throw errno('ENOENT', 'mkdir')
      for (const each of missing) named([[each, newInode('folder')]])
    },
    readdir: async path => {
      gate('readdir', path)
      at(path, 'readdir')
      return [...live.keys()].filter(each => dirname(each) === path && each !== path).map(each => each.slice(path.length + 1))
    },
    lstat: async path => (gate('lstat', path), factsOf(at(path, 'lstat'))),
    realpath: async path => (gate('realpath', path), at(path, 'realpath'), path),
    rename: async (from, to) => {
      gate('rename', from)
      const moved = at(from, 'rename')
      const within = under(from)
      named([[from, undefined], ...within.map(([each]) => [each, undefined] as const), [to, moved], ...within.map(([each, inode]) => [join(to, each.slice(from.length + 1)), inode] as const)])
    },
    link: async (from, to) => {
      gate('link', from)
      if (live.has(to)) throw errno('EEXIST', 'link')
      named([[to, at(from, 'link')]])
    },
    copyFile: async (from, to) => {
      gate('copyFile', from)
      const copy = newInode('file')
      const { bytes } = at(from, 'copyFile')
      edit(copy, () => Buffer.from(bytes))
      named([[to, copy]])
    },
    rm: async path => {
      gate('rm', path)
      if (live.has(path)) named([[path, undefined]])
    },
    utimes: async (path, _, modified) => {
      gate('utimes', path)
      at(path, 'utimes').changedAt = BigInt(modified.getTime()) * 1_000_000n
    },
  }

  return {
    system,
    files: () => new Map([...live].flatMap(([path, { kind, bytes }]) => (kind === 'file' ? [[path, new Uint8Array(bytes)]] : []))),
    namesPending: () => pending.length,
    cut: (names, data) => memoryDisk({ disk: afterPowerCut(disk, names, data) }),
  }
}

const factsOf = ({ number, kind, bytes, changedAt }: Inode): FileFacts => ({
  ...{ ino: number, size: BigInt(bytes.length), mtimeNs: changedAt },
  isFile: () => kind === 'file',
  isDirectory: () => kind === 'folder',
})

function written(before: Buffer, part: Buffer, where: number): Buffer {
  const after = Buffer.alloc(Math.max(before.length, where + part.length))
  before.copy(after)
  part.copy(after, where)
  return after
}

function settleBytes(inode: Inode): void {
  inode.synced = Buffer.from(inode.bytes)
  inode.edits.length = 0
}

/** What `sync` on a folder makes last: every change so far of a name in it, with the other half of a rename. */
function settleNames({ synced, pending }: Disk, folder: string): void {
  for (let each = 0; each < pending.length; ) {
    const changes = pending[each] ?? []
    if (!changes.some(([path]) => dirname(path) === folder)) {
      each += 1
      continue
    }
    setNames(synced, changes)
    pending.splice(each, 1)
  }
}

/** A disk with nothing on it but its root. */
function emptyDisk(): Disk {
  const root: Inode = { number: 1n, kind: 'folder', bytes: Buffer.alloc(0), synced: Buffer.alloc(0), edits: [], changedAt: 0n }
  return { live: new Map([['/', root]]), synced: new Map([['/', root]]), pending: [], next: 1n }
}
