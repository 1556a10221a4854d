import { describe, expect, it } from 'vitest'

import type { HeldBack, RetentionLine } from '#shared/casebook/retention'
import { heldReasons, retentionRows } from '#shared/documents/retention-list'

import { aMentee, aPairAt, day, menteeId } from '../../builders/casebook'

const funding = { name: 'FSE+ 2021-2027', from: day('2021-01-01'), to: day('2027-12-31'), keepUntil: day('2032-12-31') }
const pair: HeldBack = { kind: 'pair', pair: aPairAt('active') }
const line = (held: readonly HeldBack[]): RetentionLine => ({
  ...{ who: { kind: 'mentee', id: menteeId(1) }, person: aMentee(1, { givenName: 'Yusuf', familyName: 'Çelik' }), purpose: 'mentee', goes: 'file', since: day('2023-03-01'), months: 36, dueOn: day('2026-03-01') },
  held,
})
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

describe('why something is kept longer', () => {
  it.each([
    [pair, 'un binôme n’est pas terminé (B-2026-001)'],
    [{ kind: 'funding', funding }, 'la subvention « FSE+ 2021-2027 » demande les preuves jusqu’au 31/12/2032'],
    [{ kind: 'kept', until: day('2027-01-31'), reason: 'litige' }, 'par décision, jusqu’au 31/01/2027 (litige)'],
    [{ kind: 'limitation', since: day('2026-02-10') }, 'fiche gelée à la demande de la personne depuis le 10/02/2026'],
  ] as const)('is told: %#', (held, said) => {
    expect(plain(heldReasons([held]))).toBe(`Gardé : ${said}.`)
  })
})

it('the review as a table says what waits for a decision, and why the rest is held back', () => {
  const [waits, kept] = retentionRows([line([]), line([pair, { kind: 'limitation', since: day('2026-02-10') }])])
  expect(waits).toEqual(['Yusuf Çelik', expect.any(String), '2023-03-01', '2026-03-01', 'à décider', ''])
  expect(kept?.slice(4, 5)).toEqual(['gardé'])
  expect(plain(kept?.[5] ?? '')).toBe('Gardé : un binôme n’est pas terminé (B-2026-001) ; fiche gelée à la demande de la personne depuis le 10/02/2026.')
})
