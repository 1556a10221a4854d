import { describe, expect, it } from 'vitest'

import { commitQuestion, leftAside, withKept } from '../../../../renderer/features/imports/plan-choices'
import { planOf } from '../../../shared/importing/a-list'

import { questions } from '#shared/api/api'

const twice = [
  ['Nom', 'Prénom', 'Mail', 'Accepté le'],
  ['Dubois', 'Anne', 'anne@example.be', '12/01/2026'],
  ['Dubois', 'Paul', 'anne@example.be', ''],
]

describe('what one decides of a dry run', () => {
  it('creates a duplicate that one keeps, and counts it so', () => {
    const plan = planOf('mentors', twice)
    expect(plan.counts).toMatchObject({ create: 1, duplicate: 1 })
    expect(withKept(plan, new Set([3])).counts).toMatchObject({ create: 2, duplicate: 0 })
    expect(withKept(plan, new Set([2])).counts).toMatchObject({ create: 1, duplicate: 1 })
  })

  it.each(['mentors', 'mentees'] as const)('asks the door a question it takes, for %s', target => {
    const question = commitQuestion(planOf(target, twice), 'liste.csv')
    expect(questions['import.commit'].safeParse(question).success).toBe(true)
    expect(question).toMatchObject({ duplicates: 1, refused: 0, entries: [{ details: { givenName: 'Anne' } }] })
  })

  it('keeps the day on which a mentee was accepted', () => {
    expect(commitQuestion(planOf('mentees', twice), 'liste.csv').entries).toMatchObject([{ acceptedOn: '2026-01-12' }])
  })

  it('keeps the line and the reason of a list as wide as a file may be', () => {
    const heads = ['Nom', 'Prénom', ...Array.from({ length: 254 }, (_, n) => `Colonne ${n}`)]
    const table = leftAside(planOf('mentors', [heads, ['Dubois', ...heads.slice(1).map(() => '')]]), ['refused'], '2026-03-16')
    expect(table.columns).toHaveLength(256)
    expect(table.columns.slice(-2)).toEqual(['Ligne', 'Motif'])
    expect(table.rows[0]?.slice(-2)[0]).toBe('2')
    expect(questions['table.save-as'].safeParse(table).success).toBe(true)
  })
})
