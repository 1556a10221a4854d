import { expect, it } from 'vitest'

import { aFolder } from '../../builders/folder'
import { put } from '../store/a-store'
import { anOpenBackedUpStore, namesIn, noemie, valueOf } from './a-backed-up-store'

it('a book that holds nothing is not backed up by itself, and never sent to the second place', async () => {
  const { store, backups, memory, namesHere } = await anOpenBackedUpStore()
  const stick = await aFolder()
  valueOf(await backups.useSecondPlace(stick))
  await backups.make('start')
  expect(await namesHere()).toEqual([])
  valueOf(await backups.make('asked'))

  expect(await namesIn(stick)).toEqual([])
  expect(memory.memo.secondPlace?.lastAt).toBeUndefined()
  expect((await backups.state()).failing).toBeUndefined()
  await store.commit(put(1), noemie)
  expect(valueOf(await backups.make('asked')).elsewhere).toBe('made')
})

it('what is set down is remembered by the machine, also once another second place is chosen', async () => {
  const { store, backups, memory } = await anOpenBackedUpStore()
  expect(memory.memo.hasCasebook).toBeUndefined()
  await store.commit(put(1), noemie)
  valueOf(await backups.useSecondPlace(await aFolder()))

  expect(memory.memo.hasCasebook).toBe(true)
})
