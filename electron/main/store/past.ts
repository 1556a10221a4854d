import type { StoredEntry } from './journal-entry'
import type { Session } from './session'
import type { Author, HistoryEntry, JournalEntry } from './store'

import type { StoreRefusal } from '#shared/api/store-refusal'
import { applyDelta, type Delta, isSound, touches } from '#shared/casebook/delta'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result } from '#shared/core/result'

type Answer = Promise<Result<Delta, CasebookRefusal | StoreRefusal>>

/** Takes the last act back; refused where there is none, where it is another than that of this generation, or where its way back is no longer understood. */
export async function back(session: Session, { by }: Author, generation?: number): Answer {
  const step = session.steps().undo.at(-1)
  if (step && step.generation !== (generation ?? step.generation)) return refuse({ code: 'past/moved-on' })
  const entry = step && (await entryOf(session, step.generation))
  if (!step || !entry || !isSound(entry.inverse)) return refuse({ code: 'past/nothing-to-undo' })
  return session.commit(book => ok(applyDelta(book, entry.inverse)), { by, act: 'history.undo' }, { undoes: step.generation })
}

/** Does again the last act that was taken back. */
export async function again(session: Session, { by }: Author, generation?: number): Answer {
  const step = session.steps().redo.at(-1)
  if (step && step.generation !== (generation ?? step.generation)) return refuse({ code: 'past/moved-on' })
  const entry = step && (await entryOf(session, step.generation))
  if (!step || !entry || !isSound(entry.delta)) return refuse({ code: 'past/nothing-to-redo' })
  return session.commit(book => ok(applyDelta(book, entry.delta)), { by, act: 'history.redo' }, { redoes: step.generation })
}

async function entryOf({ journal, present }: Session, generation: number): Promise<StoredEntry | undefined> {
  for await (const record of journal.latestFirst(present().generation)) {
    if (record.generation > generation) continue
    const entry = record.generation === generation ? record.entry() : undefined
    return entry?.thinned === false ? entry : undefined
  }
  return undefined
}

/** The changes that touched an id, the latest first. */
export async function historyOf({ journal, present }: Session, id: string): Promise<readonly HistoryEntry[]> {
  const found: HistoryEntry[] = []
  for await (const record of journal.latestFirst(present().generation)) {
    if (!record.text()?.includes(id)) continue // reading them all would take long after some years
    const entry = record.entry()
    if (entry && touches(entry.delta, id)) found.push({ at: entry.at, by: entry.by, act: entry.act, delta: entry.delta, inverse: entry.inverse })
  }
  return found
}

/** Every act, the latest first; none where nothing is open. */
export async function* walked(session: Session | undefined): AsyncGenerator<JournalEntry> {
  if (!session) return
  for await (const record of session.journal.latestFirst(session.present().generation)) {
    const entry = record.entry()
    if (!entry) continue
    const { thinned: _, ...told } = entry
    yield told
  }
}
