import { counted, daysAgo, enumerated, shortDay } from './format'

const things = (count: number) => counted(count, 'élément', 'éléments')

/** Every word of the first screen besides what each line says. */
export const todayWords = {
  lead: (day: string) => `Ce qui est à faire ou à venir, au ${day}.`,
  nothing: 'Rien n’est en attente',
  nothingText: 'Rien n’est en retard, à faire ou prévu dans les 30 jours.',
  nothingHere: 'Rien pour ce choix',
  nothingHereText: (count: number) => `${things(count)} au total, pour d’autres personnes ou d’autres étapes.`,
  everything: 'Tout montrer',

  /** The groups of lines, the most pressing first, and the badge on each of their lines. */
  groups: { late: 'En retard', due: 'À faire maintenant', week: 'Dans les 7 jours', month: 'Dans les 30 jours' },
  badges: { late: 'en retard', due: 'à faire', week: 'bientôt', month: 'à venir' },
  count: things,
  summary: ({ late, due, week, month }: Readonly<Record<'late' | 'due' | 'week' | 'month', number>>) =>
    `${enumerated([counted(late, 'élément en retard', 'éléments en retard', 'Aucun élément en retard'), `${due} à faire`, `${week} dans les 7 jours`, `${month} dans les 30 jours`])}.`,
  others: (count: number) => (count === 1 ? 'Voir la ligne suivante' : `Voir les ${count} autres lignes`),
  fewer: 'Réduire la liste',

  filter: { label: 'Choisir ce que l’on voit', coordinator: 'Responsable', everyone: 'Tout le monde', stage: 'Étape', everyStage: 'Toutes les étapes', stageOf: (number: number, name: string) => `${number}. ${name}` },
  coordinatorMeaning: 'Les lignes d’un binôme vont à la personne responsable et à sa suppléance ; celles qui ne sont à personne restent visibles pour tout le monde.',
  lists: { label: 'Voir aussi', awaiting: 'Contrats et avenants à signer', sessions: 'Séances', checkIns: 'Suivis de six semaines', followUps: 'Devenir à 6 et 12 mois' },

  print: 'Imprimer la liste de la semaine',
  calendar: 'Agenda (.ics)',
  calendarFile: 'agenda-mentorat',
  emptyCalendar: 'L’agenda est vide',
  emptyCalendarText: 'Aucune rencontre, aucune séance et aucun suivi n’est prévu dans les douze mois pour ce choix.',
  calendarLead: 'Le fichier contient les rendez-vous des douze mois à venir, par prénom seulement. Le réimporter met les dates à jour.',

  about: {
    programme: 'Le programme',
    draft: 'Binôme en préparation',
    unknown: '…',
  },
  /** One line for several people who wait for the same step. */
  waitingFor: {
    'mentor-to-prepare': (count: number) => counted(count, 'mentor à préparer', 'mentors à préparer'),
    'mentor-to-decide': (count: number) => counted(count, 'décision à prendre sur un ou une mentor', 'décisions à prendre sur des mentors'),
    'mentor-to-train': (count: number) => counted(count, 'mentor à former', 'mentors à former'),
    'mentor-to-frame': (count: number) => counted(count, 'cadre d’engagement à préciser', 'cadres d’engagement à préciser'),
    'mentor-agreement-missing': (count: number) => counted(count, 'accord d’employeur à obtenir', 'accords d’employeur à obtenir'),
    'mentee-to-interview': (count: number) => counted(count, 'entretien de sélection à faire', 'entretiens de sélection à faire'),
    'mentee-to-decide': (count: number) => counted(count, 'décision à prendre sur un ou une mentee', 'décisions à prendre sur des mentees'),
  },
  waitingSince: (names: string, since: string, days: number) => `${names}. L’attente la plus longue date du ${shortDay(since)}, ${daysAgo(days)}`,
  andMore: (names: readonly string[], more: number) => `${names.join(', ')} et ${counted(more, 'autre personne', 'autres personnes')}`,
  seeStage: 'Voir l’étape',

  yearly: {
    mark: 'Marquer comme fait',
    marked: (what: string) => `C’est noté : ${what}.`,
    undo: 'Annuler',
    done: { 'profile-analysis': (year: number) => `l’analyse des profils ${year} est faite`, 'annual-report': (year: number) => `le rapport annuel ${year} est remis`, 'retention-review': (year: number) => `la revue des durées de conservation ${year} est faite` },
  },

  first: {
    title: 'Pour commencer',
    lead: 'Chaque ligne se coche d’elle-même quand la chose est faite.',
    settingUp: 'Préparer Binôme',
    towards: 'Aller jusqu’au premier contrat',
    putAway: 'Masquer cette liste',
    putAwayMeaning: 'La liste ne revient plus. Le chapitre « Premiers pas » du guide la remplace.',
    orTry: 'Vous préférez d’abord essayer avec des personnes fictives ?',
    steps: {
      organisation: 'Décrire l’association',
      team: 'Ajouter l’équipe',
      guide: 'Lire le début du guide',
      articles: 'Relire et adapter le texte du contrat',
      protection: 'Protéger les données par une phrase de passe',
      secondPlace: 'Choisir un second endroit pour les sauvegardes',
      mentor: 'Inscrire un premier ou une première mentor',
      preparation: 'Préparer et former cette personne',
      mentee: 'Inscrire un premier ou une première mentee',
      selection: 'Retenir cette personne après un entretien',
      pair: 'Former un premier binôme',
      contract: 'Faire signer un premier contrat',
    },
    orImport: 'Vos listes sont déjà dans un tableur ?',
    importLists: 'Importez vos listes',
    done: 'fait',
    toDo: 'à faire',
  },
} as const

/** What stands in the timetable that a calendar program takes in: people by first names alone. */
export const timetableWords = {
  firstMeeting: (mentor: string, mentee: string) => `Première rencontre : ${mentor} et ${mentee}`,
  closing: (mentor: string, mentee: string) => `Clôture du mentorat : ${mentor} et ${mentee}`,
  checkIn: (number: number, mentor: string, mentee: string) => `Suivi n° ${number} : appeler ${mentor} et ${mentee}`,
  end: (mentor: string, mentee: string) => `Dernier jour du mentorat : ${mentor} et ${mentee}`,
  followUp: (months: number, mentee: string) => `Devenir à ${months} mois : appeler ${mentee}`,
  session: (kind: string, title: string | undefined) => (title === undefined ? kind : `${kind} : ${title}`),
  ofPair: (reference: string) => `Binôme ${reference}`,
  mentor: 'mentor',
  mentee: 'mentee',
} as const
