import { describe, expect, expectTypeOf, it } from 'vitest'

import { defaultGrids } from '#shared/defaults/grids'
import type { menteeSelection } from '#shared/defaults/mentee-selection'
import { GridName } from '#shared/domain/grid-name'
import type { ItemKey } from '#shared/domain/lists'
import { type AnswersTo, answerSchema, answerTo, misfits, unanswered } from '#shared/grids/answers'
import { type GridText, type Question, questionsOf } from '#shared/grids/grid'

import { anAnswerTo, everyAnswer, neededAnswers } from '../../builders/recruitment'

const question = (plain: object): Question => ({ key: 'asked', label: 'Une question', ...plain }) as Question // each row of the table below says its kind

describe('an answer', () => {
  it.each<[object, readonly unknown[], readonly unknown[]]>([
    [{ kind: 'text', lines: 1 }, ['une ligne', 'deux\nlignes'], ['', '   ', 3]],
    [{ kind: 'scale' }, [1, 4], [0, 5, 2.5, '3', true]],
    [{ kind: 'yes-no' }, [true, false], ['oui', 1, null]],
    [{ kind: 'choice', list: 'sectors' }, ['health'], ['Santé publique', '', ['health']]],
    [{ kind: 'choices', list: 'sectors' }, [['health', 'trade']], [[], 'health', ['Santé']]],
    [{ kind: 'languages' }, [[{ language: 'french' }, { language: 'dutch', level: 'B2' }]], [[], [{ language: 'dutch', level: 'B3' }], ['french']]],
    [{ kind: 'periods' }, [[{ from: '2026-07-06' }]], [[{ from: '2026-07-06', until: '2026-07-05' }], []]],
    [{ kind: 'date' }, ['2026-02-28'], ['2026-02-29', '28/02/2026']],
    [{ kind: 'number', min: 0, max: 9 }, [0, 9], [-1, 10, 1.5, '3']],
    [{ kind: 'number' }, [-40, 1_000_000], [1_000_001]],
    [{ kind: 'person' }, ['00000000-0000-4000-8000-000000000001'], ['Noémie']],
  ])('fits a question as its kind says: %j', (plain, fitting, others) => {
    const schema = answerSchema(question(plain))
    expect(fitting.filter(answer => !schema.safeParse(answer).success)).toEqual([])
    expect(others.filter(answer => schema.safeParse(answer).success)).toEqual([])
  })

  it('is read only where it fits', () => {
    const scale = { key: 'startJob', kind: 'scale', label: 'Je sais quel métier je cherche' } as const
    expect([answerTo(scale, { startJob: 3 }), answerTo(scale, { startJob: 'trois' }), answerTo(scale, {})]).toEqual([3, undefined, undefined])
  })

  it('has the type of its question in a grid that is known', () => {
    type Known = AnswersTo<typeof menteeSelection>
    expectTypeOf<Known['startJob']>().toEqualTypeOf<1 | 2 | 3 | 4 | undefined>()
    expectTypeOf<Known['needs']>().toEqualTypeOf<readonly ItemKey[] | undefined>()
    expectTypeOf<Known['availableFullTime']>().toEqualTypeOf<boolean | undefined>()
  })
})

describe.each(GridName.options)('the grid %s', name => {
  const grid: GridText = defaultGrids[name]

  it('can be answered whole, without a misfit', () => {
    expect(misfits(grid, everyAnswer(grid))).toEqual([])
    expect(unanswered(grid, everyAnswer(grid))).toEqual([])
    expect(unanswered(grid, neededAnswers(grid))).toEqual([])
    expect(unanswered(grid, {})).toEqual(Object.keys(neededAnswers(grid)))
  })

  it('asks no more what is hidden, and leaves its old answer alone', () => {
    const first = questionsOf(grid).find(({ required }) => required) ?? questionsOf(grid)[0]
    const hidden = { sections: grid.sections.map(section => ({ ...section, questions: section.questions.map(each => (each.key === first?.key ? { ...each, hidden: true as const } : each)) })) }
    expect(unanswered(hidden, {})).not.toContain(first?.key)
    expect(first && misfits(hidden, { [first.key]: anAnswerTo(first), strange: 'nul ne le demande' })).toEqual([])
  })
})
