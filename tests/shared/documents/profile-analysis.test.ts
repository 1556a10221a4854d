import { describe, expect, it } from 'vitest'

import { chartsIn } from '#shared/documents/document'
import { ProfileAnalysisId } from '#shared/domain/ids'
import { profileAnalysisSheet as words } from '#shared/text/sheets/profile-analysis'

import { day } from '../../builders/built'
import { aFullYear } from '../../builders/evaluation'
import { asked, blocksOf, documentFor, fileNameOf, wordsOn } from '../../builders/sheets'

const sheet = { kind: 'profile-analysis', from: day('2026-01-01'), to: day('2026-12-31') } as const
const book = aFullYear()
const written = { ...book, profileAnalyses: { [ProfileAnalysisId.parse('2026')]: { id: ProfileAnalysisId.parse('2026'), remarks: { mentors: 'Davantage de femmes.\n- Deux nouvelles entreprises' } } } }

describe('the analysis of the profiles of a year', () => {
  it('names nobody, neither by name nor by the number of a pair', () => {
    const text = wordsOn(documentFor(book, sheet))
    for (const { familyName } of [...Object.values(book.mentors), ...Object.values(book.mentees)].filter(person => person !== undefined)) expect(text).not.toContain(familyName)
    expect(text).not.toContain('B-2026')
  })

  it('says that it stays within the association, and that a year under way is not over', () => {
    const text = wordsOn(documentFor(book, sheet))
    expect(text).toContain(words.internal)
    expect(text).toContain(words.provisional('12/03/2026'))
    expect(wordsOn(documentFor(book, { ...sheet, from: day('2025-01-01'), to: day('2025-12-31') }))).not.toContain('Provisoire')
  })

  it('prints what the coordinator wrote, and leaves lines for what is still to be written', () => {
    const room = (document: ReturnType<typeof documentFor>) => blocksOf(document).filter(({ kind }) => kind === 'form').length
    expect(room(documentFor(book, sheet))).toBe(5)
    const document = documentFor(written, sheet)
    expect(room(document)).toBe(4)
    expect(wordsOn(document)).toContain('Davantage de femmes.')
  })

  it('has mentees and mentors side by side in its charts', () => {
    const [gender] = chartsIn(documentFor(book, sheet)).map(({ chart }) => chart)
    expect(gender?.kind === 'bars' && gender.series.map(({ label }) => label)).toEqual([words.mentees, words.mentors])
  })

  it('has each chart beside its own table, and no bar that is nobody', () => {
    const charts = chartsIn(documentFor(book, sheet))
    expect(charts.map(({ beside }) => beside?.kind)).toEqual(charts.map(() => 'table'))
    for (const { chart } of charts) if (chart.kind === 'bars' && chart.title !== words.waitingChart) expect(chart.categories.every((_, index) => chart.series.some(({ marks }) => (marks[index]?.value ?? 0) > 0))).toBe(true)
  })

  it('is called after its year', () => {
    expect(fileNameOf(asked(book, sheet))).toBe('2026-03-12_analyse-profils_2026')
  })
})
