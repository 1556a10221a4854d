import { hostname as thisHost } from 'node:os'
import { join } from 'node:path'

import { wipe } from '../vault/data-key'
import { PLAIN_PACE, type SnapshotPace } from './background'
import { type BookReader, readBook } from './book-reader'
import { brake } from './brake'
import { draftsFile } from './drafts-file'
import { CannotOpen, causeOf, storeRefusalFrom } from './faults'
import { type FileSystem, realDisk } from './file-system'
import { isAlive } from './lock-file'
import { forgetKeys, type OpenedFolder, openFolder, type OpeningParts } from './opening'
import { again, back, historyOf, walked } from './past'
import { piecesIn } from './pieces'
import { beginSession, type Session } from './session'
import { snapshotParts } from './snapshot-bytes'
import { noSoundSums, type SoundSums } from './sound-sums'
import type { OpenHow, Store, StoreCopy } from './store'
import { FILE_NAMES } from './traces'
import { upkeep } from './upkeep'

import type { OpeningRefusal, StoreRefusal } from '#shared/api/store-refusal'
import type { Casebook } from '#shared/casebook/casebook'
import { ok, refuse, type Result } from '#shared/core/result'

/** Where the casebook lives, and what the store must know of the world around it. */
export interface StoreParts {
  readonly folder: string
  readonly now: () => Date
  readonly hostname?: string
  readonly pid?: number
  readonly isAlive?: (pid: number) => boolean
  readonly disk?: FileSystem
  /** How soon after an act the whole book is written. */
  readonly snapshot?: SnapshotPace
  readonly readBook?: BookReader
  /** The file that was checked before; without it each opening checks all of it. */
  readonly soundSums?: SoundSums
  /** True where this machine remembers a casebook in this folder; then none is begun there without asking. */
  readonly wasUsed?: () => boolean
}

/** A store for the casebook of this folder, not open yet. */
export function openableStore({ folder, now, disk = realDisk, snapshot = PLAIN_PACE, ...others }: StoreParts): Store {
  const parts: OpeningParts = {
    ...{ disk, folder, now, brake: brake(now) },
    ...{ host: others.hostname ?? thisHost(), pid: others.pid ?? process.pid, isAlive: others.isAlive ?? isAlive, readBook: others.readBook ?? readBook },
    wasUsed: others.wasUsed ?? (() => false),
    soundSums: others.soundSums ?? noSoundSums,
  }
  let session: Session | undefined
  let isLocked = false
  let lastLook = 0
  let lastTurn: Promise<unknown> = Promise.resolve()

  const keys = () => session?.opened.held.keys
  const pieces = piecesIn(disk, join(folder, FILE_NAMES.pieces), keys)
  const drafts = draftsFile(disk, join(folder, FILE_NAMES.drafts), keys)
  const care = upkeep({ disk, folder, now, pieces, drafts })

  /** One after the other, in the order asked; a turn that fails does not block the next. */
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = lastTurn.then(act)
    lastTurn = turn.catch(() => undefined)
    return turn
  }

  /** A turn that writes: refused where nothing is open to be written. */
  function writing<Value, Refusal>(act: (open: Session) => Promise<Result<Value, Refusal>>): Promise<Result<Value, Refusal | StoreRefusal>> {
    return inTurn(async () => {
      if (!session) return refuse({ code: isLocked ? ('store/locked' as const) : ('store/not-open' as const) })
      if (session.opened.reading) return refuse({ code: 'store/reading' as const })
      return act(session)
    })
  }

  async function open(how: OpenHow): Promise<Result<Casebook, OpeningRefusal>> {
    const isRead = session?.opened.reading !== undefined
    const readsAnew = session && (session.hasChanged() || (isRead && (how.anyway ?? how.reading ?? false)))
    if (session && !readsAnew) return ok(session.present().book)
    const known = session?.opened.held.keys && Buffer.from(session.opened.held.keys.key)
    await close()
    try {
      const opened = await openFolder(parts, how, known)
      session = await begun(opened)
      isLocked = false
      if (opened.lock) await care.resume(session)
      return ok(session.present().book)
    } catch (fault) {
      if (!(fault instanceof CannotOpen)) throw fault
      isLocked = fault.refusal.code === 'opening/protected' || fault.refusal.code === 'opening/wrong-secret'
      return refuse(fault.refusal)
    } finally {
      known?.fill(0)
    }
  }

  /** Lets go of a folder in which work cannot begin: nobody would give its lock back, or wipe its key. */
  async function begun(opened: OpenedFolder): Promise<Session> {
    try {
      return await beginSession(disk, folder, now, snapshot, opened)
    } catch (fault) {
      forgetKeys(opened.held)
      await opened.lock?.release()
      throw new CannotOpen({ code: 'opening/unreadable', path: join(folder, FILE_NAMES.journal), cause: causeOf(fault) })
    }
  }

  async function close(): Promise<void> {
    const closing = session
    if (!closing) return
    await drafts.keepWaiting().catch(() => undefined) // what the disk refuses stays in memory, under the key that is forgotten here
    await closing.close()
    session = undefined
    isLocked = closing.opened.held.keys !== undefined
    forgetKeys(closing.opened.held)
  }

  async function copy(): Promise<Result<StoreCopy, StoreRefusal>> {
    if (!session) return refuse({ code: isLocked ? 'store/locked' : 'store/not-open' })
    const [saved, held] = [session.present(), keys()]
    const bytes = await answered(() => snapshotParts(saved, held))
    return bytes.ok ? ok({ bytes: Buffer.concat(bytes.value), generation: saved.generation, savedAt: saved.savedAt, isProtected: held !== undefined }) : bytes
  }

  /** Looks around now and then, as often as somebody asks how things stand. */
  function lookAround(): void {
    if (!session || performance.now() - lastLook < LOOK_EVERY) return
    lastLook = performance.now()
    const looking = session
    void inTurn(async () => {
      if (session !== looking) return
      await looking.lookAround()
      await drafts.keepWaiting().catch(() => undefined) // the next look tries again
    })
  }

  return {
    open: (how = {}) => inTurn(() => open(how)),
    read: () => session?.present().book,
    state: () => {
      lookAround()
      const [unfinished, draftsNotKept] = [care.unfinished(), drafts.refused()]
      return session ? { ...session.state(), ...(unfinished && { unfinished }), ...(draftsNotKept && { draftsNotKept }) } : { at: isLocked ? 'locked' : 'closed' }
    },
    commit: (change, author) => writing(({ commit }) => commit(change, author)),
    history: async about => (session ? historyOf(session, about) : []),
    journal: () => walked(session),
    steps: () => {
      const { undo, redo } = session?.steps() ?? { undo: [], redo: [] }
      return { undo: undo.at(-1), redo: redo.at(-1) }
    },
    undo: (author, generation) => writing(open => back(open, author, generation)),
    redo: (author, generation) => writing(open => again(open, author, generation)),
    settle: () => (session?.opened.reading ? Promise.resolve(ok(null)) : writing(({ settle }) => answered(() => settle().then(() => null)))),
    copy,
    keepPiece: bytes => writing(() => answered(() => pieces.keep(bytes))),
    readPiece: async id => (session ? pieces.read(id) : undefined),
    readDrafts: async () => (session ? drafts.read() : undefined),
    keepDrafts: value => writing(() => answered(() => drafts.keep(value).then(() => null))),
    forget: (change, author, isAbout, masked) => writing(open => care.forget(open, change, author, isAbout, masked)),
    thinOut: before => writing(open => answered(() => care.thinOut(open, before).then(() => null))),
    protect: next => {
      const own = { ...next, key: Buffer.from(next.key) } // whoever asks may wipe their key before the turn of this comes, or while it is under way
      return writing(open => answered(() => care.protect(open, own).then(() => null))).finally(() => {
        if (keys()?.key !== own.key) wipe(own.key)
      })
    },
    keys,
    close: () => inTurn(close),
  }
}

/** How often the folder is looked at again for the sake of what is shown, in milliseconds. */
const LOOK_EVERY = 10_000

async function answered<Value>(act: () => Promise<Value>): Promise<Result<Value, StoreRefusal>> {
  try {
    return ok(await act())
  } catch (fault) {
    return refuse(storeRefusalFrom(fault))
  }
}
