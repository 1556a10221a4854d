import { counted } from '../format'

/** The words of the yearly analysis of the profiles, on paper and beside its charts. */
export const profileAnalysisSheet = {
  name: 'Analyse annuelle des profils',
  title: (period: string) => `Analyse annuelle des profils ${period}`,
  lead: 'Qui sont les mentors et les mentees du programme, côte à côte et d’une année à l’autre. Chaque personne compte une fois par année, telle qu’elle était à l’entrée de son dernier binôme.',
  internal: 'Diffusion interne. De petits nombres peuvent permettre de reconnaître quelqu’un : ne publiez pas ces pages telles quelles.',
  provisional: (today: string) => `Provisoire : l’année n’est pas terminée. Les chiffres s’arrêtent au ${today}.`,
  reading: 'Le premier pourcentage se rapporte à toutes les personnes de l’année la plus récente, le second à celles dont la réponse est connue. En dessous de cinq personnes, aucun pourcentage n’est calculé.',
  mentees: 'Mentees',
  mentors: 'Mentors',
  mentee: (year: string) => `Mentees ${year}`,
  mentor: (year: string) => `Mentors ${year}`,
  share: '%',
  knownShare: '% connus',
  total: 'Ensemble',
  dash: '–',
  unit: 'Nombre de personnes',
  unitSeveral: 'Nombre de personnes ; une même personne peut en parler plusieurs',
  languages: 'Langues parlées',
  several: 'Une même personne peut parler plusieurs langues : les lignes ne s’additionnent pas.',
  others: (number: number) => counted(number, 'autre valeur', 'autres valeurs'),
  part: (label: string, values: readonly number[]) => `${label} : ${values.join(' et ')}`,
  alt: (parts: readonly string[]) => (parts.length === 0 ? 'Personne n’est compté.' : `${parts.join(', ')}.`),

  summary: {
    title: 'L’année en bref',
    lines: { mentees: 'Mentees accompagnés', mentors: 'Mentors en binôme', entered: 'Entrées en binôme', exited: 'Sorties de binôme', waiting: 'Mentees en attente, le dernier jour' },
  },
  sides: 'Mentees et mentors, côte à côte',
  ofMentees: 'Les mentees',
  ofMentors: 'Les mentors',

  unmatched: {
    title: 'L’attente, et qui n’a pas été jumelé',
    waiting: 'Délais d’attente',
    lines: {
      waiting: 'Mentees retenus et sans binôme, le dernier jour',
      medianWaiting: 'Attente médiane de ces personnes, en jours',
      longestWaiting: 'Attente la plus longue, en jours',
      entered: 'Mentees entrés dans un premier binôme',
      medianToPair: 'Délai médian de la décision au binôme, en jours',
    },
    decisions: 'Dernière décision de l’année',
    reasons: 'Motifs : liste d’attente, réorientation, candidature non retenue, renoncement',
    towards: 'Réorientations, vers quoi',
    refusals: 'Propositions refusées par les mentors, par motif',
    none: 'Rien n’est noté pour ces années.',
  },
  waitingChart: 'Depuis combien de temps attendent les mentees retenus',
  days: (from: number, to: number | undefined) => (to === undefined ? `${from}\u00A0jours et plus` : from === 0 ? `moins de ${to + 1}\u00A0jours` : `de ${from} à ${to}\u00A0jours`),
  sectors: {
    title: 'Secteurs demandés et secteurs offerts, le dernier jour',
    unit: 'Nombre de personnes',
    asked: 'Mentees en attente',
    offered: 'Mentors formés et libres',
  },

  remarks: {
    context: 'Le contexte de l’année',
    mentors: 'Ce que nous retenons des mentors',
    mentees: 'Ce que nous retenons des mentees',
    unmatched: 'Ce que nous retenons de l’attente',
    outlook: 'Ce que nous ferons l’an prochain',
  },
} as const
