import { isDeepStrictEqual } from 'node:util'
import { join } from 'node:path'

import { type Background, background, type SnapshotPace } from './background'
import { conflictCopiesIn } from './conflict-copies'
import type { Saved } from './envelope'
import { CannotSave, storeRefusalFrom } from './faults'
import type { FileSystem } from './file-system'
import { type Journal, journalIn } from './journal'
import { NOTHING, type StoredEntry } from './journal-entry'
import type { OpenedFolder } from './opening'
import type { Author, JournalEntry } from './store'
import { sha256 } from './sha256'
import { FILE_NAMES } from './traces'

import type { StoreRefusal, StoreState } from '#shared/api/store-refusal'
import { type Casebook, CURRENT_FORMAT } from '#shared/casebook/casebook'
import type { Change } from '#shared/casebook/change'
import { applyDelta, checked, type Delta, deltaBetween, inverse, isEmpty, takenOver } from '#shared/casebook/delta'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { noSteps, type PastAct, stepsAfter, type UndoSteps, withAct } from '#shared/casebook/undo-steps'
import { ok, refuse, type Result } from '#shared/core/result'

/** How an act stands in the journal beside its author. */
export interface ActMarks {
  readonly undoes?: number
  readonly redoes?: number
  /** True where no way back is kept, so that nothing of what was there stays. */
  readonly isFinal?: boolean
}

/** An open casebook, one thing at a time: whoever calls it takes turns. */
export interface Session {
  readonly opened: OpenedFolder
  readonly journal: Journal
  readonly present: () => Saved
  readonly steps: () => UndoSteps
  readonly forgetSteps: () => void
  readonly state: () => Extract<StoreState, { at: 'open' }>
  readonly commit: (change: Change, author: Author, marks?: ActMarks) => Promise<Result<Delta, CasebookRefusal | StoreRefusal>>
  /** Writes the whole book into its file where that is behind, or in any case; throws what went wrong. */
  readonly settle: (inAnyCase?: 'in-any-case') => Promise<void>
  readonly hasChanged: () => boolean
  /** Looks again at what lies in the folder. */
  readonly lookAround: () => Promise<void>
  /** Writes what can still be written, and lets go of everything. */
  readonly close: () => Promise<void>
}

/** Begins to work on a folder that was opened. */
export async function beginSession(disk: FileSystem, folder: string, now: () => Date, pace: SnapshotPace, opened: OpenedFolder): Promise<Session> {
  const { file, low, held, lock } = opened
  const writer = sha256(Buffer.from(`${opened.host} ${now().toISOString()}`)).slice(0, 8)
  const journal = journalIn(disk, join(folder, FILE_NAMES.journal), () => held.keys, writer)
  let present = opened.saved
  let inFile = opened.inFile
  let steps = inFile.format === CURRENT_FORMAT ? await lastSteps(journal, present.generation) : noSteps
  let mustWrite = false
  let hasChanged = false
  let notSaved: StoreRefusal['code'] | undefined
  let snapshotFailing: StoreRefusal['code'] | undefined
  let conflictCopies = await conflictCopiesIn(disk, folder)

  /** Throws where the folder is no longer as we left it, or gone. From then on nothing more is written. */
  async function unchangedOrThrow(): Promise<void> {
    // All at once, since every act waits for it; a folder that is gone is another matter than one that changed.
    const [, isLocked, isSame] = await Promise.all([disk.lstat(folder, { bigint: true }), lock?.isOurs(), file.isAsWeLeftIt()])
    if (hasChanged || !isLocked || !isSame) throw new CannotSave({ code: 'store/changed-by-another' })
  }

  /** The refusal in a fault; remembers where it is that another wrote here. */
  function refusalOf(fault: unknown): StoreRefusal {
    const refusal = storeRefusalFrom(fault)
    hasChanged ||= refusal.code === 'store/changed-by-another'
    return refusal
  }

  async function write(): Promise<void> {
    await unchangedOrThrow()
    low.data = present
    const { generation } = present
    await low.write()
    inFile = { generation, format: CURRENT_FORMAT }
    mustWrite = false
    journal.turnOver('when-full')
    conflictCopies = await conflictCopiesIn(disk, folder)
  }

  const behind: Background = background({
    pace,
    isBehind: () => !hasChanged && lock !== undefined && (mustWrite || inFile.generation < present.generation),
    write,
    told: fault => {
      snapshotFailing = fault === undefined ? undefined : refusalOf(fault).code
    },
  })

  async function settle(inAnyCase?: 'in-any-case'): Promise<void> {
    mustWrite ||= inAnyCase !== undefined
    await behind.settle()
    if (hasChanged) throw new CannotSave({ code: 'store/changed-by-another' })
  }

  async function commit(change: Change, { by, act }: Author, { isFinal = false, ...marks }: ActMarks = {}): Promise<Result<Delta, CasebookRefusal | StoreRefusal>> {
    const { book, generation } = present
    const next = change(book)
    if (!next.ok) return next
    const raw = deltaBetween(book, next.value)
    const delta = checked(raw) // nothing is saved that could not be opened again
    if (isEmpty(delta)) return ok(delta)

    const entry: JournalEntry = { generation: generation + 1, at: now().toISOString(), by, act, delta, inverse: isFinal ? NOTHING : inverse(delta, book), ...marks }
    const after = bookAfter(book, next.value, raw, delta)
    try {
      if (inFile.format !== CURRENT_FORMAT) await settle('in-any-case') // records are in the format of the file that they follow
      await unchangedOrThrow()
      await journal.append(entry)
    } catch (fault) {
      const refusal = refusalOf(fault)
      notSaved = refusal.code
      return refuse(refusal)
    }
    notSaved = undefined
    present = { generation: entry.generation, savedAt: entry.at, book: after } // only now: memory never runs ahead of the disk
    steps = withAct(steps, pastActOf(entry))
    behind.wake()
    return ok(delta)
  }

  return {
    opened,
    journal,
    present: () => present,
    steps: () => steps,
    forgetSteps: () => {
      steps = noSteps
    },
    state: () => ({
      at: 'open',
      generation: present.generation,
      savedAt: present.savedAt,
      isProtected: held.keys !== undefined,
      ...(opened.reading && { reading: opened.reading }),
      isChangedByAnother: hasChanged,
      conflictCopies,
      ...(notSaved && { notSaved }),
      ...(snapshotFailing && { snapshotFailing }),
      ...(opened.setAside.length > 0 && { setAside: opened.setAside }),
    }),
    commit,
    settle,
    hasChanged: () => hasChanged,
    async lookAround() {
      conflictCopies = await conflictCopiesIn(disk, folder)
      if (lock) await unchangedOrThrow().catch(refusalOf)
    },
    async close() {
      await behind.settle().catch(() => undefined) // the journal holds what the file does not
      await behind.stop()
      await journal.mend()
      await lock?.release()
    },
  }
}

/** The book after a change: as the change made it, where reading it back gives the same; otherwise with what the checks made of it. */
const bookAfter = (book: Casebook, after: Casebook, raw: Delta, delta: Delta): Casebook =>
  isEmpty({ put: {}, removed: delta.removed }) && isDeepStrictEqual(raw.put, delta.put) ? takenOver(book, after, delta) : applyDelta(book, delta)

/** The last acts of earlier sessions, as far as one may want to go back. */
async function lastSteps(journal: Journal, generation: number): Promise<UndoSteps> {
  const acts: PastAct[] = []
  for await (const record of journal.latestFirst(generation)) {
    const entry = record.entry()
    if (!entry || acts.length === LAST_ACTS) break
    acts.push(pastActOf(entry))
  }
  return stepsAfter(acts.reverse())
}

const LAST_ACTS = 100

const pastActOf = ({ generation, at, by, act, undoes, redoes, inverse: back }: JournalEntry | StoredEntry): PastAct => ({ generation, at, by, act, undoes, redoes, leadsBack: !isEmpty(back) })
