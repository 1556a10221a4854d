import { describe, expect, it } from 'vitest'

import { QuestionKey } from '#shared/grids/grid'
import { newKey } from '#shared/grids/new-key'

const none = new Set<string>()

describe('the key of a new question', () => {
  it.each([
    ['Avez-vous le permis ?', 'avezVousLePermis'],
    ['L’accueil à Œuvre, côté cœur', 'lAccueilAOeuvreCoteCoeur'],
    ['3 mois de stage', 'question3MoisDeStage'],
    ['…', 'question'],
  ])('is made from « %s »', (label, key) => {
    expect(newKey(label, none)).toBe(key)
  })

  it('is unlike every key the grid ever had', () => {
    expect(newKey('Permis', new Set(['permis', 'permis2']))).toBe('permis3')
  })

  it('stays one however long the label', () => {
    for (const label of ['anticonstitutionnellement '.repeat(20), 'x'.repeat(300)]) expect(QuestionKey.safeParse(newKey(label, none)).success).toBe(true)
    expect(newKey('Depuis combien de temps cherchez-vous un emploi dans ce secteur ?', none)).toBe('depuisCombienDeTempsCherchezVousUnEmploi')
  })
})
