import { describe, expect, it } from 'vitest'

import { commitQuestion, decided, leftAside, surelyCompletable } from '../../../../renderer/features/imports/plan-choices'
import { aMentor } from '../../../builders/casebook'
import { planOf } from '../../../shared/importing/a-list'

import { questions } from '#shared/api/api'
import { emptyCasebook } from '#shared/casebook/casebook'

const twice = [
  ['Nom', 'Prénom', 'Mail', 'Accepté le'],
  ['Dubois', 'Anne', 'anne@example.be', '12/01/2026'],
  ['Dubois', 'Paul', 'anne@example.be', ''],
]

describe('what one decides of a dry run', () => {
  it('creates a duplicate that one keeps, and counts it so', () => {
    const plan = planOf('mentors', twice)
    expect(plan.counts).toMatchObject({ create: 1, duplicate: 1 })
    expect(decided(plan, new Map([[3, 'create']])).counts).toMatchObject({ create: 2, duplicate: 0 })
    expect(decided(plan, new Map([[2, 'create']])).counts).toMatchObject({ create: 1, duplicate: 1 })
    expect(decided(plan, new Map([[3, 'complete']])).counts).toMatchObject({ complete: 0, duplicate: 1 })
  })

  it.each(['mentors', 'mentees'] as const)('asks the door a question it takes, for %s', target => {
    const question = commitQuestion(planOf(target, twice), 'liste.csv')
    expect(questions['import.commit'].safeParse(question).success).toBe(true)
    expect(question).toMatchObject({ duplicates: 1, refused: 0, entries: [{ details: { givenName: 'Anne' } }] })
  })

  it('completes whom the book knows, with what their file lacks', () => {
    const anne = aMentor(1, { givenName: 'Anne', familyName: 'Dubois', email: 'anne@example.be', phone: undefined })
    const plan = planOf('mentors', [['Nom', 'Prénom', 'Mail', 'GSM'], ['Dubois', 'Anne', 'anne@example.be', '0470 12 34 56']], { ...emptyCasebook, mentors: { [anne.id]: anne } })
    expect(surelyCompletable(plan)).toEqual([2])
    const question = commitQuestion(decided(plan, new Map([[2, 'complete']])), 'liste.csv')
    expect(questions['import.commit'].safeParse(question).success).toBe(true)
    expect(question).toMatchObject({ duplicates: 0, entries: [], completions: [{ id: anne.id, details: { phone: '0470 12 34 56' } }] })
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
