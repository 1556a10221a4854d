import { expect, it } from 'vitest'

import { explain } from '../../../renderer/api/explain'
import { day, id, mentorId, pairId } from '../../builders/casebook'

import type { Refusal } from '#shared/api/api'

const some: readonly Refusal[] = [
  { code: 'pair/move-closed', stage: 'active', move: 'decline' },
  { code: 'pair/move-too-early', move: 'suspend', notBefore: day('2026-03-12') },
  { code: 'pair/mentor-at-capacity', mentorId: mentorId(), pairIds: [pairId()] },
  { code: 'casebook/still-referenced', by: [{ collection: 'pairs', id: id(1) }, { collection: 'pairs', id: id(2) }, { collection: 'mentees', id: id(3) }] },
  { code: 'organisation/incomplete', missing: ['representative', 'coordinator'] },
  { code: 'opening/locked', path: 'D:/binome.json', host: 'ACCUEIL', since: '2026-03-16T08:00:00Z' },
  { code: 'store/disk-full' },
  { code: 'door/fault' },
]

it.each(some)('says what happened at $code, in French and in whole sentences', refusal => {
  const { title, detail } = explain(refusal)

  expect(title).toMatch(/^\p{Lu}.*[.?]$/su)
  expect(detail).toMatch(/^\P{Ll}.*[.?]$/su)
  expect(`${title} ${detail ?? ''}`).not.toMatch(/undefined|NaN|\[object| [;:!?]/)
})

it('counts what stands in the way', () => {
  const { title } = explain({ code: 'casebook/still-referenced', by: [{ collection: 'pairs', id: id(1) }, { collection: 'pairs', id: id(2) }] })

  expect(title).toContain('2\u00A0binômes')
})
