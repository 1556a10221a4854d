import { expect, it } from 'vitest'

import { explain } from '../../../renderer/api/explain'
import { day, id, mentorId, pairId } from '../../builders/casebook'

import type { Refusal } from '#shared/api/refusal'

const some: readonly Refusal[] = [
  { code: 'pair/move-closed', stage: 'active', move: 'decline' },
  { code: 'pair/move-too-early', move: 'suspend', notBefore: day('2026-03-12') },
  { code: 'pair/mentor-at-capacity', mentorId: mentorId(), pairIds: [pairId()] },
  { code: 'casebook/still-referenced', by: [{ collection: 'pairs', id: id(1) }, { collection: 'pairs', id: id(2) }, { collection: 'mentees', id: id(3) }] },
  { code: 'organisation/incomplete', missing: ['representative', 'coordinator'] },
  { code: 'opening/locked', path: 'D:/binome.json', host: 'ACCUEIL', since: '2026-03-16T08:00:00Z' },
  { code: 'store/disk-full' },
  { code: 'store/fault', cause: 'EIO' },
  { code: 'opening/no-folder', path: 'D:/Binôme', cause: 'EROFS' },
  { code: 'opening/unreadable', path: 'D:/Binôme', cause: 'EWHAT' },
  { code: 'file/not-written', path: 'D:/contrat.pdf', cause: 'store/read-only' },
  { code: 'contract/signed-before-printed', party: 'mentee', notBefore: day('2026-03-12') },
  { code: 'import/too-big', bytes: 30_000_000, limit: 25_000_000 },
  { code: 'import/too-many-rows', sheet: '', rows: 1_048_576, columns: 3 },
  { code: 'import/took-too-long', seconds: 20 },
  { code: 'import/stopped' },
  { code: 'door/fault' },
  { code: 'closing/term-ahead', endsOn: day('2026-09-12'), notBefore: day('2026-08-29') },
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

it('gives the cause in French first, and the word of the system last', () => {
  const { detail } = explain({ code: 'opening/no-folder', path: 'D:/Binôme', cause: 'EROFS' })

  expect(detail).toMatch(/^Le dossier est en lecture seule.*EROFS\.$/su)
})
