import type { Adapter } from 'lowdb'
import { basename, dirname } from 'node:path'

import type { Keys } from '../vault/keys'
import { putInPlace, readBytes, syncFolder } from './durably'
import { LARGEST_FILE, type Saved } from './envelope'
import { CannotOpen, CannotSave, causeOf } from './faults'
import type { FileFacts, FileSystem } from './file-system'
import { removeLeftovers } from './leftovers'
import { type Looked, lookAt } from './saved-bytes'
import { sha256 } from './sha256'
import { snapshotParts, sumOfParts } from './snapshot-bytes'
import type { SoundSums } from './sound-sums'

/** What we last saw at the path, or that nothing was there. */
type Seen = 'nothing' | { readonly facts: FileFacts; readonly sum: string }

export interface CasebookFileParts {
  readonly disk: FileSystem
  readonly path: string
  /** What seals it when it is written; nothing in clear. */
  readonly keys: () => Keys | undefined
  /** Makes a casebook of what was found; throws where that is refused. `isSound` where these very bytes were checked before, or written by us. */
  readonly takeUp: (looked: Looked, isSound: boolean) => Promise<Saved>
  readonly soundSums: SoundSums
}

/** The casebook's file for lowdb: what `write` has answered for is on the disk, and what `read` did not understand is never replaced. */
export interface CasebookFile extends Adapter<Saved> {
  /** What a glance tells of whether another wrote it: its facts alone, and the bytes where they are new. */
  readonly isAsWeLeftIt: () => Promise<boolean>
  /** Takes the file as gone: what was there was set aside. */
  readonly startAnew: (at: string) => void
  /** Puts what the file holds in the place of the save before it. */
  readonly replacePrevious: () => Promise<void>
  /** The save before it goes. */
  readonly dropPrevious: () => Promise<void>
  readonly removeLeftovers: () => Promise<void>
}

export function casebookFile({ disk, path, keys, takeUp, soundSums }: CasebookFileParts): CasebookFile {
  let target = path
  let seen: Seen | undefined
  /** What is about to stand at the path, by our own hand. */
  let coming: FileFacts | undefined

  async function isAsWeLeftIt(): Promise<boolean> {
    const facts = await factsOf(disk, target)
    if (facts === undefined || seen === 'nothing' || seen === undefined) return facts === undefined && seen === 'nothing'
    if (isSame(facts, seen.facts) || (coming && isSame(facts, coming))) return true
    // Some disks give a file other facts after a while (FAT its number, a backup its date): then the bytes decide.
    if (!facts.isFile()) return false
    const { sum } = seen
    if (sha256(await readBytes(disk, target)) !== sum) return false
    seen = { facts, sum }
    return true
  }

  /** Keeps the file as it stands under a second name. A convenience: no save fails for want of it. */
  async function keepPrevious(): Promise<boolean> {
    if (seen === 'nothing') return false
    const previous = `${target}.prev`
    try {
      await disk.rm(previous, { force: true })
      await disk.link(target, previous).catch(() => disk.copyFile(target, previous)) // FAT and some shares know no links
      return true
    } catch {
      await succeeds(disk.rm(previous, { force: true })) // rather none than half of one
      return false
    }
  }

  return {
    isAsWeLeftIt,

    async read() {
      const found = await bytesAt(disk, path)
      if (found === null) {
        seen = 'nothing'
        return null
      }
      const looked = lookAt(found.bytes)
      if (!looked.ok) throw new CannotOpen({ ...looked.error, path })
      const sum = sha256(found.bytes)
      const saved = await takeUp(looked.value, soundSums.knows(sum))

      target = found.target
      seen = { facts: found.facts, sum }
      soundSums.note(sum)
      return saved
    },

    async write(saved) {
      if (seen === undefined) throw new Error('The casebook was never read, so it is not replaced')
      const parts = await snapshotParts(saved, keys())
      if (parts.reduce((size, part) => size + part.length, 0) > LARGEST_FILE) throw new CannotSave({ code: 'store/fault', cause: 'EFBIG' })
      const sum = await sumOfParts(parts)

      const previous = { kept: false }
      try {
        const facts = await putInPlace(disk, target, parts, async facts => {
          if (!(await isAsWeLeftIt())) throw new CannotSave({ code: 'store/changed-by-another' })
          previous.kept = await keepPrevious()
          coming = facts
        })
        try {
          await syncFolder(disk, dirname(target))
        } catch (fault) {
          // The new book stands, but not for sure: the old one comes back and the save is refused. Where even that fails, the new one it is.
          if (previous.kept && (await succeeds(disk.rename(`${target}.prev`, target)))) throw fault
        }
        seen = { facts, sum }
        soundSums.note(sum)
      } finally {
        coming = undefined
      }
    },

    startAnew: at => {
      target = at
      seen = 'nothing'
    },

    async replacePrevious() {
      const previous = `${target}.prev`
      await putInPlace(disk, previous, await readBytes(disk, target))
      await syncFolder(disk, dirname(target))
    },

    async dropPrevious() {
      await disk.rm(`${target}.prev`, { force: true })
      await syncFolder(disk, dirname(target))
    },

    removeLeftovers: () => removeLeftovers(disk, dirname(target), name => name === basename(target) || name === `${basename(target)}.prev`),
  }
}

interface Found {
  /** Where the file really stands, when the path is a link: there it is replaced. */
  readonly target: string
  readonly facts: FileFacts
  readonly bytes: Uint8Array
}

/** The bytes of a casebook's file, or nothing where there is none; throws where it cannot be read. */
export async function bytesAt(disk: FileSystem, path: string): Promise<Found | null> {
  const unreadable = (cause: string) => new CannotOpen({ code: 'opening/unreadable', path, cause })
  try {
    if ((await factsOf(disk, path)) === undefined) return null
    const target = await disk.realpath(path) // a link that leads nowhere is no absent file: its disk may be unplugged
    const facts = await disk.lstat(target, { bigint: true })
    if (!facts.isFile()) throw unreadable(facts.isDirectory() ? 'EISDIR' : 'EINVAL')
    if (facts.size > LARGEST_FILE) throw unreadable('EFBIG')
    return { target, facts, bytes: await readBytes(disk, target) }
  } catch (fault) {
    throw fault instanceof CannotOpen ? fault : unreadable(causeOf(fault))
  }
}

/** What the system knows of a path, or nothing where nothing is. */
export async function factsOf(disk: FileSystem, path: string): Promise<FileFacts | undefined> {
  try {
    return await disk.lstat(path, { bigint: true })
  } catch (fault) {
    if (causeOf(fault) === 'ENOENT') return undefined
    throw fault
  }
}

const isSame = (one: FileFacts, other: FileFacts) => one.ino === other.ino && one.size === other.size && one.mtimeNs === other.mtimeNs

const succeeds = (act: Promise<unknown>): Promise<boolean> => act.then(() => true, () => false)
