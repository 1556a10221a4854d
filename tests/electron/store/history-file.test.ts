import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { realDisk } from '../../../electron/main/store/file-system'
import { type GenerationEntry, historyFile } from '../../../electron/main/store/history-file'
import { aFolder } from '../../builders/folder'
import { aCoordinator, id } from './a-store'
import { errno, gatedDisk } from './failing-disk'

const entry = (generation: number, n = 1, act = 'coordinator.save'): GenerationEntry => ({
  generation,
  at: `2026-03-16T09:00:0${generation}.000Z`,
  by: id(99),
  act,
  delta: { put: { coordinators: { [id(n)]: aCoordinator(n) } }, removed: {} },
  inverse: { put: {}, removed: { coordinators: [id(n)] } },
})

async function aHistory(disk = realDisk) {
  const path = join(await aFolder(), 'history.ndjson')
  return { path, ...historyFile(disk, path) }
}

const acts = (entries: readonly { act: string }[]) => entries.map(({ act }) => act)

describe('the history', () => {
  it('is empty where there is no file', async () => {
    expect(await (await aHistory()).about(id(1), 9)).toEqual([])
  })

  it('gives back what it was told, the latest first, and only what touched the one asked for', async () => {
    const history = await aHistory()
    for (const each of [entry(2), entry(3, 2), entry(4)]) await history.append(each)

    const { generation: _, ...second } = entry(2)
    const { generation: __, ...fourth } = entry(4)
    expect(await history.about(id(1), 4)).toEqual([fourth, second])
  })

  it('does not take for a change of someone what only mentions them', async () => {
    const history = await aHistory()
    await history.append({ ...entry(2), by: id(7) })

    expect(await history.about(id(7), 2)).toEqual([])
  })

  it('leaves out an entry whose book was never written', async () => {
    const history = await aHistory()
    for (const each of [entry(2), entry(3, 1, 'failed'), entry(3, 1, 'again'), entry(4, 1, 'failed too')]) await history.append(each)

    expect(acts(await history.about(id(1), 3))).toEqual(['again', 'coordinator.save'])
  })

  it('skips a line cut by a power cut, and does not glue the next one to it', async () => {
    const history = await aHistory()
    await history.append(entry(2, 1, 'whole'))
    await appendFile(history.path, '{"generation":3,"at":"2026-03-16T09:0')
    expect(acts(await history.about(id(1), 3))).toEqual(['whole'])

    await history.append(entry(3, 1, 'after'))
    expect(acts(await history.about(id(1), 3))).toEqual(['after', 'whole'])
  })

  it('skips lines that it does not know', async () => {
    const history = await aHistory()
    await writeFile(history.path, `\n\n{"generation":2,"of":"${id(1)}"}\n{"generation":3,}\nnull\n\u0000\u0000`)
    await history.append(entry(4))

    expect(acts(await history.about(id(1), 9))).toEqual(['coordinator.save'])
  })

  it('takes back what it could write of a line when the disk is full', async () => {
    let full = false
    const disk = gatedDisk(call => {
      if (full && call === 'sync') throw errno('ENOSPC')
    })
    const history = await aHistory(disk)
    await history.append(entry(2))
    const before = await readFile(history.path)
    full = true

    await expect(history.append(entry(3))).rejects.toThrow('ENOSPC')
    expect(await readFile(history.path)).toEqual(before)
  })
})
