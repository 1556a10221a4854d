import { describe, expect, it } from 'vitest'

import { defaultTexts, TEXT_BLANKS } from '#shared/defaults/texts'
import { TextKey, TextSettings } from '#shared/domain/programme-settings'

const blanksOf = (text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
const invitations = TextKey.options.filter(key => key.startsWith('invitation-'))

describe('the texts an association begins with', () => {
  it('can be saved as they stand', () => {
    expect(TextSettings.safeParse({ id: 'texts', texts: defaultTexts }).error).toBeUndefined()
  })

  it.each(invitations)('%s says when and where, with blanks we know', key => {
    expect(blanksOf(defaultTexts[key])).toEqual(expect.arrayContaining(['date', 'heure', 'lieu']))
  })

  it.each(TextKey.options)('%s holds only blanks that are filled', key => {
    expect(blanksOf(defaultTexts[key]).filter(name => !TEXT_BLANKS[key]?.includes(name))).toEqual([])
  })

  it.each(TextKey.options)('%s is written in paragraphs, headings and items, and nothing else', key => {
    const chunks = defaultTexts[key].split('\n\n')
    expect(chunks.filter(chunk => chunk.trim() === '' || (chunk.startsWith('#') && !/^## \S[^\n]*$/.test(chunk)))).toEqual([])
  })

  it('are short enough to be given out on one page', () => {
    const words = (key: TextKey) => defaultTexts[key].split(/\s+/).length
    expect((['handout-mentor', 'handout-mentee', 'company-presentation'] as const).map(words).filter(count => count > 480)).toEqual([])
  })

  it.each([
    ['handout-mentor', ['séance d’information', 'préparation', 'demi-journée', 'relation de confiance', 'ouverture à l’autre', 'à la tête d’une entreprise', 'contours', 'limites', 'personnalité', 'motivations', 'plan d’actions', 'deux rencontres par mois']],
    ['handout-mentee', ['temps plein', 'envie', 'en groupe', 'un entretien', 'deux fois par mois', 'six mois', 'gratuit', 'plan d’actions', 'ne vous promet pas un emploi']],
    ['company-presentation', ['mécénat de compétences', 'responsabilité sociétale', 'temps de travail', 'ni une attestation fiscale', 'marchand']],
    ['volunteer-note', ['3 juillet 2005', 'but désintéressé', 'responsabilité civile', 'frais', 'secret professionnel', 'C45B', 'médecin-conseil', 'CPAS', 'personne de contact']],
    ['training-programme', ['relation de confiance', 'ouverture à l’autre']],
    ['partner-orientation', ['temps plein', 'envie', 'entretien individuel', 'numéro national']],
    ['progress-note', ['accord', 'confidentiel']],
    ['proposal', ['{personne proposée}', '{date de réponse}', 'en parler', 'refuser']],
    ['proposal-reminder', ['{date de la proposition}', '{date de réponse}']],
    ['termination-letter', ['réunion de clôture', '{remerciement}', 'notes personnelles', '{contact vie privée}', '{contact}']],
  ] as const)('%s says what the programme asks it to say', (key, said) => {
    const text = defaultTexts[key].toLowerCase()
    expect(said.filter(words => !text.includes(words.toLowerCase()))).toEqual([])
  })
})
