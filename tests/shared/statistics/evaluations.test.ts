import { describe, expect, it } from 'vitest'

import { aMentor, mentorId } from '../../builders/casebook'
import { aQuestionnaire, closedPairs, handedOut, tenMarks } from '../../builders/evaluation'

import { listed } from '#shared/casebook/casebook'
import { ItemKey } from '#shared/domain/lists'
import { stateOf } from '#shared/domain/pair'
import type { Answers } from '#shared/grids/answers'
import { awaitedByYear, evaluationYear, evaluationYears, foldOf } from '#shared/statistics/evaluations'

const mentors = (...answers: readonly Answers[]) => closedPairs(answers.length, { interviews: answers.map((each, index) => aQuestionnaire(index + 1, 'mentor', each)) })
const five = (answers: (n: number) => Answers) => mentors(...[1, 2, 3, 4, 5].map(answers))
const foldIn = (book: ReturnType<typeof mentors>, key: string) => foldOf(evaluationYear(book, 2026).mentor, key)

describe('the questionnaires of a year', () => {
  it('stands on pairs that are closed', () => {
    expect(listed(closedPairs(2).pairs).map(pair => stateOf(pair).stage)).toEqual(['closed', 'closed'])
  })

  it('counts what was handed out, came back and was given up, each by its own day', () => {
    const book = closedPairs(2, {
      interviews: [aQuestionnaire(1, 'mentor', {}, { held: { on: '2027-01-04' } })],
      evaluations: [handedOut(1), handedOut(2, { sides: { mentee: { handedOn: '2026-09-12', waivedOn: '2027-01-10' } } })],
    })
    expect(evaluationYears(book)).toEqual([2027, 2026])
    expect(evaluationYear(book, 2026)).toMatchObject({ mentor: { handed: 1, returned: 0, waived: 0 }, mentee: { handed: 2, returned: 0, waived: 0 } })
    expect(evaluationYear(book, 2027)).toMatchObject({ mentor: { handed: 0, returned: 1, waived: 0 }, mentee: { handed: 0, returned: 0, waived: 1 } })
  })

  it('awaits each questionnaire in the year in which it was handed out, or begun where nobody noted the day', () => {
    const begun = { ...aQuestionnaire(2, 'mentor', {}), held: undefined }
    const book = closedPairs(2, { interviews: [begun], evaluations: [handedOut(1, { sides: { mentee: { handedOn: '2025-12-30' } } })] })
    const own = (year: number) => awaitedByYear(book, year).own.map(({ pair, side }) => `${pair.reference} ${side}`)
    expect([own(2025), own(2026)]).toEqual([['B-2026-001 mentee'], ['B-2026-002 mentor']])
    expect(awaitedByYear(book, 2025).elsewhere).toEqual([{ year: 2026, count: 1 }])
  })

  it('tells four how many they are and nothing else, and five what they answered', () => {
    expect(evaluationYear(mentors({ pride: 4 }, { pride: 4 }, { pride: 4 }, { pride: 4 }), 2026).mentor).toEqual({ side: 'mentor', handed: 0, returned: 4, waived: 0 })
    expect(foldIn(five(() => ({ pride: 4 })), 'pride')).toMatchObject({ n: 5, told: { steps: [0, 0, 0, 5], noOpinion: 0, mean: 4 } })
  })

  it('does not take one mentor who answers for five pairs for five people', () => {
    const book = five(() => ({ pride: 4 }))
    const pairs = listed(book.pairs).map(pair => ({ ...pair, mentorId: mentorId(1) }))
    expect(evaluationYear({ ...book, pairs: Object.fromEntries(pairs.map(pair => [pair.id, pair])) }, 2026).mentor.sections).toBeUndefined()
  })

  it('leaves « sans avis » out of the mean, and hides a question on which fewer than five have an opinion', () => {
    const book = mentors({ pride: 0, listens: 4 }, { pride: 1 }, { pride: 2 }, { pride: 3 }, { pride: 4 }, { pride: 4, planHelped: 0 })
    expect(foldIn(book, 'pride')).toMatchObject({ n: 6, told: { steps: [1, 1, 1, 2], noOpinion: 1, mean: 2.8 } })
    const fewer = foldIn(five(n => ({ pride: n === 1 ? 0 : 3 })), 'pride')
    expect(fewer).toMatchObject({ kind: 'marks', n: 5 })
    expect(fewer).not.toHaveProperty('told')
  })

  it('counts recommendations and choices, the most chosen first', () => {
    const book = five(n => ({ recommend: n + 5, gains: (n < 3 ? ['listening', 'network'] : ['network']).map(key => ItemKey.parse(key)) }))
    expect(foldIn(book, 'recommend')).toMatchObject({ told: { mean: 8, counts: [6, 7, 8, 9, 10].map(value => ({ value, count: 1 })) } })
    expect(foldIn(book, 'gains')).toMatchObject({ n: 5, told: { counts: [{ key: 'network', count: 5 }, { key: 'listening', count: 2 }] } })
  })

  it('gives sentences in alphabetical order, each with its own leave to be quoted', () => {
    const written: readonly Answers[] = [{ bestMoment: 'Zoé a ri', quote: 'without-name' }, { bestMoment: 'Après le stage', quote: 'first-name' }, { bestMoment: 'Le CV', quote: 'no' }, { bestMoment: 'Merci' }, {}]
    expect(foldIn(five(n => written[n - 1] ?? {}), 'bestMoment')).toMatchObject({
      n: 4,
      said: [
        { text: 'Après le stage', quotable: { kind: 'first-name', givenName: aMentor(2).givenName } },
        { text: 'Le CV', quotable: undefined },
        { text: 'Merci', quotable: undefined },
        { text: 'Zoé a ri', quotable: { kind: 'without-name' } },
      ],
    })
  })

  it('never shows the ten sentences twice, nor who may be quoted', () => {
    const book = closedPairs(5, { interviews: [1, 2, 3, 4, 5].map(n => aQuestionnaire(n, 'mentee', { ...tenMarks(3), satisfaction: 4, quote: 'no' })) })
    const keys = evaluationYear(book, 2026).mentee.sections?.flatMap(({ questions }) => questions.map(({ question }) => question.key)) ?? []
    expect(keys).toContain('satisfaction')
    expect(keys.filter(key => key.startsWith('start') || key === 'quote')).toEqual([])
  })

  it('leaves a questionnaire that is opened again out until it is held again', () => {
    const book = five(() => ({ pride: 4 }))
    const open = aQuestionnaire(1, 'mentor', { pride: 4 })
    const { held: _, ...reopened } = open
    expect(evaluationYear({ ...book, interviews: { ...book.interviews, [open.id]: reopened } }, 2026).mentor.returned).toBe(4)
  })
})
