import { join } from 'node:path'

import { storeRefusalFrom } from '../store/faults'
import type { Store } from '../store/store'
import { FILE_NAMES } from '../store/traces'
import type { BackupFolder, ToBackUp } from './backup-folder'
import type { SecondPlaceKeeper } from './second-place'

import type { BackupFacts, BackupMade, BackupReason } from '#shared/api/backups'
import type { StoreRefusal } from '#shared/api/store-refusal'
import { isBlank } from '#shared/casebook/full-export'
import { piecesIn } from '#shared/casebook/references'
import { ok, refuse, type Result } from '#shared/core/result'

export interface MakingParts {
  readonly store: Store
  readonly here: BackupFolder
  readonly second: SecondPlaceKeeper
  readonly dataFolder: string
  readonly now: () => Date
  readonly today: () => string
}

/** Makes backups, one at a time. */
export interface Making {
  readonly make: (reason: BackupReason) => Promise<Result<BackupMade, StoreRefusal>>
  /** Keeps a file as it was before a newer version took it over. */
  readonly keepOld: (bytes: Uint8Array, generation: number) => Promise<void>
  /** Something changed: the first time of a day makes a backup, and what failed is tried again after a while. */
  readonly changed: () => void
  readonly failing: () => StoreRefusal['code'] | undefined
  /** Waits for what is under way. */
  readonly settle: () => Promise<void>
}

/** What goes to the second place as well. */
const GOES_ELSEWHERE: ReadonlySet<BackupReason> = new Set(['start', 'daily', 'asked'])
/** Made by themselves: never of a book that holds nothing, which would bring nothing back, and say that a backup was made. */
const BY_THEMSELVES: ReadonlySet<BackupReason> = new Set(['start', 'daily', 'import', 'clearing'])
/** Nothing is wrong with the disk: there is nothing to copy, or nobody to write. */
const NO_FAULT: ReadonlySet<string> = new Set(['store/not-open', 'store/locked', 'store/reading'])
const RETRY_AFTER = 10 * 60_000

export function making({ store, here, second, dataFolder, now, today }: MakingParts): Making {
  let failing: StoreRefusal['code'] | undefined
  let lastTurn: Promise<unknown> = Promise.resolve()
  let doneOn: string | undefined
  let triedAt = -Infinity
  let underWay: Promise<void> = Promise.resolve()

  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = lastTurn.then(act)
    lastTurn = turn.catch(() => undefined)
    return turn
  }

  /** The book with all that it names, as it stands now. */
  async function toBackUp(reason: BackupReason): Promise<Result<ToBackUp & { readonly isProtected: boolean }, StoreRefusal>> {
    const state = store.state()
    if (state.at === 'open' && state.reading) return refuse({ code: 'store/reading' })
    const before = store.read()
    const copy = await store.copy()
    if (!copy.ok) return copy
    const after = store.read()
    const pieces = new Set([before, after].flatMap(book => (book ? [...piecesIn(book)] : []))) // an act may have gone through meanwhile
    return ok({ copy: copy.value, reason, at: now().toISOString(), pieces, piecesFrom: join(dataFolder, FILE_NAMES.pieces), isProtected: copy.value.isProtected })
  }

  async function makeNow(reason: BackupReason): Promise<Result<BackupMade, StoreRefusal>> {
    const book = store.read()
    const isEmpty = book !== undefined && isBlank(book)
    if (isEmpty && BY_THEMSELVES.has(reason)) return refuse({ code: 'store/not-open' })
    const latest = reason === 'start' ? await copyOfThisBook() : undefined
    if (latest && !(await second.lacks(latest.generation))) return ok({ name: latest.name, at: latest.at, missingPieces: 0 })
    const what = await toBackUp(reason)
    if (!what.ok) return what
    if (latest?.generation === what.value.copy.generation) {
      await second.put(what.value, today())
      return ok({ name: latest.name, at: latest.at, missingPieces: 0 })
    }
    const made = await here.put(what.value)
    await thinOut()
    const elsewhere = GOES_ELSEWHERE.has(reason) && !isEmpty ? await second.put(what.value, today()) : undefined
    return ok({ name: made.name, at: what.value.at, missingPieces: made.missingPieces, ...(elsewhere && { elsewhere }) })
  }

  /** The latest backup, where it holds the book as it stands; found out before anything is copied, since most starts find it. */
  async function copyOfThisBook(): Promise<BackupFacts | undefined> {
    const state = store.state()
    const [latest] = await here.list()
    const isThis = state.at === 'open' && latest?.generation === state.generation && latest.isProtected === state.isProtected && latest.head === 'sound'
    return isThis ? latest : undefined
  }

  /** Nothing goes while something is wrong with the casebook itself: an old copy may be all there is. */
  async function thinOut(): Promise<void> {
    const state = store.state()
    if (state.at !== 'open' || state.isChangedByAnother || state.notSaved) return
    await here.thinOut(today()).catch(() => undefined) // one too many does no harm
  }

  async function told(making: Promise<Result<BackupMade, StoreRefusal>>): Promise<Result<BackupMade, StoreRefusal>> {
    const made = await making.catch((fault: unknown) => refuse(storeRefusalFrom(fault)))
    if (made.ok) failing = undefined
    else if (!NO_FAULT.has(made.error.code)) failing = made.error.code
    return made
  }

  const make = (reason: BackupReason) => inTurn(() => told(makeNow(reason)))

  /** The first change of a day. A stick that is not there, or full, is told by the reminder: the next day tries again. */
  async function catchUp(): Promise<void> {
    const day = today()
    triedAt = now().getTime()
    const isDone = await here.list().then(list => list.some(({ reason, at }) => reason === 'daily' && at.startsWith(day)), () => false)
    if (isDone || (await make('daily')).ok) doneOn = day
  }

  return {
    make,
    failing: () => failing,
    settle: async () => {
      await underWay
      await lastTurn
    },
    keepOld: (bytes, generation) =>
      inTurn(async () => {
        const at = now().toISOString()
        const book = store.read()
        const keeping = here.put({ copy: { bytes, generation }, reason: 'migration', at, pieces: book ? piecesIn(book) : new Set(), piecesFrom: join(dataFolder, FILE_NAMES.pieces) })
        await told(keeping.then(({ name, missingPieces }) => ok({ name, at, missingPieces })))
      }),
    changed: () => {
      if (doneOn === today() || now().getTime() - triedAt < RETRY_AFTER) return
      underWay = catchUp()
    },
  }
}
