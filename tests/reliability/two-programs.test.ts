import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { openableStore } from '../../electron/main/store/openable-store'
import { aFolder } from '../builders/folder'
import { startWorker } from './built-worker'
import { recordFigure } from './figures'
import { lastActIn, perform } from './programme'

const WRITES = 200

it(`two programs on one folder, ${WRITES} acts: the second is turned away, may read, and no act of the first is lost`, async () => {
  const folder = join(await aFolder(), 'donnees')
  const { child, until, said, ended } = await startWorker('write', folder)
  await until(each => each.done !== undefined)
  const second = openableStore({ folder, now: () => new Date(), hostname: 'poste-1' })
  const reader = openableStore({ folder, now: () => new Date(), hostname: 'poste-2' })
  let torn = 0

  expect(await second.open()).toMatchObject({ ok: false, error: { code: 'opening/locked' } })
  while (!said.some(each => (each.done ?? 0) >= WRITES)) {
    const opened = await reader.open({ reading: true })
    if (!opened.ok || lastActIn(opened.value) === undefined) torn += 1
    if (opened.ok) expect(await perform(reader, 1)).toBe(false)
    await reader.close()
    const seen = said.at(-1)?.done ?? 0
    await until(each => (each.done ?? 0) >= seen + 5)
  }
  child.kill('SIGKILL')
  await ended

  const answered = Math.max(...said.map(each => each.done ?? 0))
  const opened = await second.open()
  await second.close()
  const found = opened.ok ? lastActIn(opened.value) : undefined
  await recordFigure('4-two-programs', { what: 'deux programmes sur le même dossier : lectures pendant que l’autre écrit', ...{ tried: WRITES, acknowledgedLost: found !== undefined && found >= answered ? 0 : 1, unreadable: torn } })
  expect(torn).toBe(0)
  expect(found).toBeGreaterThanOrEqual(answered)
  expect((await readFile(join(folder, 'binome.json'))).length).toBeGreaterThan(0)
})
