import { randomUUID } from 'node:crypto'
import { z } from 'zod'

import { readBytes, writeAll } from './durably'
import { causeOf } from './faults'
import type { FileFacts, FileSystem } from './file-system'

const HEARTBEAT_EVERY = 30_000
/** Four missed beats: whoever wrote the lock is gone, though its number may have passed to another program. */
const SILENT_AFTER = 120_000

const Holder = z.object({ pid: z.int().positive(), host: z.string(), startedAt: z.string(), id: z.string() })
type Holder = z.infer<typeof Holder>

/** Who we are, and how we know of others. */
export interface LockParts {
  readonly disk: FileSystem
  readonly path: string
  readonly host: string
  readonly pid: number
  readonly now: () => Date
  readonly isAlive: (pid: number) => boolean
}

/** What came of asking for the lock. */
export type LockAnswer =
  | {
      readonly taken: true
      /** It was taken from someone who may still be there. */
      readonly byForce: boolean
      /** False once another has taken it over. */
      readonly isOurs: () => Promise<boolean>
      readonly release: () => Promise<void>
    }
  | { readonly taken: false; readonly host: string; readonly since: string }

/** Takes the lock, or tells who holds it. What a dead program left is taken over without a word; anything else only `anyway`. */
export async function takeLock(parts: LockParts, anyway: boolean): Promise<LockAnswer> {
  const us: Holder = { pid: parts.pid, host: parts.host, startedAt: parts.now().toISOString(), id: randomUUID() }
  if (await written(parts, us)) return held(parts, us, false)

  const other = await heldBy(parts)
  if (other !== undefined && !other.gone && !anyway) return { taken: false, ...other }
  if (other !== undefined && !(await setAside(parts, other.text))) return { taken: false, ...other }
  if (await written(parts, us)) return held(parts, us, other?.gone === false)

  const faster = await heldBy(parts) // another took it over between our two steps
  return { taken: false, host: faster?.host ?? '', since: faster?.since ?? us.startedAt }
}

/** Who holds the lock now, by its own words; nothing where nobody does. Nothing is changed. */
export async function lockHolder(parts: LockParts): Promise<{ readonly host: string; readonly since: string } | undefined> {
  const other = await heldBy(parts)
  return other && { host: other.host, since: other.since }
}

/** True if a process of this computer still runs; one that we may not touch runs too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return causeOf(fault) !== 'ESRCH'
  }
}

/** Writes the lock where there is none. */
async function written({ disk, path, now }: LockParts, us: Holder): Promise<boolean> {
  const file = await disk.open(path, 'wx', 0o600).catch(unless('EEXIST'))
  if (file === undefined) return false
  try {
    try {
      await writeAll(file, Buffer.from(JSON.stringify(us)))
      await file.sync()
    } finally {
      await file.close()
    }
    await disk.utimes(path, now(), now()) // by our clock from the first beat, not by that of a server
    return true
  } catch (fault) {
    await disk.rm(path, { force: true }).catch(() => undefined) // the first fault is the one to tell
    throw fault
  }
}

/** Nothing, for the one fault that is expected. */
const unless = (cause: string) => (fault: unknown) => {
  if (causeOf(fault) === cause) return undefined
  throw fault
}

/** Keeps the lock fresh until it is released. */
function held({ disk, path, now }: LockParts, us: Holder, byForce: boolean): LockAnswer {
  let known: FileFacts | undefined
  /** By a glance; read only where its facts are new, as they are after each beat. */
  const isOurs = async () => {
    const facts = await disk.lstat(path, { bigint: true }).catch(unless('ENOENT'))
    if (facts === undefined) return false
    if (known?.ino === facts.ino && known.size === facts.size && known.mtimeNs === facts.mtimeNs) return true
    if (holderIn(await textAt(disk, path))?.id !== us.id) return false
    known = facts
    return true
  }
  const beat = async () => {
    if (await isOurs()) await disk.utimes(path, now(), now())
  }
  const timer = setInterval(() => void beat().catch(() => undefined), HEARTBEAT_EVERY) // a missed beat is made good by the next
  timer.unref()

  return {
    taken: true,
    byForce,
    isOurs,
    release: async () => {
      clearInterval(timer)
      // A lock that stays is taken over at the next start, for by then we are gone.
      await isOurs().then(ours => (ours ? disk.rm(path, { force: true }) : undefined)).catch(() => undefined)
    },
  }
}

interface Other {
  readonly text: string
  readonly host: string
  readonly since: string
  readonly gone: boolean
}

/** Who holds the lock, or nothing when it has just been released. */
async function heldBy({ disk, path, host, now, isAlive }: LockParts): Promise<Other | undefined> {
  try {
    const text = await textAt(disk, path)
    const beatAt = Number((await disk.lstat(path, { bigint: true })).mtimeNs / 1_000_000n)
    const silent = now().getTime() - beatAt > SILENT_AFTER
    const holder = holderIn(text)
    // A lock that says nothing is being written at this moment, or was cut short by a power cut.
    if (holder === undefined) return { text, host: '', since: new Date(beatAt).toISOString(), gone: silent }
    return { text, host: holder.host, since: holder.startedAt, gone: holder.host === host && (silent || !isAlive(holder.pid)) }
  } catch (fault) {
    if (causeOf(fault) === 'ENOENT') return undefined
    throw fault
  }
}

/** Takes away the lock we looked at, and no other: renaming lets one of several win, and shows whose it was. */
async function setAside({ disk, path }: LockParts, text: string): Promise<boolean> {
  const aside = `${path}.${randomUUID()}.tmp`
  try {
    await disk.rename(path, aside)
  } catch (fault) {
    if (causeOf(fault) === 'ENOENT') return true
    throw fault
  }
  const isTheOne = (await textAt(disk, aside)) === text
  await (isTheOne ? disk.rm(aside, { force: true }) : disk.rename(aside, path))
  return isTheOne
}

const textAt = async (disk: FileSystem, path: string) => Buffer.from(await readBytes(disk, path)).toString('utf8')

function holderIn(text: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
