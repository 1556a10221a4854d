import { auditPage, saveAudit } from './audit-handlers'
import { authorOf, type Household } from './household'
import type { SavedFiles } from './saved-files'
import type { Handlers } from './serve'

import { realDisk } from '../store/file-system'
import { probe } from '../store/probe'
import type { JournalEntry, Step } from '../store/store'

import type { Refusal } from '#shared/api/refusal'
import type { past, PastStep, PastSteps } from '#shared/api/past'
import { auditLine } from '#shared/casebook/audit'
import { type BinLine, binOf, putBack } from '#shared/casebook/bin'
import type { Delta } from '#shared/casebook/delta'
import { ok, refuse, type Result } from '#shared/core/result'

/** The last acts are looked for this far back in the journal, to be named by what they touched. */
const LOOKED_BACK = 50

/** What was done, and the way back. */
export const pastHandlers = (household: Household, files: SavedFiles): Pick<Handlers, keyof typeof past> => ({
  'past.steps': async () => ok(await stepsOf(household)),
  'past.undo': ({ generation }) => step(household, 'undo', generation),
  'past.redo': ({ generation }) => step(household, 'redo', generation),
  'bin.read': () => readBin(household),
  'bin.put-back': ({ generation }) => putBackFrom(household, generation),
  'audit.read': question => auditPage(household, question),
  'audit.save-as': ({ which }) => saveAudit(household, files, which),
  'store.probe': () => probe(realDisk, household.desk.surroundings().dataFolder),
  'casebook.close': async () => {
    await household.locker.openAnew()
    return ok(null)
  },
})

async function stepsOf({ store }: Household): Promise<PastSteps> {
  const { undo, redo } = store.steps()
  const latest: JournalEntry[] = []
  const wanted = new Set([undo, redo].flatMap(step => step?.generation ?? []))
  const isHeld = newestInForce()
  let held: JournalEntry | undefined
  for await (const entry of store.journal()) {
    latest.push(entry)
    wanted.delete(entry.generation)
    if (!undo && !held && isHeld(entry)) held = entry
    if ((wanted.size === 0 && (undo ?? held)) || latest.length === LOOKED_BACK) break
  }
  const told = (step: Step): PastStep => {
    const [book, entry] = [store.read(), latest.find(({ generation }) => generation === step.generation)]
    const [record] = book && entry ? auditLine(book, entry).records : []
    const { generation, at, by, act } = step
    return { generation, at, by, act, ...(record && { record }) }
  }
  return { ...(undo ? { undo: told(undo) } : held && { held: { act: held.act, at: held.at, by: held.by } }), ...(redo && { redo: told(redo) }) }
}

/** Told the journal from its newest entry on, says which act still stands: one that was taken back, or the taking back itself, is not what holds the others. */
function newestInForce(): (entry: Pick<JournalEntry, 'act'>) => boolean {
  let takenBack = 0
  return ({ act }) => {
    if (act === 'history.undo') takenBack += 1
    else if (act === 'history.redo' || takenBack > 0) takenBack -= 1
    else return true
    return false
  }
}

/** Only what a person saw as the last act is taken back: something else may have been done since the window looked. */
const step = ({ store, desk }: Household, which: 'undo' | 'redo', generation: number): Promise<Result<Delta, Refusal>> => store[which]({ by: authorOf(desk), act: `history.${which}` }, generation)

async function readBin({ store }: Household): Promise<Result<readonly BinLine[], Refusal>> {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const bin = binOf(book)
  for await (const entry of store.journal()) bin.take(entry)
  return ok(bin.lines())
}

async function putBackFrom({ store, desk }: Household, generation: number): Promise<Result<Delta, Refusal>> {
  for await (const entry of store.journal()) {
    if (entry.generation === generation) return store.commit(putBack(entry), { by: authorOf(desk), act: 'bin.put-back' })
    if (entry.generation < generation) break
  }
  return refuse({ code: 'past/forgotten' })
}
