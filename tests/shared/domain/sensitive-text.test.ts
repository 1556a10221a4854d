import { describe, expect, it } from 'vitest'

import { nationalNumbersIn, warningsIn } from '#shared/domain/sensitive-text'
import { sensitiveWords } from '#shared/text/sensitive-words'

const about = (text: string) => warningsIn(text, sensitiveWords).map(({ about: topic }) => topic)
const found = (text: string) => warningsIn(text, sensitiveWords).map(({ found: word }) => word)

/** The number with its check digits, of somebody born before 2000 or since. */
function register(base: string, since2000 = false): string {
  const check = String(97 - (Number(`${since2000 ? '2' : ''}${base}`) % 97)).padStart(2, '0')
  return base + check
}
const [old, young] = [register('850730033'), register('030511245', true)]
const spread = (digits: string, ...between: readonly [string, string]) => `${digits.slice(0, 2)}${between[0]}${digits.slice(2, 4)}${between[0]}${digits.slice(4, 6)}${between[1]}${digits.slice(6, 9)}${between[0]}${digits.slice(9)}`

describe('a national number', () => {
  it.each([old, young, spread(old, '.', '-'), spread(young, '.', '-'), spread(old, ' ', ' '), spread(old, '-', '-'), spread(old, '/', '-'), spread(old, ' – ', ' – '), register('854730033')])('is found as %s', digits => {
    expect(nationalNumbersIn(`NN : ${digits}, à vérifier`)).toEqual([digits])
  })

  it('is not found with other check digits, whichever they are', () => {
    const base = old.slice(0, 9)
    const hits = Array.from({ length: 100 }, (_, check) => base + String(check).padStart(2, '0')).filter(each => nationalNumbersIn(each).length > 0)
    expect(hits).toHaveLength(2) // one for each of the two centuries
  })

  it.each([
    ['an account number', 'BE71 0961 2345 6769'],
    ['an account number in one', 'BE71096123456769'],
    ['a telephone number', '0470 12 34 56'],
    ['a telephone number with its country', `+${register('324701234')}`],
    ['a company number', '0123.456.749'],
    ['a day that cannot be', register('851730033')],
    ['a longer number', `${old}12`],
  ])('is not %s', (_, text) => {
    expect(nationalNumbersIn(text)).toEqual([])
  })
})

describe('words that are better not written', () => {
  it.each([
    ['Souvent malade depuis mars.', 'health', 'malade'],
    ['A fait une DÉPRESSION en 2024', 'health', 'DÉPRESSION'],
    ['des problèmes de santé', 'health', 'problèmes de santé'],
    ['En burn-out depuis un an', 'health', 'burn-out'],
    ['Casier judiciaire vierge', 'justice', 'Casier judiciaire'],
    ['sortie de prison', 'justice', 'prison'],
    ['Elle est musulmane', 'origin', 'musulmane'],
    ['délégué syndical', 'opinion', 'délégué syndical'],
    ['violences conjugales', 'family', 'violences'],
    ['en médiation de dettes', 'debts', 'médiation de dettes'],
    ['Suit une thérapie', 'health', 'thérapie'],
    ['Voit un psy', 'health', 'psy'],
    ['Voit une psychologue', 'health', 'psychologue'],
    ['A eu un AVC', 'health', 'AVC'],
    ['Diagnostic TDAH', 'health', 'TDAH'],
    ['dyslexie sévère', 'health', 'dyslexie'],
    ['Autisme léger', 'health', 'Autisme'],
    ['Sous chimio', 'health', 'chimio'],
    ['Sous insuline', 'health', 'insuline'],
    ['après un avortement', 'health', 'avortement'],
    ['Opération du cœur en mars', 'health', 'Opération du cœur'],
    ['opérée du genou', 'health', 'opérée du'],
    ['Hospitalisation prévue', 'health', 'Hospitalisation'],
    ['Un handicap', 'health', 'handicap'],
    ['Elle est à la mutuelle', 'health', 'mutuelle'],
    ['RQTH en cours', 'health', 'RQTH'],
    ['Passe au tribunal en mai', 'justice', 'tribunal'],
    ['Doit voir le juge', 'justice', 'le juge'],
    ['Ennuis avec la police', 'justice', 'police'],
    ['En probation', 'justice', 'probation'],
    ['Porte un bracelet électronique', 'justice', 'bracelet électronique'],
    ['Longue détention', 'justice', 'détention'],
    ['Un huissier est passé', 'debts', 'huissier'],
    ['Réfugiée reconnue', 'origin', 'Réfugiée'],
    ['Sans-papiers', 'origin', 'Sans-papiers'],
    ['Demandeur d’asile', 'origin', 'asile'],
    ['Catholique', 'origin', 'Catholique'],
    ['Il est juif', 'origin', 'juif'],
    ['d’origine marocaine', 'origin', 'origine marocaine'],
    ['D’origine turque', 'origin', 'origine turque'],
    ['Le syndicat l’aide', 'opinion', 'syndicat'],
    ['A la garde de ses enfants', 'family', 'garde de ses enfants'],
    ['Mère seule', 'family', 'Mère seule'],
    ['père seul, deux filles', 'family', 'père seul'],
    ['en plein divorce', 'family', 'divorce'],
  ])('« %s » is about %s', (text, topic, word) => {
    expect(about(text)).toEqual([topic])
    expect(found(text)).toEqual([word])
  })

  it.each([
    'Langue maternelle : le turc',
    'Avocate, puis juriste dans une banque',
    'Cherche dans le secteur de la santé, comme secrétaire médicale',
    'Aide-soignante en maison de repos',
    'Diplômée de l’Université catholique de Louvain',
    'Veut devenir inspecteur de police',
    'Travaille à la mutuelle socialiste de Namur',
    'Parle arabe et français',
    'Militaire de carrière',
    'Veut être gardien de prison',
    'Agent de police à Namur',
    'Veut travailler dans la police',
    'Cherche un emploi comme psychologue',
    'Psychologue',
    'Juge utile de revoir le CV',
    'Il juge l’entretien utile',
    'Employée d’une mutuelle',
    'Éducatrice pour personnes handicapées',
    'Kinésithérapeute',
    'Langue d’origine : le turc',
    'Chargé d’opérations bancaires',
    'Le CPAS et le Forem l’envoient',
    'Détention d’un permis B',
    'Employée dans une droguerie',
    'Courage, autonomie, esprit d’équipe',
  ])('« %s » warns of nothing', text => {
    expect(about(text)).toEqual([])
  })

  it('are told once each, however often they are written', () => {
    expect(found('malade, Malade, maladie')).toEqual(['malade', 'maladie'])
  })
})

it('a word is found where it stands, whatever sign of two letters comes before it', () => {
  expect(found('🙂 Souvent malade depuis mars 🙁')).toEqual(['malade'])
})
