import { describe, expect, it } from 'vitest'

import { type Answers } from '#shared/grids/answers'
import { Question } from '#shared/grids/grid'
import { foldQuestion, meanOf } from '#shared/statistics/question-folds'

const asked = (kind: Question['kind']) => Question.parse({ key: 'asked', label: 'Recommanderiez-vous le mentorat\u202F?', kind })
const returned = (...answers: readonly Answers[string][]) => answers.map((answer, index) => ({ personId: `mentor ${index}`, givenName: 'Noémie', answers: { asked: answer } }))

describe('what several people answered to one question', () => {
  it('counts the yes and the no, of five people at least', () => {
    expect(foldQuestion(asked('yes-no'), returned(true, true, false, true, false))).toMatchObject({ kind: 'yes-no', n: 5, told: { yes: 3, no: 2 } })
    expect(foldQuestion(asked('yes-no'), returned(true, true, false, true))).toEqual({ kind: 'yes-no', question: asked('yes-no'), n: 4 })
  })

  it.each(['date', 'periods', 'languages', 'person'] as const)('is not read together where it is a question of the kind « %s »', kind => {
    expect(foldQuestion(asked(kind), returned('2026-03-20'))).toBeUndefined()
  })
})

it('the mean of no marks is 0, not nothing', () => {
  expect([meanOf([]), meanOf([2, 4])]).toEqual([0, 3])
})
