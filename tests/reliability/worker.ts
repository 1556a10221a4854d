import { writeSync } from 'node:fs'

import { openableStore } from '../../electron/main/store/openable-store'
import { newDataKey } from '../../electron/main/vault/data-key'
import { recoverySlot } from '../../electron/main/vault/slots'
import { holdsItsPiece, lastActIn, perform } from './programme'

/**
 * The real store in a process of its own, to be killed: `write <folder> [recovery code]` goes on with its acts until it is, saying the number of each
 * once it was answered for; `read <folder> [code]` says what another session finds. With a code, the casebook is protected by it.
 */
async function work(verb: string, folder: string, code: string | undefined): Promise<void> {
  const store = openableStore({ folder, now: () => new Date(), hostname: 'poste-1', isAlive: () => false, snapshot: { restMs: 5, latestMs: 40 } })
  const opened = await store.open(code === undefined ? {} : { secret: { kind: 'recovery', text: code } })
  if (!opened.ok) {
    say({ refused: opened.error.code })
    return
  }

  const last = lastActIn(opened.value)
  say({ found: last ?? null, hasPiece: await holdsItsPiece(store) })
  if (verb === 'read' || last === undefined) return store.close()

  if (code !== undefined && !store.keys()) {
    const key = newDataKey()
    await store.protect({ key, slots: [recoverySlot(key, code)] })
  }
  for (let n = last + 1; ; n += 1) {
    if (!(await perform(store, n))) {
      say({ refusedAct: n })
      return
    }
    say({ done: n })
  }
}

/** At once and whole: what was said before the kill has been heard. */
const say = (what: object): void => void writeSync(1, `${JSON.stringify(what)}\n`)

const [verb = '', folder = '', code] = process.argv.slice(2)
await work(verb, folder, code)
