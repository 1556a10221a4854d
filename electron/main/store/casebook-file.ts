import type { Adapter } from 'lowdb'
import { basename, dirname } from 'node:path'

import { putInPlace, readBytes, syncFolder } from './durably'
import { LARGEST_FILE, type Saved, seal, unseal } from './envelope'
import { CannotOpen, CannotSave, causeOf } from './faults'
import type { FileFacts, FileSystem } from './file-system'
import { removeLeftovers } from './leftovers'
import { sha256 } from './sha256'

/** What we last saw at the path, or that nothing was there. */
type Seen = 'nothing' | { readonly facts: FileFacts; readonly sum: string }

/** The casebook's file for lowdb: what `write` has answered for is on the disk, and what `read` did not understand is never replaced. */
export function casebookFile(disk: FileSystem, path: string): Adapter<Saved> {
  let target = path
  let seen: Seen | undefined

  async function isAsWeLeftIt(): Promise<boolean> {
    const facts = await factsOf(disk, target)
    if (facts === undefined || seen === 'nothing' || seen === undefined) return facts === undefined && seen === 'nothing'
    // Some disks give a file other facts after a while (FAT its number, a backup its date): then the bytes decide.
    return isSame(facts, seen.facts) || (facts.isFile() && sha256(await readBytes(disk, target)) === seen.sum)
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
    async read() {
      const found = await bytesAt(disk, path)
      if (found === null) {
        seen = 'nothing'
        return null
      }
      const saved = unseal(found.bytes)
      if (!saved.ok) throw new CannotOpen({ ...saved.error, path })

      target = found.target
      seen = { facts: found.facts, sum: sha256(found.bytes) }
      await removeLeftovers(disk, dirname(target), name => name === basename(target))
      return saved.value
    },

    async write(saved) {
      if (seen === undefined) throw new Error('The casebook was never read, so it is not replaced')
      const bytes = seal(saved)
      if (bytes.length > LARGEST_FILE) throw new CannotSave({ code: 'store/fault', cause: 'EFBIG' })

      const previous = { kept: false }
      const facts = await putInPlace(disk, target, bytes, async () => {
        if (!(await isAsWeLeftIt())) throw new CannotSave({ code: 'store/changed-by-another' })
        previous.kept = await keepPrevious()
      })
      try {
        await syncFolder(disk, dirname(target))
      } catch (fault) {
        // The new book stands, but not for sure: the old one comes back and the change is refused. Where even that fails, the new one it is.
        if (previous.kept && (await succeeds(disk.rename(`${target}.prev`, target)))) throw fault
      }
      seen = { facts, sum: sha256(bytes) }
    },
  }
}

interface Found {
  /** Where the file really stands, when the path is a link: there it is replaced. */
  readonly target: string
  readonly facts: FileFacts
  readonly bytes: Uint8Array
}

async function bytesAt(disk: FileSystem, path: string): Promise<Found | null> {
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

async function factsOf(disk: FileSystem, path: string): Promise<FileFacts | undefined> {
  try {
    return await disk.lstat(path, { bigint: true })
  } catch (fault) {
    if (causeOf(fault) === 'ENOENT') return undefined
    throw fault
  }
}

const isSame = (one: FileFacts, other: FileFacts) => one.ino === other.ino && one.size === other.size && one.mtimeNs === other.mtimeNs

const succeeds = (act: Promise<unknown>): Promise<boolean> => act.then(() => true, () => false)
