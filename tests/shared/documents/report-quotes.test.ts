import { describe, expect, it } from 'vitest'

import { quotesOf } from '#shared/documents/report-quotes'

import { day } from '../../builders/built'
import { aQuestionnaire, closedPairs, handedOut } from '../../builders/evaluation'

const YEAR = { from: day('2026-01-01'), to: day('2026-12-31') }
const quoted = (sentences: readonly string[], quote = 'without-name') => {
  const book = closedPairs(sentences.length, {
    evaluations: sentences.map((_, index) => handedOut(index + 1)),
    interviews: sentences.map((bestMoment, index) => aQuestionnaire(index + 1, 'mentor', { bestMoment, hardest: `Difficile ${index}`, quote })),
  })
  return quotesOf(book, YEAR).flatMap(({ quotes }) => quotes.map(({ text }) => text))
}
const others = ['Un.', 'Deux.', 'Trois.', 'Quatre.']

describe('the sentences of a report', () => {
  it('are those about the best moment', () => {
    expect(quoted([...others, 'Cinq.'])).toEqual(['Cinq.', 'Deux.', 'Quatre.', 'Trois.', 'Un.'])
  })

  it('never name the other of the pair, however it is written', () => {
    expect(quoted(['Le sourire de YUSUF !', ...others])).not.toContain('Le sourire de YUSUF !')
    expect(quoted(['Quand madame Celik a signé.', ...others])).toHaveLength(4)
  })

  it('name their author only where that was agreed', () => {
    expect(quoted(['Moi, Anne-Sophie.', ...others])).toHaveLength(4)
    expect(quoted(['Moi, Anne-Sophie.', ...others], 'first-name')).toHaveLength(5)
  })

  it('are eight at most, from the first to the last', () => {
    const all = Array.from({ length: 24 }, (_, index) => `Phrase ${String(index).padStart(2, '0')}.`)
    expect(quoted(all)).toEqual([0, 3, 6, 9, 12, 15, 18, 21].map(index => all[index]))
  })

  it('are not told of a side of fewer than five people', () => {
    expect(quoted(others)).toEqual([])
  })
})
