import { duration, shortDay } from '../format'

type Agreement = 'feminine' | 'masculine' | 'neutral'
type Forms = Readonly<Record<Agreement, string>>

const same = (text: string): Forms => ({ feminine: text, masculine: text, neutral: text })
const accepted: Forms = { feminine: 'retenue', masculine: 'retenu', neutral: 'retenu ou retenue' }
const notAccepted: Forms = { feminine: 'non retenue', masculine: 'non retenu', neutral: 'non retenu ou non retenue' }

/** Every word of the interview grids on paper; the questions are the association’s. */
export const gridSheet = {
  names: {
    'mentor-preparation': 'Grille d’entretien de préparation',
    'mentee-selection': 'Grille d’entretien de sélection',
    'first-meeting': 'Grille de la première rencontre',
    'check-in-mentor': 'Fiche de suivi, mentor',
    'check-in-mentee': 'Fiche de suivi, mentee',
    closing: 'Fiche de la réunion de clôture',
    'evaluation-mentor': 'Questionnaire, mentor',
    'evaluation-mentee': 'Questionnaire, mentee',
  },
  titles: {
    'mentor-preparation': { feminine: 'Préparation individuelle de la mentor', masculine: 'Préparation individuelle du mentor', neutral: 'Préparation individuelle du ou de la mentor' } satisfies Forms,
    'mentee-selection': { feminine: 'Entretien de sélection de la mentee', masculine: 'Entretien de sélection du mentee', neutral: 'Entretien de sélection du ou de la mentee' } satisfies Forms,
    'first-meeting': same('Première rencontre du binôme'),
    'check-in-mentor': { feminine: 'Suivi avec la mentor', masculine: 'Suivi avec le mentor', neutral: 'Suivi avec le ou la mentor' } satisfies Forms,
    'check-in-mentee': { feminine: 'Suivi avec la mentee', masculine: 'Suivi avec le mentee', neutral: 'Suivi avec le ou la mentee' } satisfies Forms,
    closing: same('Réunion de clôture du binôme'),
    'evaluation-mentor': same('Votre avis de mentor'),
    'evaluation-mentee': same('Mon avis sur le mentorat'),
  },
  states: {
    blank: 'à remplir',
    prefilled: (day: string) => `préremplie le ${shortDay(day)}`,
    completed: 'complétée',
    underWay: (day: string) => `entretien en cours, commencé le ${shortDay(day)}`,
    forPerson: 'copie pour la personne',
    forPair: 'copie pour le binôme',
  },
  /** What is said first: why one asks, and that no answer is owed. */
  before: {
    'mentor-preparation': 'Avant de commencer : chaque réponse est libre. Elle sert à préparer un binôme et reste à l’association (RGPD).',
    'mentee-selection': 'Avant de commencer : chaque réponse est libre. Elle sert à vous trouver un ou une mentor et reste à l’association (RGPD).',
    'check-in-mentor': 'Pour la personne de l’association qui appelle : dix à quinze minutes. Rien de ce qui est noté ici n’est lu au ou à la mentee.',
    'check-in-mentee': 'Pour la personne de l’association qui appelle : dix à quinze minutes. Rien de ce qui est noté ici n’est lu au ou à la mentor.',
    closing: 'Comptez une heure, à trois. Si une personne ne vient pas, la clôture se fait par téléphone ou par l’association seule : notez les tentatives.',
    'evaluation-mentor': 'Merci pour votre engagement. Vous pouvez laisser une ligne vide. Cochez une case par ligne. N’écrivez pas votre nom.',
    'evaluation-mentee': 'Vous pouvez laisser une ligne vide. Cochez une case par ligne. N’écrivez pas votre nom.',
    'first-meeting': 'Pour le ou la mentor, qui mène la rencontre : comptez une heure et demie. Suivez les étapes dans l’ordre, à votre rythme. Aucune réponse n’est obligatoire.',
  },
  /** At the foot of what is written on by hand: whose data these are, and what has no place here. */
  byHand: (contact: string) => `Confidentiel (RGPD). Vos droits : ${contact}. N’y notez ni santé, ni justice, ni dettes, ni famille.`,
  section: (number: number, title: string) => `${number}. ${title}`,
  withScale: (title: string) => `${title} – 1 : pas du tout, 4 : tout à fait`,
  privateSection: (title: string) => `${title} (réservé à l’association)`,

  head: {
    name: 'Prénom et nom',
    date: 'Date',
    by: 'Mené par',
    duration: 'Durée',
    activity: 'Entreprise ou activité',
    partner: 'Organisme partenaire',
    coupled: 'avec la séance d’information',
  },

  /** What stands above the sheet of a first meeting. */
  firstMeeting: {
    mentor: 'Mentor',
    mentee: 'Mentee',
    when: 'Date et heure',
    on: 'Date',
    place: 'Lieu',
    contact: 'Personne de contact à l’association',
    recordedBy: 'Noté par',
    /** « 19/03/2026 à 9 h 30 » */
    at: (day: string, time: string | undefined) => (time === undefined ? shortDay(day) : `${shortDay(day)} à ${duration(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))}`),
  },
  /** What each of the two cuts off and gives back alone. */
  slip: {
    title: 'Ressenti (5 min)',
    alone: 'Chaque personne répond seule, sans montrer sa réponse à l’autre, puis rend son volet à l’association.',
    cut: 'À détacher',
    giveBack: 'À rendre séparément à l’association sous cinq jours',
    of: { mentor: 'volet du ou de la mentor', mentee: 'volet du ou de la mentee' },
    pair: (reference: string) => `binôme ${reference}`,
    name: 'Prénom et nom',
    wish: 'Avez-vous envie de continuer ?',
    answers: ['oui', 'j’hésite', 'non'],
    word: 'Un mot, si vous voulez',
    date: 'Date',
  },

  /** Room to write a time away, twice. */
  periodRoom: (label: string) => `${label} du …………… au …………… et du …………… au ……………`,
  /** Room to say what else. */
  otherRoom: (label: string) => `${label} : …………………`,
  criterion: { required: '(critère)', informative: '(pour information)' },
  private: '(interne)',
  unit: (unit: string) => `(${unit})`,
  outcomes: {
    mentor: { accepted, 'to-review': same('à revoir'), 'other-engagement': same('orientation vers une autre forme d’engagement'), 'not-accepted': notAccepted },
    mentee: { accepted, 'waiting-list': same('liste d’attente'), redirected: same('réorientation'), 'not-accepted': notAccepted },
  },
  decision: {
    title: 'Décision de l’association',
    towards: 'Réorientation vers',
    reason: 'Motif, pour les statistiques',
    told: 'Motif, dit à la personne',
    date: 'Date',
    by: 'Nom',
  },

  criteria: {
    title: 'Critères de sélection',
    columns: { criterion: 'Critère', weight: 'Caractère', verdict: 'État' },
    weights: { required: 'obligatoire', informative: 'pour information' },
    verdicts: { met: 'rempli', 'not-met': 'non rempli', unknown: 'inconnu' },
    age: (atLeast: number | undefined, atMost: number | undefined) => {
      if (atLeast !== undefined && atMost !== undefined) return `Avoir de ${atLeast} à ${atMost} ans`
      if (atLeast !== undefined) return `Avoir au moins ${atLeast} ans`
      return atMost === undefined ? 'Âge' : `Avoir ${atMost} ans au plus`
    },
  },
} as const
