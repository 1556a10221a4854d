import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'

import { newRecoveryCode } from '../../electron/main/vault/recovery-code'
import { startWorker } from '../reliability/built-worker'
import { recordFigure } from '../reliability/figures'
import { hindrance, KINDS, loopDisk } from './loop-disk'

/** How long the writer works before each cut, in milliseconds: file systems write by themselves after 5 to 30 seconds, so that some cuts come before and some after. */
const CUTS = [500, 900, 1_700, 3_100, 6_500, 35_000]

const missing = hindrance()

it('this machine can mount the file systems of these tests', () => {
  expect(missing).toBeUndefined()
})

describe.skipIf(missing !== undefined).each(KINDS)('on $name', kind => {
  it.each([
    ['clair', []],
    ['protégé', [newRecoveryCode()]],
  ])('a casebook (%s) loses nothing that was answered for when the power goes', async (how, code) => {
    const disk = await loopDisk(kind)
    onTestFinished(disk.remove)
    const folder = join(disk.mounted, 'donnees')
    const toll = { acknowledgedLost: 0, unreadable: 0 }
    let answered = 0

    for (const cut of how === 'clair' ? CUTS : CUTS.slice(0, -1)) {
      const { child, said, until, ended } = await startWorker('write', folder, ...code)
      await until(each => each.done !== undefined || each.refused !== undefined)
      await setTimeout(cut)
      child.kill('SIGKILL')
      await ended
      await disk.cutPower()
      answered = Math.max(answered, ...said.map(each => each.done ?? 0))

      const reader = await startWorker('read', folder, ...code)
      const found = await reader.until(each => each.found !== undefined || each.refused !== undefined)
      await reader.ended
      if (found?.found === undefined || found.found === null || found.hasPiece !== true) toll.unreadable += 1
      else if (found.found < answered) toll.acknowledgedLost += 1
    }

    const cuts = how === 'clair' ? CUTS.length : CUTS.length - 1
    await recordFigure(`5-power-${kind.name.replaceAll(' ', '-')}-${how === 'clair' ? 'clear' : 'protected'}`, { what: `coupures de courant réelles, ${kind.name}, dossier ${how} (${answered.toLocaleString('fr-BE')} actes)`, tried: cuts, ...toll })
    expect(answered).toBeGreaterThan(cuts)
    expect(toll).toEqual({ acknowledgedLost: 0, unreadable: 0 })
  })
})
