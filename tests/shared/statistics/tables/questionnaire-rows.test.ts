import { describe, expect, it } from 'vitest'

import { PROGRESS_ITEMS } from '#shared/domain/evaluation'

import { aCasebook, aMentee, aPairAt, menteeId, pairId } from '../../../builders/casebook'
import { anEvaluation, anOccasion } from '../../../builders/ending'
import { aGridVersion, anInterview, interviewId } from '../../../builders/recruitment'
import { only, tablesIn } from '../../../builders/report'

type Parts = Parameters<typeof aCasebook>[0]
type Answers = Readonly<Record<string, number>>

const bookOf = (parts: Parts) => aCasebook({ pairs: [aPairAt('closed')], gridVersions: [aGridVersion(), aGridVersion('evaluation-mentee'), aGridVersion('evaluation-mentor')], ...parts })
const rowsIn = (parts: Parts, from = '2026-01-01', to = '2026-12-31') => tablesIn(bookOf(parts), from, to).questionnaires
const returned = (side: 'mentor' | 'mentee', answers: Answers, on = '2026-09-20', pair = 1) => anOccasion(pair * 10 + (side === 'mentor' ? 1 : 2), { kind: 'evaluation', id: pairId(pair), side }, { answers, held: { on } })
const allTen = (mark: 1 | 2 | 3 | 4): Answers => Object.fromEntries(PROGRESS_ITEMS.map(item => [item, mark]))
const asked = (answers: Answers) => anInterview(9, { subject: { kind: 'mentee', id: menteeId(1) }, answers, held: { on: '2025-11-20' } })

describe('the questionnaires of a report', () => {
  it('are those that were handed out and those that came back, each in its period', () => {
    const handedOnly = rowsIn({ evaluations: [anEvaluation()] })
    expect(handedOnly.map(({ side, handed, returned: back, satisfied }) => [side, handed, back, satisfied])).toEqual([['mentor', 'yes', 'no', 'none'], ['mentee', 'yes', 'no', 'none']])
    const late = { evaluations: [anEvaluation({ sides: { mentor: { handedOn: '2026-12-20' } } })], interviews: [returned('mentor', { satisfaction: 4 }, '2027-01-10')] }
    expect(only(rowsIn(late))).toMatchObject({ handed: 'yes', returned: 'no', satisfaction: undefined })
    expect(only(rowsIn(late, '2027-01-01', '2027-12-31'))).toMatchObject({ handed: 'no', returned: 'yes', satisfaction: 4, satisfied: 'yes' })
  })

  it('were handed out where they came back and nobody noted the day', () => {
    expect(only(rowsIn({ interviews: [returned('mentor', { satisfaction: 2, recommend: 10 })] }))).toMatchObject({ handed: 'yes', returned: 'yes', satisfaction: 2, satisfied: 'no', recommend: 10 })
  })

  it('tell nothing where a question was not answered, or was left aside', () => {
    expect(only(rowsIn({ interviews: [returned('mentee', { satisfaction: 0 })] }))).toMatchObject({ satisfaction: undefined, satisfied: 'none', recommend: undefined, progress: undefined })
  })

  it('tell the way a mentee made where all ten sentences were answered twice', () => {
    const interviews = [asked({ ...allTen(2), startJob: 1 }), returned('mentee', { ...allTen(3), startCv: 4 })]
    expect(only(rowsIn({ mentees: [aMentee(1)], interviews })).progress).toBe(1.2)
    const { startEnergy: _, ...nine } = allTen(2)
    expect(only(rowsIn({ interviews: [asked(nine), returned('mentee', allTen(3))] })).progress).toBeUndefined()
    expect(only(rowsIn({ interviews: [asked(allTen(2)), returned('mentor', allTen(3))] })).progress).toBeUndefined()
  })

  it('bear numbers that follow what they tell, whatever the order of the pairs', () => {
    const marks = [3, 1, 4, 2]
    const pairs = marks.map((_, n) => aPairAt('closed', n + 1))
    const interviews = marks.map((mark, n) => returned('mentor', { satisfaction: mark }, '2026-09-20', n + 1))
    expect(rowsIn({ pairs, interviews }).map(({ number, satisfaction }) => [number, satisfaction])).toEqual([['Q-001', 1], ['Q-002', 2], ['Q-003', 3], ['Q-004', 4]])
    expect(rowsIn({ pairs, interviews }).map(({ id }) => id)).toContain(interviewId(11))
  })
})
