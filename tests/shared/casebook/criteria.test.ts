import { describe, expect, it } from 'vitest'

import { criteriaOf, unmetCriteria } from '#shared/casebook/criteria'
import { defaultGrids } from '#shared/defaults/grids'

import { aCasebook, aMentee, day } from '../../builders/casebook'
import { aGridVersion, anInterview, interviewId, neededAnswers } from '../../builders/recruitment'

const on = day('2026-03-16')
const needed = neededAnswers(defaultGrids['mentee-selection'])
const own = { key: 'inOurRegion', kind: 'yes-no', label: 'Habite la région', criterion: 'informative' } as const
const withOwn = aGridVersion('mentee-selection', 2, {
  sections: defaultGrids['mentee-selection'].sections.map(section => (section.key === 'criteria' ? { ...section, questions: [...section.questions, own] } : section)),
})
const mentee = aMentee(1, { birthDate: '2000-03-17' })
const bookWith = (interview: ReturnType<typeof anInterview>, parts: Parameters<typeof aCasebook>[0] = {}) =>
  aCasebook({ mentees: [mentee], gridVersions: [aGridVersion(), withOwn], interviews: [interview], ...parts })
const verdictsOf = (verdicts: ReturnType<typeof criteriaOf>) => verdicts.map(({ key, verdict, weight }) => [key, verdict, weight])

describe('the criteria of a person', () => {
  it('are those of the last interview held, in its own version and words', () => {
    const first = bookWith(anInterview(1, { held: { on }, answers: needed }))
    expect(verdictsOf(criteriaOf(first, mentee, on))).toEqual([['availableFullTime', 'met', 'required'], ['wantsMentoring', 'met', 'required']])

    const second = bookWith(anInterview(1, { gridVersionId: withOwn.id, held: { on }, answers: { ...needed, inOurRegion: false } }))
    expect(criteriaOf(second, mentee, on)).toContainEqual({ key: 'inOurRegion', verdict: 'not-met', weight: 'informative', from: { kind: 'question', label: 'Habite la région' } })
    expect(unmetCriteria(second, mentee, on)).toEqual([])
  })

  it('are unknown until they are answered, and are seen while the interview is under way', () => {
    const book = bookWith(anInterview(1, { answers: { availableFullTime: true } }))
    expect(verdictsOf(criteriaOf(book, mentee, on))).toEqual([['availableFullTime', 'met', 'required'], ['wantsMentoring', 'unknown', 'required']])
    expect(criteriaOf(book, mentee, on, book.interviews[interviewId(1)])).toEqual(criteriaOf(book, mentee, on))
    expect(criteriaOf(aCasebook(), mentee, on)).toEqual([])
  })

  it('that are hidden are asked no more', () => {
    const hidden = aGridVersion('mentee-selection', 2, { sections: [{ key: 'criteria', title: 'Critères', questions: [{ ...own, hidden: true }] }] })
    expect(criteriaOf(bookWith(anInterview(1, { gridVersionId: hidden.id, held: { on } }), { gridVersions: [hidden] }), mentee, on)).toEqual([])
  })

  it.each([
    ['too young', { atLeast: 26 }, 'not-met'],
    ['of the lowest age', { atLeast: 25 }, 'met'],
    ['of the highest age', { atMost: 25 }, 'met'],
    ['too old', { atMost: 24 }, 'not-met'],
    ['between the two', { atLeast: 18, atMost: 64 }, 'met'],
  ] as const)('count the age in completed years: %s', (_, bounds, verdict) => {
    const computed = [{ key: 'age' as const, ...bounds, weight: 'informative' as const }]
    const book = aCasebook({ settings: [{ id: 'criteria', computed }] })
    expect(criteriaOf(book, mentee, on)).toEqual([{ key: 'age', weight: 'informative', verdict, from: { kind: 'age', bounds: computed[0], age: 25 } }])
  })
})
