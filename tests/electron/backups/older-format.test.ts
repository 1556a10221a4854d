import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { sha256 } from '../../../electron/main/store/sha256'
import { aBackedUpStore, anOpenBackedUpStore } from './a-backed-up-store'

import { emptyCasebook } from '#shared/casebook/casebook'

it('an opening that brings an older format up to date keeps the file as it was', async () => {
  const { store, dataFolder } = await anOpenBackedUpStore()
  await store.close()
  const older = olderFile()
  await writeFile(join(dataFolder, 'binome.json'), older)
  const again = await aBackedUpStore({ dataFolder })
  const opened = await again.store.open({ anyway: true })
  await again.store.close()

  expect(opened).toMatchObject({ ok: true })
  const [kept] = (await again.namesHere()).filter(name => name.includes('-migration-'))
  expect(kept && (await readFile(join(dataFolder, 'sauvegardes', kept)))).toEqual(older)
})

/** A file of format 5, as the version before wrote it. */
function olderFile(): Buffer {
  const later = ['notices', 'processings', 'breaches', 'retentionDecisions']
  const book = Buffer.from(JSON.stringify(Object.fromEntries(Object.entries({ ...emptyCasebook, format: 5 }).filter(([name]) => !later.includes(name)))))
  const head = Buffer.from('{"application":"binome","format":5,"generation":900,"savedAt":"2026-03-16T09:00:00.000Z"')
  return Buffer.concat([head, Buffer.from(`,"sha256":"${sha256(head, book)}","book":`), book, Buffer.from('}')])
}
