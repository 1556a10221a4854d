import { describe, expect, it } from 'vitest'

import { NO_OPINION } from '#shared/grids/answers'
import { Question } from '#shared/grids/grid'
import { sayAnswer, type Speech } from '#shared/grids/say-answer'
import { ItemKey } from '#shared/domain/lists'
import { gridWords } from '#shared/text/grids'

import { day, id } from '../../builders/built'
import { coordinatorId } from '../../builders/casebook'

const key = (text: string) => ItemKey.parse(text)
const items = [{ key: key('nl'), label: 'néerlandais' }, { key: key('fr'), label: 'français' }]
const speech: Speech = { words: gridWords, day: iso => `le ${iso}`, lists: () => items, nameOf: () => 'Noémie Lefèvre' }
const opinion = { key: 'listens', kind: 'opinion', label: 'Mon ou ma mentor m’écoute' } as const
const asked = (kind: Question['kind'], more: object = {}): Question => Question.parse({ key: 'question', kind, label: 'Une question', ...more })

describe('an opinion in words', () => {
  it('says what its step means, and that somebody has none', () => {
    expect([1, 2, 3, 4, NO_OPINION].map(answer => sayAnswer(opinion, answer, speech))).toEqual(['1 sur 4 (pas du tout)', '2 sur 4 (plutôt non)', '3 sur 4 (plutôt oui)', '4 sur 4 (tout à fait)', 'sans avis'])
  })
})

describe('an answer in words', () => {
  it('is told by its question: names of the lists, days, members of the team', () => {
    expect([
      sayAnswer(asked('choice', { list: 'languages' }), key('nl'), speech),
      sayAnswer(asked('choices', { list: 'languages' }), [key('nl'), key('fr')], speech),
      sayAnswer(asked('languages'), [{ language: key('nl'), level: 'B1' }, { language: key('fr') }], speech),
      sayAnswer(asked('date'), '2026-03-12', speech),
      sayAnswer(asked('person'), coordinatorId(), speech),
      sayAnswer(asked('yes-no'), false, speech),
      sayAnswer(asked('text', { lines: 1 }), 'Un regard honnête', speech),
    ]).toEqual(['néerlandais', `néerlandais${gridWords.separator}français`, `néerlandais (B1)${gridWords.separator}français`, 'le 2026-03-12', 'Noémie Lefèvre', gridWords.yesNo.no, 'Un regard honnête'])
  })

  it('is told by its own shape where the question was another when it was given', () => {
    const scale = asked('scale')
    const period = { from: day('2026-07-01'), until: day('2026-07-15') }
    expect([true, 'Peut-être', 12, [key('nl')], [period], [{ language: key('fr') }]].map(answer => sayAnswer(scale, answer, speech))).toEqual([
      ...[gridWords.yesNo.yes, 'Peut-être', '12', 'nl', gridWords.periods.said(period.from, period.until), 'français'],
    ])
    expect(sayAnswer(asked('number'), 'douze', speech)).toBe('douze')
    expect(sayAnswer(asked('date'), id(1), speech)).toBe(id(1))
  })
})
