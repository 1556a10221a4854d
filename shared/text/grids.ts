import { counted, shortDay } from './format'

type Level = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2' | 'native'

/** What a person can do at each level of the CECRL, so that one may choose without knowing the scale. */
const levels: Readonly<Record<Level, string>> = {
  A1: 'A1 – quelques mots et phrases très simples',
  A2: 'A2 – échanges courts sur des sujets de tous les jours',
  B1: 'B1 – se débrouille dans la plupart des situations',
  B2: 'B2 – discute avec aisance, aussi de son métier',
  C1: 'C1 – s’exprime sans chercher ses mots',
  C2: 'C2 – comprend et exprime tout, même les nuances',
  native: 'langue maternelle',
}

/** Every word of the interview grids on the screen; the questions themselves belong to the association. */
export const gridWords = {
  requiredMark: 'Une question marquée d’un astérisque (*) attend une réponse.',
  required: 'réponse nécessaire',
  private: 'Réservé à l’association',
  criteria: { required: 'Critère obligatoire', informative: 'Critère informatif' },
  unanswered: 'sans réponse',
  /** For a section in which nothing is asked. */
  nothingAsked: 'Aucune question n’est posée ici.',

  clear: 'Effacer la réponse',
  clearOf: (question: string) => `Effacer la réponse : ${question}`,

  scale: {
    low: 'pas du tout',
    high: 'tout à fait',
    end: (value: number, meaning: string) => `${value} : ${meaning}`,
    said: (value: number, low: string, high: string) => `${value} sur 4 (1 : ${low} ; 4 : ${high})`,
  },

  /** The four of a scale on a questionnaire, and what one ticks who cannot say. */
  opinion: { none: 'sans avis', steps: ['pas du tout', 'plutôt non', 'plutôt oui', 'tout à fait'], said: (value: number, meaning: string) => `${value} sur 4 (${meaning})` },

  yesNo: { yes: 'oui', no: 'non' },

  choice: {
    none: 'Choisir',
    search: 'Rechercher dans la liste',
    empty: 'Cette liste n’a plus de réponse à proposer. Complétez-la dans les Réglages.',
    retired: (label: string) => `${label} (n’est plus proposé)`,
  },

  languages: {
    row: (number: number) => `Langue ${number}`,
    language: 'Langue',
    level: 'Niveau',
    levels,
    unknownLevel: 'niveau inconnu',
    levelIn: (level: Level) => (level === 'native' ? levels.native : level),
    add: 'Ajouter une langue',
    said: (language: string, level: string | undefined) => (level === undefined ? language : `${language} (${level})`),
  },

  periods: {
    row: (number: number) => `Période ${number}`,
    from: 'Premier jour',
    until: 'Dernier jour',
    untilMeaning: 'Laissez vide si la fin n’est pas connue.',
    add: 'Ajouter une période',
    noStart: 'Indiquez le premier jour de la période.',
    endBeforeStart: 'Le dernier jour ne peut pas venir avant le premier.',
    said(from: string, until: string | undefined): string {
      if (until === undefined) return `à partir du ${shortDay(from)}`
      return from === until ? `le ${shortDay(from)}` : `du ${shortDay(from)} au ${shortDay(until)}`
    },
  },

  remove: 'Retirer',
  removeOf: (row: string, what: string | undefined) => (what === undefined ? `Retirer : ${row}` : `Retirer : ${row}, ${what}`),

  number: {
    said: (value: number, unit: string | undefined) => (unit === undefined ? String(value) : counted(value, unit, unit)),
    /** What may be answered: « De 0 à 60 ans. »; nothing where anything may. */
    bounds(min: number | undefined, max: number | undefined, unit: string | undefined): string | undefined {
      const end = unit === undefined ? '.' : `\u00A0${unit}.`
      if (min !== undefined && max !== undefined) return `De ${min} à ${max}${end}`
      if (min !== undefined) return `Au moins ${min}${end}`
      if (max !== undefined) return `Au plus ${max}${end}`
      return unit === undefined ? undefined : `En ${unit}.`
    },
    unreadable: (typed: string) => `« ${typed} » n’est pas un nombre entier. Écrivez-le en chiffres.`,
    outOfBounds: (typed: string, bounds: string) => `« ${typed} » sort des limites. ${bounds}`,
  },

  person: { former: 'personne qui n’est plus dans l’équipe' },

  /** Stands between several answers; a comma would not do, since labels hold some. */
  separator: ' ; ',

  problems: {
    missing: 'Répondez à cette question : elle est nécessaire pour terminer.',
    misfit: (answer: string) => `La réponse enregistrée (« ${answer} ») ne convient plus à cette question. Répondez à nouveau.`,
  },
} as const
