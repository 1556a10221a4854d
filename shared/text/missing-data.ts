import { counted, shortDay } from './format'

/** One kind of thing that may be missing: what it is called, and which figures suffer. */
interface KindWords {
  readonly label: string
  readonly why: string
}

/** The words of what is missing for the report, by the kind of it. */
export const missingKinds = {
  gender: { label: 'Genre', why: 'Tous les tableaux sont donnés par genre. Sans lui, une personne ne compte pas comme participante pour le FSE+.' },
  'birth-date': { label: 'Date de naissance', why: 'L’âge à l’entrée se calcule d’après elle, dans les tranches de chaque pouvoir subsidiant.' },
  studies: { label: 'Niveau d’études', why: 'Il donne le niveau CITE que demande le FSE+, et les résultats par niveau d’études.' },
  'entry-status': { label: 'Situation à l’entrée', why: 'Elle dit qui était au chômage, sans activité ou au travail.' },
  'unemployed-for': { label: 'Durée sans emploi', why: 'Elle dit qui était sans emploi depuis plus de douze mois.' },
  postcode: { label: 'Code postal', why: 'La province se lit d’après lui.' },
  nationality: { label: 'Nationalité', why: 'Vous la notez pour d’autres personnes : celles-ci comptent comme inconnues.' },
  'foreign-diploma': { label: 'Diplôme étranger', why: 'Vous le notez pour d’autres personnes : celles-ci comptent comme inconnues.' },
  sector: { label: 'Secteur d’activité', why: 'Les résultats sont donnés par secteur du mentor.' },
  frame: { label: 'Cadre d’engagement', why: 'Il dit quelles heures sont du bénévolat et lesquelles sont payées par l’employeur.' },
  'company-size': { label: 'Taille de l’entreprise', why: 'Les mentors sont comptés par taille d’entreprise.' },
  'company-nace': { label: 'Section d’activité (NACE)', why: 'Les mentors sont comptés par branche d’activité.' },
  end: { label: 'Fin à noter', why: 'Le dernier jour est passé : tant que la clôture n’est pas notée, le binôme compte comme en cours.' },
  'stopped-for': { label: 'Raison de l’arrêt', why: 'Les arrêts anticipés sont comptés par raison.' },
  situation: { label: 'Situation à la sortie', why: 'Sans elle, le binôme clos ne compte dans aucun résultat : il abaisse la part des sorties positives.' },
  'situation-kind': { label: 'Type de situation', why: 'Il dit si un emploi est durable, et de quelle formation ou de quel stage il s’agit.' },
  'situation-since': { label: 'Début de la situation', why: 'Il montre que la sortie a bien eu lieu.' },
  'situation-link': { label: 'Lien avec le mentorat', why: 'La part des sorties par le réseau du mentor en dépend.' },
  'situation-proof': { label: 'Preuve', why: 'Un contrôle la demandera.' },
  meeting: { label: 'Rencontre à confirmer', why: 'Une rencontre prévue ne compte qu’une fois tenue.' },
  'introduction-result': { label: 'Suite d’une mise en relation', why: 'Les mises en relation avec une suite sont comptées à part.' },
  attendance: { label: 'Présences à une séance', why: 'Les participants et participantes, et le temps des mentors, se comptent d’après elles.' },
  'contact-length': { label: 'Durée d’un contact', why: 'Les heures données comptent ce qui a une durée.' },
  'interview-length': { label: 'Durée d’une préparation', why: 'Les heures données comptent ce qui a une durée.' },
  questionnaire: { label: 'Questionnaire non saisi', why: 'La satisfaction et la distance parcourue se lisent dans les questionnaires.' },
  'follow-up': { label: 'Suivi à faire', why: 'La part de personnes jointes et au travail six et douze mois après en dépend.' },
} as const satisfies Readonly<Record<string, KindWords>>

/** The words of the page on which one fills it in. */
export const missingWords = {
  title: 'Données manquantes',
  lead: 'Ce que le rapport compterait comme inconnu, ou ne compterait pas. Chaque ligne mène au champ à remplir.',
  toReport: 'Rapport annuel',
  left: (count: number) => counted(count, 'donnée manque', 'données manquent'),
  none: 'Rien ne manque pour cette période.',
  noneMeaning: 'Tout ce que le rapport compte est connu. Vous pouvez l’établir.',
  groups: { people: 'Personnes', companies: 'Entreprises', ends: 'Fins de binômes', life: 'Vie des binômes et séances', after: 'Après la clôture' },
  count: (label: string, count: number) => `${label} (${count})`,
  all: (count: number) => `Afficher les ${count} lignes`,
  mentee: 'mentee',
  mentor: 'mentor',
  months: (months: number) => `suivi à ${months} mois`,
  sides: { mentee: 'questionnaire mentee', mentor: 'questionnaire mentor' },
  on: (what: string, day: string) => `${what}, ${shortDay(day)}`,

  bulk: {
    title: 'Saisie rapide',
    lead: 'Ce qui manque le plus souvent, pour plusieurs personnes à la fois. La touche Tab mène au champ suivant ; chaque réponse est enregistrée aussitôt.',
    caption: 'Personnes dont il manque le genre, la date de naissance, le niveau d’études ou la situation à l’entrée',
    open: (count: number) => `Remplir en tableau (${counted(count, 'personne', 'personnes')})`,
    close: 'Fermer le tableau',
    who: 'Personne',
    of: (field: string, name: string) => `${field}, ${name}`,
    known: 'connu',
    notAsked: '–',
    implausible: 'Vérifiez cette date de naissance.',
  },
} as const
