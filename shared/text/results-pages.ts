import { counted, shortDay } from './format'

type TableName = 'pairs' | 'mentees' | 'mentors' | 'sessions' | 'proposals' | 'partnerContacts' | 'followUps' | 'questionnaires' | 'time'

/** Of how many rows a number is made, as a sentence goes on: « dans 13 binômes ». */
const within: Readonly<Record<TableName, (count: number) => string>> = {
  pairs: count => `dans ${counted(count, 'binôme', 'binômes')}`,
  mentees: count => `pour ${counted(count, 'personne', 'personnes')}`,
  mentors: count => `pour ${counted(count, 'mentor', 'mentors')}`,
  sessions: count => `dans ${counted(count, 'séance', 'séances')}`,
  proposals: count => `dans ${counted(count, 'ligne', 'lignes')}`,
  partnerContacts: count => `dans ${counted(count, 'contact', 'contacts')}`,
  followUps: count => `dans ${counted(count, 'suivi', 'suivis')}`,
  questionnaires: count => `dans ${counted(count, 'questionnaire', 'questionnaires')}`,
  time: count => `dans ${counted(count, 'ligne', 'lignes')}`,
}

/** The words of the list behind a figure. */
export const figurePage = {
  back: 'Tableau de bord',
  unknownFigure: 'Ce chiffre n’existe pas',
  unknownFigureText: 'L’adresse ne correspond à aucun chiffre du tableau de bord.',
  title: (code: string, label: string) => `${code} – ${label}`,
  value: (value: string, fraction: string | undefined) => (fraction === undefined || fraction === value ? value : `${value} (${fraction})`),
  parts: { label: 'Ce qui est derrière le chiffre', compte: 'Compté', sur: 'Sur', inconnu: 'Inconnu' },
  part: (name: string, told: string) => `${name} (${told})`,
  /** « 59, dans 13 binômes »: what the rows of a table make together, and how many they are. */
  within: (total: string, table: TableName, count: number) => `${total}, ${within[table](count)}`,
  /** The line under a list, by how its numbers are put together. */
  totals: { sum: 'Total', mean: 'Moyenne', median: 'Médiane', most: 'Le plus long' },
  total: (name: string, shown: string) => `${name}\u202F: ${shown}`,
  totalOf: (shown: string, of: string) => `${shown} sur ${of}`,
  partLeads: {
    compte: 'Ce que le chiffre compte.',
    sur: 'L’ensemble auquel le chiffre se rapporte.',
    inconnu: 'Les cas pour lesquels la donnée manque. Complétez les fiches pour que le chiffre soit exact.',
  },
  given: 'Ce nombre ne se compte pas\u202F: l’association l’indique elle-même pour chaque année.',
  toSettings: 'L’indiquer dans les réglages',
  withNames: 'Exporter avec les noms',
  withNamesHint: 'Sans cela, la liste exportée ne contient que les numéros internes.',
  empty: 'Rien n’est compté ici pour cette période.',
  fewAnswers: 'Moins de cinq personnes ont répondu\u202F: leurs réponses ne sont pas montrées une à une.',
  search: 'Rechercher dans la liste',
  caption: (code: string, part: string) => `Chiffre ${code}, ${part.toLowerCase()}`,
  columns: { number: 'Numéro', name: 'Nom', on: 'Date', startsOn: 'Premier jour', endsOn: 'Dernier jour', detail: 'Ce qui est noté', isCounted: 'Compté', missing: 'Non compté' },
  yes: 'oui',
  no: 'non',
  /** What a number of a row is, by its column. */
  amounts: {
    meetings: 'Rencontres',
    minutes: 'Durée',
    monthsAtWork: 'Mois d’accompagnement',
    meetingsAtWork: 'Rencontres au travail',
    introductions: 'Mises en relation',
    introductionsWithResult: 'Suivies d’effet',
    checkInsDue: 'Suivis prévus',
    checkInsHeld: 'Suivis faits',
    checkInsInTime: 'À sept jours près',
    daysLasted: 'Durée',
    daysToMeeting: 'Délai',
    present: 'Présences',
    cents: 'Valeur',
    satisfaction: 'Note',
    progress: 'Différence',
  } as Readonly<Record<string, string | undefined>>, // columns whose numbers no figure adds up have no name here
  amount: 'Compte pour',
  rows: (count: number) => counted(count, 'ligne', 'lignes'),
  anonymous: 'réponse anonyme',
  session: (kind: string, title: string | undefined) => (title === undefined ? kind : `${kind}\u202F: ${title}`),
  noName: '…',
  details: {
    running: 'en cours',
    present: (count: number) => counted(count, 'personne présente', 'personnes présentes', 'aucune personne présente'),
    proposal: (answer: string) => `proposition\u202F: ${answer}`,
    firstMeeting: 'première rencontre tenue',
    months: (months: number, state: string) => `à ${months} mois\u202F: ${state}`,
    paid: 'sur le temps de travail',
    unpaid: 'sur le temps libre',
    rhythm: (meetings: number, months: string, perMonth: string) => `${counted(meetings, 'rencontre', 'rencontres')} en ${months} mois, soit ${perMonth} par mois`,
    throughMentor: (outcome: string) => `${outcome}, par le réseau du ou de la mentor`,
    because: (what: string, why: string) => `${what}\u202F: ${why}`,
  },
} as const

/** The words of the yearly reading of the profiles. */
export const profilePage = {
  title: (name: string) => `Analyse annuelle des profils ${name}`,
  lead: 'Qui sont les mentors et les mentees, côte à côte et d’une année à l’autre. Chaque personne est comptée telle qu’elle était à l’entrée en binôme.',
  choose: 'Année',
  print: 'Imprimer l’analyse',
  empty: (name: string) => `Personne n’est compté en ${name}`,
  emptyText: 'Cette année-là, il n’y a ni mentor ni mentee en binôme, et personne n’est en attente. Choisissez une autre année.',
  /** Whoever was in a pair on one day of the year at least, unlike « le dernier jour ». */
  counts: (mentors: number, mentees: number) =>
    `Au moins un jour de l’année\u202F: ${counted(mentors, 'mentor en binôme', 'mentors en binôme', 'aucun mentor en binôme')}, ${counted(mentees, 'personne accompagnée', 'personnes accompagnées', 'aucune personne accompagnée')}.`,
  small: 'Les effectifs sont donnés tels quels\u202F; un pourcentage n’apparaît qu’à partir de cinq personnes.',
  charts: 'En images',
  tables: 'Mentors et mentees, année par année',
  columns: { value: 'Caractéristique', mentors: 'Mentors', mentees: 'Mentees' },
  yearOf: (side: string, name: string) => `${side} ${name}`,
  unmatched: 'L’attente, et les personnes sans binôme',
  line: 'Donnée',
  total: 'Total',
  several: (title: string) => `${title} (plusieurs par personne)`,
  withShare: (count: number, share: string) => `${count} (${share})`,
  remarks: {
    title: 'Vos commentaires',
    lead: 'Quelques phrases suffisent. Elles sont reprises dans le document imprimé\u202F; ce qui reste vide y laisse des lignes à écrire.',
    hints: {
      context: 'Ce qui a pesé sur l’année\u202F: partenaires, marché du travail, équipe.',
      mentors: 'Qui s’engage, quels secteurs manquent.',
      mentees: 'Qui vient à nous, ce qui change.',
      unmatched: 'Pourquoi certaines personnes attendent, ce qui leur a été proposé.',
      outlook: 'Où chercher des mentors, quels publics informer.',
    },
  },
  task: {
    title: 'L’échéance annuelle',
    done: (on: string) => `Analyse faite le ${shortDay(on)}.`,
    toDo: 'L’analyse de cette année n’est pas encore marquée comme faite.',
    notYet: 'L’année n’est pas finie\u202F: l’analyse se marque comme faite quand elle l’est.',
    mark: 'Marquer comme faite',
    undo: 'Remettre à faire',
  },
} as const
