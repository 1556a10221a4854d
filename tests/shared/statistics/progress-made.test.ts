import { describe, expect, it } from 'vitest'

import { aMentee, aPairAt } from '../../builders/casebook'
import { aFollowUp, aQuestionnaire, closedPairs, tenMarks } from '../../builders/evaluation'
import { anInterview, interviewId } from '../../builders/recruitment'

import { PROGRESS_ITEMS } from '#shared/domain/evaluation'
import type { Answers } from '#shared/grids/answers'
import { changeOf, progressMade, progressOf } from '#shared/statistics/progress-made'

type Mark = 1 | 2 | 3 | 4

const selected = (n: number, answers: Answers, on = '2025-11-20') => anInterview(n, { id: interviewId(60 + n), answers, held: { on } })
const later = (n: number, mark: Mark) => aFollowUp(n, 6, { answer: { on: '2027-03-15', situation: { family: 'other' }, items: Object.fromEntries(PROGRESS_ITEMS.map(item => [item, mark])) } })

/** So many mentees who went from 2 to 3; of the first `asked` the six months are known, at 4. */
const people = (count: number, asked: number) => {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return closedPairs(count, {
    interviews: numbers.flatMap(n => [selected(n, tenMarks(2)), aQuestionnaire(n, 'mentee', tenMarks(3))]),
    followUps: numbers.slice(0, asked).map(n => later(n, 4)),
  })
}

describe('the way made', () => {
  it('compares the same people at both moments', () => {
    expect(progressMade(people(5, 5), 2026)).toMatchObject({ end: 1, later: 2 })
    expect(progressMade(people(5, 5), 2026).items).toEqual(PROGRESS_ITEMS.map(item => ({ item, end: { n: 5, from: 2, to: 3 }, later: { n: 5, from: 2, to: 4 } })))
  })

  it('tells the change between the two means as they are printed', () => {
    // 2,14 is printed 2,1 and 3,75 is printed 3,8.
    expect(changeOf({ n: 7, from: 2.14, to: 3.75 })).toBe(1.7)
  })

  it('tells nothing of four', () => {
    expect(progressMade(people(4, 4), 2026)).toEqual({ items: PROGRESS_ITEMS.map(item => ({ item })) })
  })

  it('hides the six months where the few who are missing could be worked out', () => {
    expect(progressMade(people(6, 5), 2026)).toMatchObject({ end: 1, items: PROGRESS_ITEMS.map(() => ({ end: { n: 6 } })) })
    expect(progressMade(people(6, 5), 2026)).not.toHaveProperty('later')
    expect(progressMade(people(10, 5), 2026)).toMatchObject({ end: 1, later: 2 })
  })

  it('leaves out of a sentence those who did not answer it at both moments', () => {
    const { startCv: _, ...nine } = tenMarks(2)
    const book = closedPairs(6, { interviews: [1, 2, 3, 4, 5, 6].flatMap(n => [selected(n, n === 1 ? nine : tenMarks(2)), aQuestionnaire(n, 'mentee', tenMarks(3))]) })
    expect(progressMade(book, 2026).items.map(({ end }) => end?.n)).toEqual([6, 6, 5, 6, 6, 6, 6, 6, 6, 6])
  })

  it('starts from the last selection before the pair began', () => {
    const book = closedPairs(1, { interviews: [selected(1, tenMarks(1), '2025-06-01'), { ...selected(1, tenMarks(2), '2026-01-05'), id: interviewId(81) }, { ...selected(1, tenMarks(4), '2026-10-01'), id: interviewId(82) }] })
    expect(progressOf(book, aPairAt('closed', 1)).start).toEqual(tenMarks(2))
  })

  it('forgets what was told after the end once the mentee no longer agrees', () => {
    const book = people(1, 1)
    const withdrawn = aMentee(1)
    expect(progressOf(book, aPairAt('closed', 1)).later).toEqual(tenMarks(4))
    expect(progressOf({ ...book, mentees: { [withdrawn.id]: withdrawn } }, aPairAt('closed', 1)).later).toEqual({})
  })
})
