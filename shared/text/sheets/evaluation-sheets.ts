import { counted } from '../format'
import { oneDecimal, partOf } from '../evaluation'

const answers = (count: number) => counted(count, 'réponse', 'réponses', 'aucune réponse')
const questionnaires = (count: number) => counted(count, 'questionnaire est revenu', 'questionnaires sont revenus', 'Aucun questionnaire n’est revenu')

/** The words of the questionnaires of a year, read together on paper. */
export const evaluationSheet = {
  name: 'Synthèse des évaluations',
  title: (year: number) => `Synthèse des évaluations ${year}`,
  lead: (year: number) => `Ce que mentors et mentees ont répondu en ${year}, lu ensemble et sans nom de famille. Une phrase n’est citée qu’avec l’accord de la personne, et son prénom seulement si elle l’accepte.`,
  provisional: 'Provisoire : l’année n’est pas terminée. Comparée à une autre synthèse de la même année, celle-ci peut laisser deviner une réponse.',
  reading: 'Notes de 1 (pas du tout) à 4 (tout à fait). La moyenne laisse de côté les « sans avis » ; n est le nombre d’avis donnés. En dessous de 5 personnes, rien n’est montré.',
  tally: { side: 'Questionnaires', handed: 'Remis dans l’année', returned: 'Revenus', waived: 'Ne reviendront pas' },
  sides: { mentor: 'Mentors', mentee: 'Mentees' },
  titles: { mentor: 'Ce que disent les mentors', mentee: 'Ce que disent les mentees' },
  small: (n: number) => (n === 0 ? `${questionnaires(n)}.` : `${questionnaires(n)}${n < 5 ? '' : ', de moins de 5 personnes différentes'} : trop peu pour lire les réponses sans reconnaître quelqu’un.`),
  statement: 'Phrase',
  steps: ['1', '2', '3', '4'],
  noOpinion: 'Sans avis',
  favourable: '3 ou 4',
  mean: 'Moyenne',
  n: 'n',
  hidden: '–',
  tooFew: '< 5',
  numberLine: (label: string, mean: number, n: number) => `${label} : moyenne ${oneDecimal(mean)} (${answers(n)})`,
  recommend: (high: number, low: number, n: number) => `9 ou 10 : ${partOf(high, n)}. 6 ou moins : ${partOf(low, n)}.`,
  hiddenLine: (label: string) => `${label} : moins de 5 personnes différentes ont répondu.`,
  answer: 'Réponse',
  count: 'Nombre',
  share: 'Part',
  yes: 'Oui',
  no: 'Non',
  quotes: 'Dans leurs mots',
  quote: (text: string, givenName: string | undefined) => `« ${text} »${givenName === undefined ? '' : ` – ${givenName}`}`,
  way: 'Distance parcourue',
  wayLead: 'Les mentees relisent les dix mêmes phrases à la sélection, à la clôture et six mois après. Chaque moyenne compare les mêmes personnes aux deux moments.',
  wayNone: 'Moins de 5 personnes ont répondu aux deux moments : rien n’est montré.',
  columns: { item: 'Phrase', start: 'Sélection', end: 'Clôture', change: 'Écart', n: 'n', later: '6 mois', changeLater: 'Écart à 6\u00A0mois' },
  overall: 'Moyenne des écarts affichés',
} as const
