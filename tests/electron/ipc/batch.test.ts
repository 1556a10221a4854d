import { describe, expect, it, vi } from 'vitest'

import { type openHouse, valueOf } from '../../builders/house'
import { tiredThread } from '../../builders/paper-thread'
import { aHouseWithAPair } from './a-house'

import { ownPdf } from '../../../electron/main/printing/own-pdf'

import { listed } from '#shared/casebook/casebook'
import { MentorId, PairId } from '#shared/domain/ids'

const grid = { sheet: { kind: 'blank-grid', grid: 'mentor-preparation' } } as const
const list = { sheet: { kind: 'attendance-list' } } as const
const one = { into: 'one-file', bothSides: true, copies: 1 } as const
const many = { into: 'folder', bothSides: false, copies: 1 } as const

/** A busy machine draws slowly: what is waited for is that it comes, not when. */
const PATIENCE = { timeout: 20_000 }

/** A house that has a folder to write into. */
const atWork = () => aHouseWithAPair({ desk: { askForFolder: async () => '/bureau/lot' } })

/** Waits until a batch has begun. */
async function underWay(ask: Awaited<ReturnType<typeof openHouse>>['ask']): Promise<void> {
  while (valueOf(await ask('batch.state')) === null) await new Promise(resolve => setImmediate(resolve))
}

const pairIdOf = (id: string) => PairId.parse(id)

/** How many pages a file has. */
const pagesOf = (bytes: Uint8Array | undefined) => (bytes ? ownPdf(bytes)?.pages.length : undefined)

describe('a batch', () => {
  it('freezes the contracts of pairs and gives the pages that were frozen', async () => {
    const { ask, pairId, files, store } = await atWork()
    const delta = valueOf(await ask('batch.freeze', { pairIds: [pairId] }))
    const [contract] = listed(delta.put.contracts ?? {})
    expect(contract?.pairId).toBe(pairId)
    if (!contract) return
    const made = valueOf(await ask('batch.make', { ...many, papers: [{ contractId: contract.id }] }))
    expect(made).toMatchObject({ outcome: 'saved', made: 1, notMade: [] })
    expect([...files.values()][0]).toEqual(await store.readPiece(contract.pdf))
  })

  it('writes a file for each paper, none over another', async () => {
    const { ask, files } = await atWork()
    await ask('batch.make', { ...many, papers: [grid, grid] })
    const made = valueOf(await ask('batch.make', { ...many, papers: [grid, list] }))
    expect(made).toMatchObject({ outcome: 'saved', made: 2, notMade: [] })
    expect(new Set(files.keys()).size).toBe(4)
    expect([...files.keys()].every(path => path.startsWith('/bureau/lot'))).toBe(true)
  })

  it('binds all papers in one file, each on a new sheet and as often as asked', async () => {
    const { ask, files } = await atWork()
    valueOf(await ask('batch.make', { ...many, papers: [list] }))
    const single = pagesOf([...files.values()][0]) ?? 0
    valueOf(await ask('batch.make', { ...one, copies: 3, papers: [list, list] }))
    const sheets = Math.ceil(single / 2)
    expect(pagesOf([...files.values()].at(-1))).toBe(2 * 3 * sheets * 2)
  })

  it('makes the rest where one paper cannot be made, and tells why', async () => {
    const { ask } = await atWork()
    const gone = { sheet: { kind: 'mentor-grid', mentorId: MentorId.parse('00000000-0000-4000-9000-999999999999') } } as const
    const made = valueOf(await ask('batch.make', { ...many, papers: [gone, grid] }))
    expect(made).toMatchObject({ outcome: 'saved', made: 1, notMade: [{ index: 0, refusal: { code: 'casebook/unknown' } }] })
  })

  it('freezes no contract where one of them cannot be', async () => {
    const { ask, pairId, store } = await atWork()
    const unknown = pairIdOf('00000000-0000-4000-9000-999999999999')
    expect(await ask('batch.freeze', { pairIds: [pairId, unknown] })).toEqual({ ok: false, error: { code: 'casebook/unknown', id: unknown } })
    expect(listed(store.read()?.contracts ?? {})).toEqual([])
  })

  it('writes nothing where no place is chosen', async () => {
    const { ask, files } = await aHouseWithAPair()
    expect(valueOf(await ask('batch.make', { ...many, papers: [grid] }))).toEqual({ outcome: 'cancelled' })
    expect(files.size).toBe(0)
  })

  it('says how far it has come, and is stopped by who asked: no half of a file stays', async () => {
    const { ask, files } = await aHouseWithAPair({ paperThread: tiredThread })
    const making = ask('batch.make', { ...one, papers: Array.from({ length: 8 }, () => grid) })
    await vi.waitFor(async () => expect(valueOf(await ask('batch.state'))).toEqual({ done: 2, of: 8 }), PATIENCE)
    await ask('batch.stop')
    expect(valueOf(await making)).toMatchObject({ outcome: 'stopped', made: 0, files: [] })
    expect(files.size).toBe(0)
    expect(valueOf(await ask('batch.state'))).toBeNull()
  })

  it('counts as over with what cannot be made', async () => {
    const { ask } = await aHouseWithAPair({ paperThread: tiredThread })
    const gone = { sheet: { kind: 'mentor-grid', mentorId: MentorId.parse('00000000-0000-4000-9000-999999999999') } } as const
    const making = ask('batch.make', { ...one, papers: [gone, ...Array.from({ length: 7 }, () => grid)] })
    await vi.waitFor(async () => expect(valueOf(await ask('batch.state'))).toEqual({ done: 3, of: 8 }), PATIENCE)
    await ask('batch.stop')
    expect(valueOf(await making)).toMatchObject({ outcome: 'stopped', made: 0, notMade: [{ index: 0 }] })
  })

  it('is stopped while its papers are still looked up: none is made', async () => {
    const { ask, files } = await atWork()
    const making = ask('batch.make', { ...many, papers: Array.from({ length: 40 }, () => grid) })
    await underWay(ask)
    await ask('batch.stop')
    expect(valueOf(await making)).toMatchObject({ outcome: 'stopped', made: 0, files: [] })
    expect(files.size).toBe(0)
  })

  it('says that it was stopped where the pages were all kept before and only some are written', async () => {
    const written: string[] = []
    const { ask, pairId } = await aHouseWithAPair({
      desk: {
        askForFolder: async () => '/bureau/lot',
        writeFile: async path => {
          written.push(path)
          if (written.length === 2) await ask('batch.stop')
        },
      },
    })
    const [contract] = listed(valueOf(await ask('batch.freeze', { pairIds: [pairId] })).put.contracts ?? {})
    if (!contract) throw new Error('no contract was frozen')
    const made = valueOf(await ask('batch.make', { ...many, papers: Array.from({ length: 5 }, () => ({ contractId: contract.id })) }))
    expect(made).toMatchObject({ outcome: 'stopped', made: 2, notMade: [], files: written })
  })

  it('freezes nothing where it is stopped before the act', async () => {
    const { ask, pairId, store } = await aHouseWithAPair({ paperThread: () => ({ ...tiredThread(), send: () => undefined }) })
    const freezing = ask('batch.freeze', { pairIds: [pairId] })
    await underWay(ask)
    await ask('batch.stop')
    expect(await freezing).toEqual({ ok: false, error: { code: 'job/stopped' } })
    expect(listed(store.read()?.contracts ?? {})).toEqual([])
  })
})
