import { describe, expect, it } from 'vitest'

import { aFullYear, aQuestionnaire, closedPairs } from '../../builders/evaluation'
import { asked, documentFor, fileNameOf, wordsOn } from '../../builders/sheets'

import { evaluationSheet as words } from '#shared/text/sheets/evaluation-sheets'

const sheet = { kind: 'evaluation-synthesis', year: 2026 } as const

describe('the synthesis of a year', () => {
  it('quotes only those who allow it, and names only those who allow that', () => {
    const text = wordsOn(documentFor(aFullYear(), sheet))
    expect(text).toContain('Phrase 3 de mentor')
    expect(text).toContain('Phrase 1 de mentor')
    expect(text).not.toContain('Phrase 2 de mentor')
    expect(text).toContain('– Anne-Sophie')
    expect(text).not.toContain('Hœraene')
    expect(text).not.toContain('B-2026')
  })

  it('says how few there are where nothing may be told, and not a sentence of theirs', () => {
    const book = closedPairs(4, { interviews: [1, 2, 3, 4].map(n => aQuestionnaire(n, 'mentor', { pride: 4, bestMoment: 'La signature du contrat', quote: 'first-name' })) })
    const text = wordsOn(documentFor(book, sheet))
    expect(text).toContain(words.small(4))
    expect(text).toContain(words.wayNone)
    expect(text).not.toContain('La signature du contrat')
  })

  it('is called after its year, and says that a year under way is not over', () => {
    expect(fileNameOf(asked(aFullYear(), sheet))).toBe('2026-03-12_synthese-evaluations_2026')
    expect(wordsOn(documentFor(aFullYear(), sheet))).toContain(words.provisional)
    expect(wordsOn(documentFor(aFullYear(), { ...sheet, year: 2025 }))).not.toContain(words.provisional)
  })
})
