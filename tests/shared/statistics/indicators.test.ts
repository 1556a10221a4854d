import { describe, expect, it } from 'vitest'

import { aBasis, aClosedPairRow, aFollowUpRow, aMenteeRow, aMentorRow, anEnteredPairRow, aPairRow, aProposalRow, aQuestionnaireRow, aSessionRow, aTimeRow, IN_2025, someTables } from '../../builders/rows'
import { day } from '../../builders/built'

import { indicatorRules, indicatorsOf } from '#shared/statistics/indicators'
import { MIN_GROUP } from '#shared/statistics/question-folds'
import type { Tables } from '#shared/statistics/rows'
import { INDICATOR_CODES, indicatorWords } from '#shared/text/indicators'

const basis = aBasis()
const figures = (rows: Partial<Tables>, of = basis, period = IN_2025) => {
  const all = indicatorsOf(someTables(rows), of, period, code => indicatorWords(code, of.settings))
  return (code: string) => all.find(each => each.code === code)
}
const several = <Row>(number: number, make: (id: string) => Row) => Array.from({ length: number }, (_, n) => make(`row ${n}`))

describe('the figures of a report', () => {
  it('are those of §4.7, each once, in the order in which they are worded', () => {
    expect(indicatorRules(basis, IN_2025).map(({ code }) => code)).toEqual(INDICATOR_CODES)
  })

  it('say who stands behind both numbers, and of whom nothing is known', () => {
    const pairs = [aClosedPairRow({ id: 'found' }), aClosedPairRow({ id: 'lost', positive: 'no', outcome: 'unknown', metTwice: 'no' }), aPairRow({ id: 'goes on' })]
    expect(figures({ pairs })('E2a')).toMatchObject({ top: 1, bottom: 2, ids: ['found'], bottomIds: ['found', 'lost'], unknownIds: ['lost'] })
    expect(figures({ pairs })('E2b')).toMatchObject({ top: 1, bottom: 1, bottomIds: ['found'], unknownIds: [] })
  })

  it('give no share of fewer than five, nor of nobody', () => {
    const shareOf = (number: number) => figures({ pairs: several(number, id => aClosedPairRow({ id, positive: id === 'row 0' ? 'yes' : 'no' })) })('E2a')
    expect(shareOf(MIN_GROUP - 1)).toMatchObject({ value: undefined, top: 1, bottom: 4 })
    expect(shareOf(MIN_GROUP)).toMatchObject({ value: 0.2, top: 1, bottom: 5 })
    expect(shareOf(0)).toMatchObject({ value: undefined, top: 0, bottom: 0 })
  })

  it('tell nothing of the answers of fewer than five people, and how many answered all the same', () => {
    const of = figures({ questionnaires: several(MIN_GROUP - 1, id => aQuestionnaireRow({ id })) })
    for (const code of ['G1d', 'G1e', 'G2a']) expect(of(code), code).toMatchObject({ value: undefined, top: undefined, ids: [] })
    expect([of('G1f')?.top, of('G2b')?.value]).toEqual([4, 4])
    const enough = figures({ questionnaires: several(MIN_GROUP, id => aQuestionnaireRow({ id, satisfaction: id === 'row 0' ? 1 : 3, satisfied: id === 'row 0' ? 'no' : 'yes' })) })
    expect([enough('G1d')?.value, enough('G1e')?.value, enough('G2a')?.value]).toEqual([2.6, 0.8, 0.8])
  })

  it('count a questionnaire that came back among those that were handed out in the period only', () => {
    const questionnaires = [aQuestionnaireRow({ id: 'both' }), aQuestionnaireRow({ id: 'of last year', handed: 'no' }), aQuestionnaireRow({ id: 'out', returned: 'no', satisfaction: undefined, satisfied: 'none' })]
    expect(figures({ questionnaires })('G1f')).toMatchObject({ ids: ['both'], bottomIds: ['both', 'out'] })
  })

  it('count the pairs by rule 1, and their people once', () => {
    const of = figures({ pairs: [aPairRow({ id: 'a' }), anEnteredPairRow({ id: 'b' }), aClosedPairRow({ id: 'c' })], mentees: [aMenteeRow({ id: 'one', pairs: 2 }), aMenteeRow({ id: 'seen', accompanied: 'no' })] })
    expect(['C3a', 'C3b', 'C3c', 'C3d', 'C3e'].map(code => of(code)?.value)).toEqual([2, 1, 1, 2, 1])
  })

  it('follow mentors from the information session on, against all who came to it', () => {
    const mentors = [aMentorRow({ id: 'came', informed: 'yes', activeSinceInformed: 'yes' }), aMentorRow({ id: 'waits', informed: 'yes' }), aMentorRow({ id: 'left', left: 'yes', leftFor: 'unknown', prepared: 'yes' })]
    const of = figures({ mentors, sessions: [aSessionRow({ present: 10 }), aSessionRow({ id: 'b', kind: 'community', present: 9 })] })
    expect(of('A3')).toMatchObject({ value: 0.1, ids: ['came'], bottom: 10 })
    expect(of('A2a')).toMatchObject({ value: 2 })
    expect(of('A2e')).toMatchObject({ value: 1, unknownIds: ['left'] })
  })

  it('measure waiting from what is dated, and say for which meetings nothing is', () => {
    const proposals = [aProposalRow({ id: 'a', daysToMeeting: 10 }), aProposalRow({ id: 'b', daysToMeeting: 40 }), aProposalRow({ id: 'c', daysToMeeting: undefined }), aProposalRow({ id: 'd', met: 'no', signed: 'none', daysToMeeting: undefined })]
    expect(figures({ proposals })('B2a')).toMatchObject({ value: 25, ids: ['a', 'b'], unknownIds: ['c'] })
    expect(figures({ proposals })('B2b')).toMatchObject({ value: 40 })
  })

  it('count the self-employed among those at work six and twelve months after, apart from each other', () => {
    const followUps = [...several(4, id => aFollowUpRow({ id, outcome: id === 'row 0' ? 'business' : 'job' })), aFollowUpRow({ id: 'silent', state: 'left', outcome: 'none', positive: 'none', durable: 'none' }), aFollowUpRow({ id: 'later', months: 12 })]
    const of = figures({ followUps })
    expect([of('F1a')?.value, of('F1b')?.top, of('F1c')?.value, of('F1d')?.bottom]).toEqual([0.8, 4, 0.8, 1])
    expect(of('F1c')).toMatchObject({ unknownIds: ['silent'] })
  })

  it('keep the hours of volunteers apart from those that were paid, and value only these', () => {
    const of = figures({ time: [aTimeRow(), aTimeRow({ id: 'paid', paid: 'yes', minutes: 90, cents: 7230 })] })
    expect([of('H1a')?.value, of('H1b')?.value, of('H1c')?.value]).toEqual([1080, 90, 7230])
  })

  it('know money and the hours of the team of a whole year that somebody noted, and of no other stretch of days', () => {
    const settings = { ...basis.settings, years: { '2025': { subsidyCents: 600_000, teamMinutes: 90_000 } } }
    const rows = { pairs: [anEnteredPairRow({ id: 'a' }), aClosedPairRow({ id: 'b' }), anEnteredPairRow({ id: 'c' })] }
    const year = figures(rows, aBasis({ settings }))
    expect([year('H2')?.value, year('H3a')?.value, year('H3b')?.value]).toEqual([90_000, 300_000, 600_000])
    const quarter = figures(rows, aBasis({ settings }), { from: day('2025-01-01'), to: day('2025-03-31') })
    expect([quarter('H2')?.value, quarter('H3a')?.value]).toEqual([undefined, undefined])
    expect(figures({}, aBasis({ settings }))('H3a')?.value).toBeUndefined()
  })
})
