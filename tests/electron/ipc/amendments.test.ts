import { describe, expect, it } from 'vitest'

import { valueOf } from '../../builders/house'
import { aHouseWithAPair } from './a-house'

import { listed } from '#shared/casebook/casebook'

const change = { kind: 'extension', endsOn: '2026-12-16' } as const
const reason = 'à la demande des deux personnes'

/** The same pair once its contract is signed, on the day it begins. */
async function aHouseAtWorkWithAPair() {
  const house = await aHouseWithAPair()
  const [contract] = listed(valueOf(await house.ask('contract.print', { pairId: house.pairId })).put.contracts ?? {})
  if (!contract) throw new Error('no contract was printed')
  for (const party of ['mentor', 'mentee', 'association'] as const) valueOf(await house.ask('contract.sign', { contractId: contract.id, party, on: '2026-03-16' }))
  return house
}

describe('an amendment through the door', () => {
  it('is looked at and saved as a draft before it is printed', async () => {
    const { ask, files, pairId } = await aHouseAtWorkWithAPair()
    const which = { pairId, change, reason }
    expect(valueOf(await ask('amendment.preview', which))).toBeInstanceOf(Uint8Array)
    valueOf(await ask('amendment.save-as', { which, format: 'docx' }))
    expect([...files.keys()]).toEqual(['/bureau/2026-03-16_projet-avenant-1_B-2026-001.docx'])
  })

  it('is frozen with its pages when it is printed', async () => {
    const { ask, store, files, pairId, mentorId } = await aHouseAtWorkWithAPair()
    const [amendment] = listed(valueOf(await ask('amendment.print', { pairId, change, reason })).put.amendments ?? {})
    if (!amendment) throw new Error('no amendment was printed')
    const printed = valueOf(await ask('amendment.preview', { amendmentId: amendment.id }))
    const mentor = store.read()?.mentors[mentorId]
    if (!mentor) throw new Error('no mentor')
    const { id, decisions: _decisions, consents: _consents, ...details } = mentor
    valueOf(await ask('mentor.save', { id, details: { ...details, familyName: 'Vandermeulen' } }))

    expect(valueOf(await ask('amendment.preview', { amendmentId: amendment.id }))).toEqual(printed)
    valueOf(await ask('amendment.save-as', { which: { amendmentId: amendment.id }, format: 'pdf' }))
    expect([...files.keys()]).toEqual(['/bureau/2026-03-16_avenant-1_B-2026-001.pdf'])
    expect(valueOf(await ask('history.read', { about: amendment.id }))).toMatchObject([{ act: 'amendment.print' }])
  })

  it('that the law refuses leaves no page behind', async () => {
    const { ask, pairId } = await aHouseAtWorkWithAPair()
    expect(await ask('amendment.print', { pairId, change: { kind: 'extension', endsOn: '2026-09-16' }, reason })).toMatchObject({ ok: false, error: { code: 'amendment/date-out-of-range' } })
    expect(await ask('amendment.preview', { amendmentId: '00000000-0000-4000-8000-000000000999' })).toMatchObject({ ok: false, error: { code: 'casebook/unknown' } })
  })
})
