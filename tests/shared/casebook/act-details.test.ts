import { describe, expect, it } from 'vitest'

import { actDetails } from '#shared/casebook/act-details'
import type { Casebook } from '#shared/casebook/casebook'
import { deltaBetween, inverse } from '#shared/casebook/delta'
import { defaults } from '#shared/defaults/defaults'
import type { MatchingSettings, TextSettings } from '#shared/domain/programme-settings'
import { historyWords } from '#shared/text/history'

import { aCasebook, aPairAt, day, pairId } from '../../builders/casebook'

/** What the history tells of a change from one book to another. */
function told(before: Casebook, after: Casebook, about: string): readonly string[] {
  const delta = deltaBetween(before, after)
  return actDetails({ delta, inverse: inverse(delta, before) }, about)
}
const line = (act: string, details: readonly string[]) => historyWords.act(act, details, 'Noémie Lefèvre').replace(/\s/g, ' ')

describe('what an act did to a pair', () => {
  const proposed = aPairAt('proposed')
  const none = aCasebook()
  const before = aCasebook({ pairs: [proposed] })
  const declined = aCasebook({ pairs: [{ ...proposed, moves: [{ kind: 'decline', on: day('2026-02-04'), reason: 'Trop loin' }] }] })
  const accepted = aCasebook({ pairs: [{ ...proposed, moves: [{ kind: 'respond', on: day('2026-02-04'), response: 'accepts' }] }] })

  it('is told by the move that came, so that a refusal and an acceptance do not read alike', () => {
    expect(line('pair.move', told(before, declined, pairId()))).toMatch(/^Proposition (déclinée|refusée), par Noémie Lefèvre$/)
    expect(line('pair.move', told(before, accepted, pairId()))).toBe('Proposition acceptée, par Noémie Lefèvre')
    expect(line('pair.move', ['move.answer.mentee.no'])).toBe('Réponse du ou de la mentee : non, par Noémie Lefèvre')
  })

  it('is told by the move that was taken back, and by how the pair began', () => {
    expect(line('pair.undo-move', told(accepted, before, pairId()))).toBe('Étape du binôme annulée : Proposition acceptée, par Noémie Lefèvre')
    expect(told(none, before, pairId())).toEqual(['opening.proposed'])
  })

  it('leaves a line of an earlier format readable', () => {
    expect(line('pair.move', actDetails({ delta: { put: {}, removed: {} }, inverse: { put: {}, removed: {} } }, pairId()))).toBe('Binôme avancé, par Noémie Lefèvre')
    expect(line('pair.move', ['move.of-another-day'])).toBe('Binôme avancé, par Noémie Lefèvre')
  })
})

describe('what an act did to the settings', () => {
  const matching = defaults.settings.matching
  const withSettings = (...settings: readonly (MatchingSettings | TextSettings)[]) => aCasebook({ settings: [...settings] })

  it('is told part by part', () => {
    const changed: MatchingSettings = { ...matching, answerDays: 9, criteria: matching.criteria.map(each => (each.key === 'sector' ? { ...each, weight: 1 } : each)) }
    expect(told(withSettings(matching), withSettings(changed), 'matching').toSorted()).toEqual(['settings.matching.answerDays', 'settings.matching.sector'])
    expect(line('settings.save', ['settings.matching.sector', 'settings.matching.radii'])).toBe('Réglages enregistrés : Secteur, Rayons, par Noémie Lefèvre')
  })

  it('names each text that changed, the first one too', () => {
    const texts: TextSettings = { id: 'texts', texts: { proposal: 'Bonjour' } }
    expect(line('settings.save', told(aCasebook(), withSettings(texts), 'texts'))).toBe('Réglages enregistrés : Proposition à un ou une mentor, par Noémie Lefèvre')
  })
})
