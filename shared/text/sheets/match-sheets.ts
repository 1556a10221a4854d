import { counted, shortDay } from '../format'

/** Words that stand on every sheet by which people are compared: what the figures mean, and who decides. */
const reading = {
  title: 'Comment lire cette page',
  weights: 'Poids : de 0 (ne compte pas) à 5 (compte beaucoup). Les points d’un critère vont de 0 à son poids.',
  score: 'Score : les points obtenus, sur le poids des critères connus. Ce qui est inconnu n’est pas compté comme un zéro ; la fiabilité dit quelle part du poids est connue.',
  mandatory: 'Obligatoire : si le critère est connu et n’est pas atteint, le binôme est écarté. S’il est inconnu, il est à vérifier avant de proposer.',
  never: 'L’origine, la religion et la santé ne sont jamais des critères. L’âge et le genre ne comptent que si une des deux personnes le souhaite.',
  human: 'La décision est humaine : Binôme compare et explique, l’association propose, les deux personnes choisissent.',
} as const

/** The words of the sheets by which mentors and mentees are compared. */
export const matchSheets = {
  reading,
  asOf: (day: string) => `situation au ${shortDay(day)}`,
  mentee: 'Mentee',
  mentor: 'Mentor',
  wishes: 'Cherche',
  works: 'Travaille',
  score: 'Score',
  points: 'Points obtenus',
  scoreOf: (score: string, reliability: string) => `${score}, ${reliability}`,
  waiting: 'Attente',
  remarks: 'À savoir',
  none: '–',
  withMandatory: (label: string, mandatory: string) => `${label}, ${mandatory}`,
  withDetail: (verdict: string, detail: string) => `${verdict} : ${detail}`,
  /** Why a mentor cannot be asked today. */
  aside: {
    'pair/mentor-at-capacity': 'Toutes les places de cette personne sont prises',
    'pair/mentor-asked-already': 'Une autre proposition attend sa réponse',
    'pair/employer-agreement-missing': 'L’accord de l’employeur manque',
    'pair/mentor-not-ready': 'Le parcours de mentor n’est pas terminé',
    'pair/mentor-absent': 'Absence annoncée',
    'pair/mentee-has-open-pair': 'Déjà en binôme',
    'pair/mentee-not-accepted': 'Candidature pas encore retenue',
  },

  explanation: {
    name: 'Explication du croisement',
    title: 'Explication du croisement',
    inShort: 'En une phrase',
    table: 'Critère par critère',
    notWeighed: '–',
  },

  comparison: {
    name: 'Comparaison de mentors',
    title: (mentee: string) => `Mentors possibles pour ${mentee}`,
    criterion: 'Critère (poids)',
    weighted: (label: string, weight: number) => `${label} (${weight})`,
  },

  group: {
    name: 'Proposition pour un groupe',
    title: 'Proposition de binômes pour un groupe',
    aim: 'Objectif',
    aimOf: (aim: string, why: string) => `${aim}. ${why}`,
    other: (aim: string) => `Avec « ${aim.toLowerCase()} »`,
    result: 'Résultat',
    compared: 'Les deux objectifs',
    worst: 'Personne servie en dernier',
    worstOf: (mentee: string, mentor: string, score: number) => `${mentee}, avec ${mentor} (score ${score})`,
    pairs: 'Binômes proposés',
    columns: { number: 'N°', mentee: 'Mentee', mentor: 'Mentor', score: 'Score', why: 'Pourquoi' },
    waitingOf: (name: string, days: string) => `${name}, ${days}`,
    byHand: 'Choisi à la main',
    unmatched: 'Sans mentor dans cette proposition',
    unmatchedColumns: { mentee: 'Mentee', reason: 'Motif', relaxation: 'La plus petite concession' },
    freeMentors: 'Mentors qui restent libres',
    freeMentor: (name: string, possible: number) => `${name} (${counted(possible, 'mentee possible', 'mentees possibles', 'aucune personne possible')})`,
    removed: 'Ce qui écarte des paires avant le calcul',
    exchanges: 'Échanges que deux personnes préféreraient',
    refusedLocks: 'Choix à la main qui n’ont pas pu être suivis',
    refusedLock: (mentee: string, mentor: string, why: string) => `${mentee} et ${mentor} : ${why}`,
    gone: 'une personne qui n’est plus dans la liste',
    nobody: 'Personne n’attend de mentor pour le moment.',
  },
} as const
