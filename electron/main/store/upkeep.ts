import { join } from 'node:path'

import { openContainer, readContainer } from '../vault/container'
import type { Keys } from '../vault/keys'
import { bytesAt } from './casebook-file'
import type { DraftsFile } from './drafts-file'
import { LARGEST_FILE } from './envelope'
import { CannotSave, storeRefusalFrom } from './faults'
import type { FileSystem } from './file-system'
import { draftsWithout, filesAbout, sweep, thinned } from './forgetting'
import { turnHistoryIntoJournal } from './legacy-history'
import type { Pieces } from './pieces'
import { sealRest } from './seal-rest'
import type { Session } from './session'
import type { Author } from './store'
import { FILE_NAMES } from './traces'
import { unfinishedWork, type Work } from './unfinished-work'

import type { StoreRefusal } from '#shared/api/store-refusal'
import type { Change } from '#shared/casebook/change'
import { type Delta, deltaBetween, isEmpty } from '#shared/casebook/delta'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { refuse, type Result } from '#shared/core/result'

interface UpkeepParts {
  readonly disk: FileSystem
  readonly folder: string
  readonly now: () => Date
  readonly pieces: Pieces
  readonly drafts: DraftsFile
}

/** What is done to the whole folder at once. What is begun is noted first, and finished at the next opening wherever it stopped. */
export function upkeep({ disk, folder, now, pieces, drafts }: UpkeepParts) {
  const note = unfinishedWork(disk, folder)
  let left: Work['do'] | undefined

  /** Finishes what was begun; it stays noted where that fails. */
  async function finish(session: Session, work: Work): Promise<void> {
    const { file, held } = session.opened
    left = work.do
    if (work.do === 'protect' && held.keys) {
      await file.replacePrevious()
      await file.removeLeftovers()
      await sealRest(disk, folder, held.keys, pieces, session.present().generation, now().toISOString())
      session.journal.turnOver('now')
    }
    if (work.do === 'forget' && session.present().generation >= work.generation) {
      await session.settle()
      await file.dropPrevious()
      await file.removeLeftovers()
      session.journal.turnOver('now')
      await sweep(disk, folder, held.keys, pieces, session.present().book, session.present().generation, work)
    }
    await note.done()
    left = undefined
  }

  async function resume(session: Session): Promise<void> {
    left = undefined
    await pieces.tidy()
    const work = await note.read().catch(() => undefined)
    if (work) await finish(session, work).catch(() => undefined) // told by `unfinished`, and tried again at the next opening
    await turnHistoryIntoJournal(disk, folder, session.present().generation, session.opened.held.keys).catch(() => undefined) // at the next opening, then
  }

  /** Before a new piece of work: what an earlier one left is finished, for there is one note. */
  async function finishEarlier(session: Session): Promise<void> {
    const work = await note.read()
    if (work) await finish(session, work)
  }

  async function forget(session: Session, change: Change, author: Author, isAbout: (text: string) => boolean, masked?: (text: string) => string): Promise<Result<Delta, CasebookRefusal | StoreRefusal>> {
    const next = change(session.present().book)
    if (!next.ok) return next
    try {
      await finishEarlier(session)
      await session.settle()
      const { book, generation } = session.present()
      const thin: number[] = []
      for await (const record of session.journal.latestFirst(generation)) if (isAbout(record.text() ?? '')) thin.push(record.generation)
      await drafts.keepWaiting() // one place to look at, or none of this is done
      const kept = draftsWithout(await drafts.read(), isAbout, masked)
      const leads = isEmpty(deltaBetween(book, next.value)) ? generation : generation + 1
      const work: Work = { do: 'forget', generation: leads, thin, files: [...(await filesAbout(disk, folder, isAbout))] }
      if (kept !== undefined) await drafts.keep(kept) // before all else: what can only be told by looking at it is over when the note is left
      await note.note(work)
      const answer = await session.commit(() => next, author, { isFinal: true })
      if (!answer.ok) {
        await note.done()
        return answer
      }
      session.forgetSteps()
      left = 'forget'
      await finish(session, work).catch(() => undefined) // the act is done; the rest is told by `unfinished` and finished at the next opening
      return answer
    } catch (fault) {
      return refuse(storeRefusalFrom(fault))
    }
  }

  async function thinOut(session: Session, before: string): Promise<void> {
    await finishEarlier(session)
    await session.settle()
    await session.opened.file.replacePrevious() // no replay may need what is thinned out
    session.journal.turnOver('now')
    await thinned(disk, folder, session.opened.held.keys, session.present().generation, record => {
      const at = record.at()
      return at !== undefined && at < before && record.entry()?.thinned === false
    })
    session.forgetSteps()
  }

  async function protect(session: Session, next: Keys): Promise<void> {
    const { held } = session.opened
    if (held.keys && !held.keys.key.equals(next.key)) throw new Error('A protected casebook keeps its key; only its slots change')
    await finishEarlier(session)
    await session.settle()
    await note.note({ do: 'protect' })
    const former = held.keys
    held.keys = { key: former?.key ?? next.key, slots: next.slots } // one key, and one place where it is wiped
    try {
      await session.settle('in-any-case')
    } catch (fault) {
      held.keys = former
      await note.done().catch(() => undefined)
      throw fault
    }
    session.journal.turnOver('now')
    await proved(next)
    await finish(session, { do: 'protect' })
  }

  /** Reads the file as the next opening will. */
  async function proved({ key }: Keys): Promise<void> {
    const found = await bytesAt(disk, join(folder, FILE_NAMES.casebook))
    const container = found && readContainer(found.bytes)
    if (!container?.ok || !(await openContainer(container.value, key, LARGEST_FILE))) throw new CannotSave({ code: 'store/fault', cause: 'read-back' })
  }

  return { resume, forget, thinOut, protect, unfinished: () => left }
}

