import { describe, expect, it } from 'vitest'

import { aPairRow, aProposalRow, aQuestionnaireRow, someTables } from '../../builders/rows'

import { count, measure, over } from '#shared/statistics/measure'

const lengths = (...days: readonly (number | undefined)[]) => someTables({ pairs: days.map((daysLasted, n) => aPairRow({ id: `p${n}`, daysLasted })) })
const told = (kind: 'sum' | 'mean' | 'median' | 'most', ...days: readonly (number | undefined)[]) => measure(lengths(...days), over(kind, 'pairs', 'daysLasted')).value

describe('a number that rows make', () => {
  it('counts the rows that hold all that is asked: a value, one of several, any but one, a number of at least so much, nothing', () => {
    const tables = someTables({
      pairs: [aPairRow({ id: 'a', exited: 'yes', trigger: 'term', meetings: 2 }), aPairRow({ id: 'b', exited: 'yes', trigger: 'interruption', meetings: 1 }), aPairRow({ id: 'c', exited: 'no' })],
      proposals: [aProposalRow({ id: 'd', daysToMeeting: undefined }), aProposalRow({ id: 'e', daysToMeeting: 0 })],
    })
    expect(measure(tables, count('pairs', { exited: 'yes', trigger: 'term' }))).toEqual({ value: 1, ids: ['a'] })
    expect(measure(tables, count('pairs', { trigger: ['term', 'interruption'] })).ids).toEqual(['a', 'b'])
    expect(measure(tables, count('pairs', { exited: 'yes', trigger: { but: 'term' } })).ids).toEqual(['b'])
    expect(measure(tables, count('pairs', { exited: 'yes', meetings: { atLeast: 2 } })).ids).toEqual(['a'])
    expect(measure(tables, count('proposals', { daysToMeeting: undefined })).ids).toEqual(['d'])
  })

  it('takes the sum, the mean, the middle and the greatest of what is told, an empty cell being none of them', () => {
    expect([told('sum', 4, undefined, 8), told('mean', 4, undefined, 8), told('median', 1, undefined, 90, 5), told('median', 1, 5, 9, 90), told('most', 3, 12, undefined, 7)]).toEqual([12, 6, 5, 7, 12])
  })

  it('has a sum of nothing, and no mean, middle or greatest of it', () => {
    expect([told('sum'), told('mean', undefined), told('median'), told('most')]).toEqual([0, undefined, undefined, undefined])
  })

  it('names the rows behind it, those that add nothing to a sum left out', () => {
    const tables = someTables({ pairs: [aPairRow({ id: 'a', meetings: 3 }), aPairRow({ id: 'b', meetings: 0 })], questionnaires: [aQuestionnaireRow({ id: 'c', satisfaction: undefined }), aQuestionnaireRow({ id: 'd', satisfaction: 1 })] })
    expect(measure(tables, over('sum', 'pairs', 'meetings')).ids).toEqual(['a'])
    expect(measure(tables, over('mean', 'questionnaires', 'satisfaction')).ids).toEqual(['d'])
  })

  it('passes on what only the association knows', () => {
    expect(measure(someTables(), { kind: 'given', name: 'subsidy', value: 250_000 })).toEqual({ value: 250_000, ids: [] })
  })
})
