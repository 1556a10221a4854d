import { Low } from 'lowdb'
import { join } from 'node:path'

import { casebookFile } from './casebook-file'
import type { Saved } from './envelope'
import { CannotOpen, causeOf, storeRefusalFrom } from './faults'
import { type FileSystem, realDisk } from './file-system'
import { historyFile } from './history-file'
import { isAlive, type LockAnswer, takeLock } from './lock-file'
import { piecesIn } from './pieces'
import type { Author, Store } from './store'
import { FILE_NAMES, setTracesAside, tracesIn } from './traces'

import type { OpeningRefusal, StoreRefusal } from '#shared/api/store-refusal'
import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import type { Change } from '#shared/casebook/change'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { applyDelta, checked, type Delta, deltaBetween, inverse, isEmpty } from '#shared/casebook/delta'
import { ok, refuse, type Result } from '#shared/core/result'
import type { PieceId } from '#shared/domain/ids'

/** Where the casebook lives, and what the store must know of the world around it. */
export interface StoreParts {
  readonly folder: string
  readonly now: () => Date
  readonly hostname: string
  readonly pid?: number
  readonly isAlive?: (pid: number) => boolean
  readonly disk?: FileSystem
}

interface Opened {
  readonly low: Low<Saved>
  readonly release: () => Promise<void>
}

/** A store for the casebook of this folder, not open yet. */
export function openableStore({ folder, now, hostname, pid = process.pid, disk = realDisk, ...others }: StoreParts): Store {
  const path = join(folder, FILE_NAMES.casebook)
  const history = historyFile(disk, join(folder, FILE_NAMES.history))
  const pieces = piecesIn(disk, join(folder, FILE_NAMES.pieces))
  let opened: Opened | undefined
  let lastTurn: Promise<unknown> = Promise.resolve()

  /** One after the other, in the order asked; a turn that fails does not block the next. */
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = lastTurn.then(act)
    lastTurn = turn.catch(() => undefined)
    return turn
  }

  async function open(anyway: boolean): Promise<Result<Casebook, OpeningRefusal>> {
    if (opened) return ok(opened.low.data.book)
    try {
      const lock = await lockTaken(anyway)
      try {
        opened = { low: await casebookRead(anyway && !lock.byForce), release: lock.release } // one « anyway » answers one question
      } catch (fault) {
        await lock.release()
        throw fault
      }
      return ok(opened.low.data.book)
    } catch (fault) {
      if (fault instanceof CannotOpen) return refuse(fault.refusal)
      throw fault
    }
  }

  async function lockTaken(anyway: boolean): Promise<LockAnswer & { readonly taken: true }> {
    const parts = { disk, path: join(folder, FILE_NAMES.lock), host: hostname, pid, now, isAlive: others.isAlive ?? isAlive }
    const lock = await orNoFolder(async () => {
      await disk.mkdir(folder, { mode: 0o700, recursive: true })
      return takeLock(parts, anyway)
    })
    if (!lock.taken) throw new CannotOpen({ code: 'opening/locked', path, host: lock.host, since: lock.since })
    return lock
  }

  async function casebookRead(anyway: boolean): Promise<Low<Saved>> {
    const blank: Saved = { generation: 1, savedAt: now().toISOString(), book: emptyCasebook }
    const low = new Low(casebookFile(disk, path), blank)
    await low.read()
    if (low.data === blank) await orNoFolder(() => begun(low, anyway))
    await pieces.tidy()
    return low
  }

  /** Writes the first, blank book at once: from here on, a file that is missing has been lost. */
  async function begun(low: Low<Saved>, anyway: boolean): Promise<void> {
    const traces = await tracesIn(disk, folder)
    if (traces.length > 0 && !anyway) throw new CannotOpen({ code: 'opening/lost', path, traces })
    if (traces.length > 0) await setTracesAside(disk, folder, traces, now().toISOString())
    await low.adapter.write(low.data)
  }

  async function orNoFolder<Value>(act: () => Promise<Value>): Promise<Value> {
    try {
      return await act()
    } catch (fault) {
      throw fault instanceof CannotOpen ? fault : new CannotOpen({ code: 'opening/no-folder', path: folder, cause: causeOf(fault) })
    }
  }

  async function commit(change: Change, author: Author): Promise<Result<Delta, CasebookRefusal | StoreRefusal>> {
    if (!opened) return refuse({ code: 'store/not-open' })
    const { low } = opened
    const { book, generation } = low.data
    const next = change(book)
    if (!next.ok) return next

    const delta = checked(deltaBetween(book, next.value)) // nothing is saved that could not be opened again
    if (isEmpty(delta)) return ok(delta)

    const saved: Saved = { generation: generation + 1, savedAt: now().toISOString(), book: applyDelta(book, delta) }
    const { by, act } = author
    try {
      // There may be an entry without its change, never a change without its entry.
      await history.append({ generation: saved.generation, at: saved.savedAt, by, act, delta, inverse: inverse(delta, book) })
      await low.adapter.write(saved)
    } catch (fault) {
      return refuse(storeRefusalFrom(fault))
    }
    low.data = saved // only now, and not by `low.write()`: memory never runs ahead of the disk
    return ok(delta)
  }

  async function keepPiece(bytes: Uint8Array): Promise<Result<PieceId, StoreRefusal>> {
    if (!opened) return refuse({ code: 'store/not-open' })
    try {
      return ok(await pieces.keep(bytes))
    } catch (fault) {
      return refuse(storeRefusalFrom(fault))
    }
  }

  return {
    open: (anyway = false) => inTurn(() => open(anyway)),
    read: () => opened?.low.data.book,
    commit: (change, author) => inTurn(() => commit(change, author)),
    history: async about => (opened ? history.about(about, opened.low.data.generation) : []),
    keepPiece: bytes => inTurn(() => keepPiece(bytes)),
    readPiece: async id => (opened ? pieces.read(id) : undefined),
    close: () =>
      inTurn(async () => {
        const closing = opened
        opened = undefined
        await closing?.release()
      }),
  }
}
