import { describe, expect, it } from 'vitest'

import { readFolder } from '../../../electron/main/store/read-folder'
import { openHouse, valueOf } from '../../builders/house'
import { aHouseWithAPair } from './a-house'

import { listed } from '#shared/casebook/casebook'
import { IsoDate } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'

const day = (text: string) => IsoDate.parse(text)
describe('through the door', () => {
  it('a mentor is on the disk before the answer comes', async () => {
    const { store, dataFolder } = await aHouseWithAPair()

    expect(await readFolder(dataFolder)).toMatchObject({ ok: true, value: { book: store.read() } })
  })

  it('a mentee who has an open pair is refused a second one, with the pair in the way', async () => {
    const { ask, pair, pairId } = await aHouseWithAPair()

    expect(await ask('pair.create', pair)).toMatchObject({ ok: false, error: { code: 'pair/mentee-has-open-pair', pairId } })
  })

  it('a change is kept in history under the name of who is at work', async () => {
    const { ask, coordinatorId, pairId } = await aHouseWithAPair()
    valueOf(await ask('worker.choose', { coordinatorId }))
    valueOf(await ask('pair.move', { pairId, move: { kind: 'withdraw', on: '2026-03-12', reason: 'Déménagement à Liège' } }))

    expect(valueOf(await ask('history.read', { about: pairId }))).toMatchObject([
      { by: coordinatorId, act: 'pair.move', details: ['move.withdraw'] },
      { by: 'first-run', act: 'pair.create', details: ['opening.agreed'] },
    ])
  })

  it('a contract is frozen when it is printed: what changes later does not reach its pages', async () => {
    const { ask, store, files, pairId } = await aHouseWithAPair()
    const [contract] = listed(valueOf(await ask('contract.print', { pairId })).put.contracts ?? {})
    if (!contract) throw new Error('no contract was printed')
    const printed = valueOf(await ask('contract.preview', { contractId: contract.id }))
    const [mentor] = listed(store.read()?.mentors ?? {})
    if (!mentor) throw new Error('no mentor')

    const { id, decisions: _decisions, consents: _consents, ...details } = mentor
    valueOf(await ask('mentor.save', { id, details: { ...details, familyName: 'Vandermeulen' } }))

    expect(valueOf(await ask('contract.preview', { contractId: contract.id }))).toEqual(printed)
    expect(valueOf(await ask('contract.save-as', { which: { contractId: contract.id }, format: 'pdf' }))).toMatchObject({ outcome: 'saved' })
    expect([...files.keys()]).toEqual(['/bureau/2026-03-16_contrat_B-2026-001.pdf'])
    expect(new Uint8Array([...files.values()][0] ?? [])).toEqual(printed)
  })

  it('what leaves the house before the printing is a draft, and says so in its name', async () => {
    const { ask, files, pairId } = await aHouseWithAPair()

    expect(valueOf(await ask('contract.preview', { pairId }))).toBeInstanceOf(Uint8Array)
    for (const format of ['pdf', 'docx'] as const) valueOf(await ask('contract.save-as', { which: { pairId }, format }))

    expect([...files.keys()]).toEqual(['/bureau/2026-03-16_projet-contrat_B-2026-001.pdf', '/bureau/2026-03-16_projet-contrat_B-2026-001.docx'])
  })

  it('a pair becomes active with the third signature, and everything is there when the house opens again', async () => {
    const { ask, store, pairId, dataFolder } = await aHouseWithAPair()
    const [contract] = listed(valueOf(await ask('contract.print', { pairId })).put.contracts ?? {})
    if (!contract) throw new Error('no contract was printed')
    for (const party of ['mentor', 'mentee', 'association'] as const) valueOf(await ask('contract.sign', { contractId: contract.id, party, on: '2026-03-16' }))
    await store.close()

    const again = valueOf(await (await openHouse({ folder: dataFolder })).ask('casebook.open'))

    const pair = again.pairs[pairId]
    expect(pair && stateOf(pair)).toMatchObject({ stage: 'active', activeFrom: day('2026-03-16') })
    expect(again.contracts[contract.id]?.signatures).toEqual({ mentor: '2026-03-16', mentee: '2026-03-16', association: '2026-03-16' })
  })

  it('nothing is asked of a casebook that is not open', async () => {
    const { ask } = await openHouse()

    expect(await ask('sample.load')).toEqual({ ok: false, error: { code: 'store/not-open' } })
    expect(await ask('coordinator.save', { details: { agreement: 'neutral', givenName: 'A', familyName: 'B' } })).toEqual({
      ok: false,
      error: { code: 'store/not-open' },
    })
  })

  it('a file that is no picture is refused before it is kept', async () => {
    const { ask } = await openHouse()
    valueOf(await ask('casebook.open'))

    expect(await ask('piece.put-picture', { bytes: new TextEncoder().encode('<svg onload="alert(1)"/>') })).toEqual({
      ok: false,
      error: { code: 'piece/not-a-picture' },
    })
  })
})
