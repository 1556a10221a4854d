import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'

import { newRecoveryCode } from '../../electron/main/vault/recovery-code'
import { aFolder } from '../builders/folder'
import { startWorker } from './built-worker'
import { recordFigure } from './figures'

const KILLS = 200

/** Kills a worker in the midst of its acts, again and again, on one folder; answers what was lost and what could not be read. */
async function killed(times: number, ...code: readonly string[]) {
  const folder = `${await aFolder()}/donnees`
  const counts = { acknowledgedLost: 0, unreadable: 0 }
  let answered = 0
  for (let kill = 0; kill < times; kill += 1) {
    const { child, said, until, ended } = await startWorker('write', folder, ...code)
    const [first] = [await until(each => each.found !== undefined || each.refused !== undefined)]
    if (first?.refused !== undefined || first?.found === null || first?.hasPiece === false) counts.unreadable += 1
    if ((first?.found ?? 0) < answered) counts.acknowledgedLost += 1
    await until(each => each.done !== undefined || each.refusedAct !== undefined)
    await setTimeout((kill * 7) % 60) // at another moment of its work each time
    child.kill('SIGKILL')
    await ended
    answered = Math.max(answered, ...said.map(each => each.done ?? 0))
  }
  expect(answered).toBeGreaterThan(times)
  return counts
}

it(`${KILLS} kills in the midst of saving lose nothing that was answered for, and leave no file that cannot be read`, { timeout: 300_000 }, async () => {
  const [clear, sealed] = await Promise.all([killed(KILLS / 2), killed(KILLS / 2, newRecoveryCode())])

  await recordFigure('3-kills', {
    what: 'kill -9 d’un processus qui enregistre sans cesse, en clair et protégé',
    ...{ tried: KILLS, acknowledgedLost: clear.acknowledgedLost + sealed.acknowledgedLost, unreadable: clear.unreadable + sealed.unreadable },
  })
  expect([clear, sealed]).toEqual(Array.from({ length: 2 }, () => ({ acknowledgedLost: 0, unreadable: 0 })))
})
