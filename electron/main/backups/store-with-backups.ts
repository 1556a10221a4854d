import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { bytesAt } from '../store/casebook-file'
import type { FileSystem } from '../store/file-system'
import type { Author, Store } from '../store/store'
import { FILE_NAMES } from '../store/traces'
import { headOf } from './copy-head'
import type { Making } from './making'
import type { Unsaved } from './saving-elsewhere'

import type { BackupReason } from '#shared/api/backups'
import type { StoreRefusal } from '#shared/api/store-refusal'
import { type Casebook, CURRENT_FORMAT } from '#shared/casebook/casebook'
import type { Change } from '#shared/casebook/change'
import type { Delta } from '#shared/casebook/delta'
import { isBlank } from '#shared/casebook/full-export'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import type { Result } from '#shared/core/result'

interface Parts {
  readonly store: Store
  readonly disk: FileSystem
  readonly dataFolder: string
  readonly making: Making
  readonly setUnsaved: (unsaved: Unsaved | undefined) => void
  readonly letGo: () => void
  /** Told each time that something stands in the casebook. */
  readonly inUse: () => void
}

/** What is put in safety before an act of its own size. */
const BEFORE: Readonly<Record<string, BackupReason | undefined>> = { 'import.commit': 'import', 'import.undo': 'import', 'export.import': 'import', 'sample.clear': 'clearing' }

/** The backup of a start waits this long, in milliseconds, while the window draws itself; a change or the end of the session does not wait for it. */
const AFTER_THE_START = 3000

/** Why a change is not on the disk, though nothing was wrong with it. */
const NOT_THE_DISK: ReadonlySet<string> = new Set(['store/not-open', 'store/locked'])

/** How long closing waits for a backup under way, in milliseconds: one that is cut short leaves no name behind, and a lock must not wait for a slow stick. */
const LONGEST_WAIT = 2000

type Done = Result<Delta, CasebookRefusal | StoreRefusal>

/** The same store, which makes a backup at its opening, at the first change of each day and before the great changes, and remembers the last change that the disk did not take. */
export function storeWithBackups({ store, disk, dataFolder, making, setUnsaved, letGo, inUse }: Parts): Store {
  function told(book: Casebook | undefined): void {
    if (book && !isBlank(book)) inUse()
  }

  let waiting: NodeJS.Timeout | undefined
  /** Takes the book as it stands at once: an act that comes after is not in the copy. */
  function backUpTheStart(): void {
    if (!waiting) return
    clearTimeout(waiting)
    waiting = undefined
    void making.make('start')
  }

  function noted(done: Done, unsaved: Unsaved | undefined): Done {
    if (done.ok) {
      setUnsaved(undefined)
      told(store.read())
      making.changed()
    } else if (unsaved && done.error.code.startsWith('store/') && !NOT_THE_DISK.has(done.error.code)) setUnsaved(unsaved)
    return done
  }

  return {
    ...store,
    async open(how) {
      const wasOpen = store.read() !== undefined
      const old = wasOpen || how?.reading ? undefined : await olderFile(disk, join(dataFolder, FILE_NAMES.casebook))
      const opened = await store.open(how)
      if (opened.ok) told(opened.value)
      if (!opened.ok || wasOpen || how?.reading) return opened
      if (old) await making.keepOld(old.bytes, old.generation) // before anything is written in the new shape; one that fails is told and keeps nobody out
      waiting = setTimeout(backUpTheStart, AFTER_THE_START)
      return opened
    },
    async commit(change: Change, author: Author) {
      backUpTheStart()
      const before = BEFORE[author.act]
      if (before) await making.make(before)
      return noted(await store.commit(change, author), { change, author })
    },
    undo: async (author, generation) => {
      backUpTheStart()
      return noted(await store.undo(author, generation), undefined)
    },
    redo: async (author, generation) => {
      backUpTheStart()
      return noted(await store.redo(author, generation), undefined)
    },
    forget: async (change, author, isAbout, masked) => {
      backUpTheStart()
      return noted(await store.forget(change, author, isAbout, masked), undefined)
    },
    async close() {
      backUpTheStart()
      letGo()
      setUnsaved(undefined)
      await Promise.race([making.settle(), wait(LONGEST_WAIT, undefined, { ref: false })])
      await store.close()
    },
  }
}

/** The casebook as an earlier version left it; nothing where it is of today, or where there is none. */
async function olderFile(disk: FileSystem, path: string): Promise<{ readonly bytes: Uint8Array; readonly generation: number } | undefined> {
  const found = await bytesAt(disk, path).catch(() => null) // the store tells what is wrong with it
  const head = found ? headOf(found.bytes) : undefined
  return found && typeof head === 'object' && head.format < CURRENT_FORMAT ? { bytes: found.bytes, generation: head.generation } : undefined
}
