import { Low } from 'lowdb'
import { basename, join } from 'node:path'

import { type DataKey, wipe } from '../vault/data-key'
import type { Keys } from '../vault/keys'
import { unwrap } from '../vault/slots'
import type { Brake } from './brake'
import { readSound } from './book-reader'
import { type CasebookFile, casebookFile } from './casebook-file'
import type { Saved } from './envelope'
import { CannotOpen, causeOf } from './faults'
import { firstOf } from './journal-segment'
import { removeLeftovers } from './leftovers'
import { type LockAnswer, lockHolder, takeLock } from './lock-file'
import { inName, setAside } from './read-on'
import { bestCandidate } from './recovery'
import type { Looked } from './saved-bytes'
import type { SoundSums } from './sound-sums'
import type { OpenHow } from './store'
import { takeUp, type TakenUp, type TakeUpParts } from './take-up'
import { FILE_NAMES, setTracesAside, tracesIn } from './traces'

import type { OpeningRefusal } from '#shared/api/store-refusal'
import { CURRENT_FORMAT, emptyCasebook } from '#shared/casebook/casebook'

/** What opening must know of the world. */
export interface OpeningParts extends TakeUpParts {
  readonly now: () => Date
  readonly host: string
  readonly pid: number
  readonly isAlive: (pid: number) => boolean
  readonly brake: Brake
  readonly soundSums: SoundSums
  /** True where this machine remembers that a casebook stood here: one that is not there is missing then, and not yet to be begun. */
  readonly wasUsed: () => boolean
}

type Lock = LockAnswer & { readonly taken: true }

/** A data folder that was opened: what stands in it, and what we hold of it. */
export interface OpenedFolder {
  readonly file: CasebookFile
  readonly low: Low<Saved>
  readonly saved: Saved
  readonly inFile: TakenUp['inFile']
  /** What was set aside at this opening, by name within the folder. */
  readonly setAside: readonly string[]
  /** The name of this computer. */
  readonly host: string
  /** Nothing in clear; changes when it is protected. */
  readonly held: { keys?: Keys | undefined }
  /** Nothing for who only reads. */
  readonly lock?: Lock | undefined
  readonly reading?: { readonly host: string; readonly since: string } | undefined
}

/** Opens the folder, or throws why not; a lock that was taken is given back then. `known` is a key that opened it before. */
export async function openFolder(parts: OpeningParts, how: OpenHow, known?: DataKey): Promise<OpenedFolder> {
  await neverInPlaceOfAnother(parts, how)
  const lock = how.reading ? undefined : await lockTaken(parts, how.anyway ?? false)
  const held: OpenedFolder['held'] = {}
  try {
    const opened = await readIt(parts, { ...how, anyway: how.anyway === true && lock?.byForce !== true }, lock, held, known) // one « anyway » answers one question
    return lock ? opened : { ...opened, reading: await readingBeside(parts) }
  } catch (fault) {
    forgetKeys(held)
    await lock?.release()
    throw fault
  }
}

/** Refuses to make a folder where one stood that is not there now, such as on a disk that is not plugged in. */
async function neverInPlaceOfAnother(parts: OpeningParts, how: OpenHow): Promise<void> {
  if (how.anyway || !parts.wasUsed()) return
  const isGone = await parts.disk.realpath(parts.folder).then(() => false, (fault: unknown) => causeOf(fault) === 'ENOENT')
  if (isGone) throw new CannotOpen({ code: 'opening/missing', path: pathIn(parts) })
}

const pathIn = ({ folder }: OpeningParts) => join(folder, FILE_NAMES.casebook)
const lockParts = ({ disk, folder, host, pid, now, isAlive }: OpeningParts) => ({ disk, path: join(folder, FILE_NAMES.lock), host, pid, now, isAlive })

async function lockTaken(parts: OpeningParts, anyway: boolean): Promise<Lock> {
  const lock = await orNoFolder(parts, async () => {
    await parts.disk.mkdir(parts.folder, { mode: 0o700, recursive: true })
    return takeLock(lockParts(parts), anyway)
  })
  if (!lock.taken) throw new CannotOpen({ code: 'opening/locked', path: pathIn(parts), host: lock.host, since: lock.since })
  return lock
}

const readingBeside = async (parts: OpeningParts) => (await lockHolder(lockParts(parts)).catch(() => undefined)) ?? { host: '', since: parts.now().toISOString() }

async function readIt(parts: OpeningParts, how: OpenHow, lock: Lock | undefined, held: OpenedFolder['held'], known: DataKey | undefined): Promise<OpenedFolder> {
  const { disk, folder, now } = parts
  const path = pathIn(parts)
  const found: { taken?: TakenUp | undefined } = {}
  const damaged: string[] = []

  async function take(looked: Looked, isSound = false): Promise<Saved> {
    forgetKeys(held)
    held.keys = await keysFor(parts, looked, how, known)
    found.taken = await takeUp(isSound ? { ...parts, readBook: readSound } : parts, looked, held.keys)
    if (!found.taken) throw new CannotOpen({ code: 'opening/damaged', path })
    return found.taken.saved
  }
  const file = casebookFile({ disk, path, keys: () => held.keys, takeUp: take, soundSums: parts.soundSums })
  const blank: Saved = { generation: 1, savedAt: now().toISOString(), book: emptyCasebook }
  const low = new Low<Saved>(file, blank)

  /** Goes on from what is left of a damaged or lost file where that was asked; otherwise tells what it would give. */
  async function recover(refusal: Extract<OpeningRefusal, { code: 'opening/damaged' | 'opening/lost' }>): Promise<void> {
    const target = await disk.realpath(path).catch(() => path)
    const best = await bestCandidate(parts, target)
    if (!best) throw new CannotOpen(refusal)
    const { looked, ...recoverable } = best
    if (!how.recover || !lock) throw new CannotOpen({ ...refusal, recoverable })
    low.data = await take(looked)
    if (refusal.code === 'opening/damaged') {
      const aside = `${target}.abime-${inName(now().toISOString())}`
      await disk.rename(target, aside)
      damaged.push(basename(aside))
    }
    file.startAnew(target)
    await orNoFolder(parts, () => low.write())
    found.taken = found.taken && { ...found.taken, inFile: { generation: low.data.generation, format: CURRENT_FORMAT } }
  }

  /** Writes the first, blank book at once: from here on, a file that is missing has been lost. */
  async function begin(): Promise<void> {
    const traces = await orNoFolder(parts, () => tracesIn(disk, folder))
    if (traces.length === 0 && !how.anyway && parts.wasUsed()) throw new CannotOpen({ code: 'opening/missing', path })
    if (!lock || (traces.length > 0 && !how.anyway)) return recover({ code: 'opening/lost', path, traces })
    await orNoFolder(parts, async () => {
      await setTracesAside(disk, folder, traces, now().toISOString())
      await low.write()
    })
  }

  try {
    await low.read()
  } catch (fault) {
    if (!(fault instanceof CannotOpen) || fault.refusal.code !== 'opening/damaged') throw fault
    await recover(fault.refusal)
  }
  if (low.data === blank) await begin()
  if (lock) await tidied(parts, file, found.taken)
  const setAside = [...damaged, ...(found.taken?.followed.aside ?? []).map(({ name }) => `${FILE_NAMES.journal}/${name}`)]
  return { file, setAside, low, host: parts.host, saved: low.data, inFile: found.taken?.inFile ?? { generation: blank.generation, format: CURRENT_FORMAT }, held, lock }
}

/** The keys in a protected file, by the key that opened it before or by what a person gives. */
async function keysFor({ brake, folder }: OpeningParts, { container, json }: Looked, { secret }: OpenHow, known: DataKey | undefined): Promise<Keys | undefined> {
  if (!container) return undefined
  const path = join(folder, FILE_NAMES.casebook)
  if (known && (await json(known))) return { key: Buffer.from(known), slots: container.slots }
  if (!secret) throw new CannotOpen({ code: 'opening/protected', path })
  const wrong = (waitSeconds: number) => new CannotOpen({ code: 'opening/wrong-secret', path, kind: secret.kind, waitSeconds })
  const left = brake.left()
  if (left > 0) throw wrong(left)
  const key = await unwrap(container.slots, secret)
  if (!key) throw wrong(brake.failed())
  brake.passed()
  return { key, slots: container.slots }
}

/** Sets aside what the journal cannot go on with, and clears away what interrupted writes left. */
async function tidied({ disk, folder, now }: OpeningParts, file: CasebookFile, taken: TakenUp | undefined): Promise<void> {
  const journal = join(folder, FILE_NAMES.journal)
  try {
    await setAside(disk, journal, taken?.followed.aside ?? [], now().toISOString())
  } catch (fault) {
    throw new CannotOpen({ code: 'opening/unreadable', path: journal, cause: causeOf(fault) })
  }
  await file.removeLeftovers()
  await removeLeftovers(disk, journal, name => firstOf(name) !== undefined)
  await removeLeftovers(disk, folder, name => name === FILE_NAMES.drafts || name === FILE_NAMES.unfinished)
}

/** Overwrites the keys of a folder that is let go. */
export function forgetKeys(held: OpenedFolder['held']): void {
  if (held.keys) wipe(held.keys.key)
  held.keys = undefined
}

async function orNoFolder<Value>({ folder }: OpeningParts, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch (fault) {
    throw fault instanceof CannotOpen ? fault : new CannotOpen({ code: 'opening/no-folder', path: folder, cause: causeOf(fault) })
  }
}
