import { counted, shortDay } from './format'

/** One kind of thing that may be missing: what it is called, and which figures suffer. */
interface KindWords {
  readonly label: string
  readonly why: string
}

/** The words of what is missing for the report, by the kind of it. */
export const missingKinds = {
  gender: { label: 'Genre', why: 'Tous les tableaux sont donnés par genre. Sans lui, la personne est comptée à part.' },
  'birth-date': { label: 'Date de naissance', why: 'L’âge à l’entrée se calcule d’après elle, dans les tranches de chaque pouvoir subsidiant. Sans elle, les données de la personne sont incomplètes pour le FSE+.' },
  studies: { label: 'Niveau d’études', why: 'Il donne le niveau CITE que demande le FSE+ et sert aux résultats par niveau d’études. Sans lui, les données de la personne sont incomplètes pour le FSE+.' },
  'entry-status': { label: 'Situation à l’entrée', why: 'Elle dit qui était au chômage, en inactivité ou en emploi. Sans elle, les données de la personne sont incomplètes pour le FSE+.' },
  'unemployed-for': { label: 'Durée sans emploi', why: 'Elle dit qui était sans emploi depuis douze mois ou plus.' },
  postcode: { label: 'Code postal', why: 'La province se lit d’après lui.' },
  nationality: { label: 'Nationalité', why: 'Vous la notez pour d’autres personnes : celles-ci comptent comme inconnues.' },
  'foreign-diploma': { label: 'Diplôme étranger', why: 'Vous le notez pour d’autres personnes : celles-ci comptent comme inconnues.' },
  sector: { label: 'Secteur d’activité', why: 'Les résultats sont donnés par secteur du ou de la mentor.' },
  frame: { label: 'Cadre d’engagement', why: 'Il dit quelles heures sont du volontariat et lesquelles sont payées par l’employeur.' },
  'company-size': { label: 'Taille de l’entreprise', why: 'Les mentors sont comptés par taille d’entreprise.' },
  'company-nace': { label: 'Section NACE', why: 'Les mentors sont comptés par branche d’activité.' },
  end: { label: 'Clôture à noter', why: 'Le dernier jour est passé : tant que la clôture n’est pas notée, le binôme compte comme en cours.' },
  'stopped-for': { label: 'Motif de l’arrêt', why: 'Les arrêts anticipés sont comptés par motif.' },
  situation: { label: 'Situation à la sortie', why: 'Sans elle, la situation est comptée comme inconnue, ce qui abaisse la part des sorties positives.' },
  'situation-kind': { label: 'Type de situation', why: 'Il dit si un emploi est durable, et de quelle formation ou de quel stage il s’agit.' },
  'situation-since': { label: 'Début de la situation', why: 'Il montre que la sortie a bien eu lieu.' },
  'situation-link': { label: 'Lien avec le mentorat', why: 'La part des sorties positives par le réseau du ou de la mentor en dépend.' },
  'situation-proof': { label: 'Preuve', why: 'Un contrôle peut la demander.' },
  meeting: { label: 'Rencontre à confirmer', why: 'Une rencontre prévue ne compte qu’une fois tenue.' },
  'introduction-result': { label: 'Suite d’une mise en relation', why: 'Les mises en relation avec une suite sont comptées à part.' },
  attendance: { label: 'Présences à une séance', why: 'Les présences et le temps donné par les mentors se comptent d’après elles.' },
  'contact-length': { label: 'Durée d’un contact', why: 'Sans durée, ce temps ne compte pas dans les heures données.' },
  'interview-length': { label: 'Durée d’une préparation', why: 'Sans durée, ce temps ne compte pas dans les heures données.' },
  questionnaire: { label: 'Questionnaire à encoder', why: 'La satisfaction et la distance parcourue se lisent dans les questionnaires.' },
  'follow-up': { label: 'Suivi à faire', why: 'Les parts de personnes jointes et de personnes au travail, six et douze mois après, en dépendent.' },
} as const satisfies Readonly<Record<string, KindWords>>

/** The words of the page on which one fills it in. */
export const missingWords = {
  title: 'Données manquantes',
  lead: 'Ce que le rapport compterait comme inconnu, ou ne compterait pas. Chaque ligne mène au champ à remplir.',
  toReport: 'Rapport annuel',
  left: (count: number) => counted(count, 'donnée manque', 'données manquent'),
  /** Of how many people, of how many other files, and how many of the people stand in the table of several. */
  files: ({ people, others, bulk }: { readonly people: number; readonly others: number; readonly bulk: number }) =>
    [
      ...(people > 0 ? [counted(people, 'personne', 'personnes')] : []),
      ...(others > 0 ? [counted(others, 'autre dossier (binôme, entreprise ou séance)', 'autres dossiers (binômes, entreprises, séances)')] : []),
      ...(bulk > 1 ? [`${bulk} personnes dans l’encodage en tableau`] : []),
    ].join(', '),
  none: 'Rien ne manque pour cette période.',
  noneMeaning: 'Tout ce que le rapport compte est connu. Vous pouvez l’établir.',
  groups: { people: 'Personnes', companies: 'Entreprises', ends: 'Fins de binômes', life: 'Vie des binômes et séances', after: 'Après la clôture' },
  count: (label: string, count: number) => `${label} (${count})`,
  others: (count: number) => (count === 1 ? 'Voir l’autre' : `Voir les ${count} autres`),
  mentee: 'mentee',
  mentor: 'mentor',
  months: (months: number) => `suivi à ${months} mois`,
  sides: { mentee: 'questionnaire mentee', mentor: 'questionnaire mentor' },
  on: (what: string, day: string) => `${what}, ${shortDay(day)}`,

  bulk: {
    title: 'Encodage en tableau',
    lead: 'Ce qui manque le plus souvent, pour plusieurs personnes à la fois. La touche Tab mène au champ suivant ; chaque réponse est enregistrée aussitôt.',
    caption: 'Personnes dont il manque le genre, la date de naissance, le niveau d’études, la situation à l’entrée ou le diplôme étranger',
    open: (count: number) => `Encoder en tableau (${counted(count, 'personne', 'personnes')})`,
    close: 'Fermer le tableau',
    who: 'Personne',
    of: (field: string, name: string) => `${field}, ${name}`,
    known: 'connu',
    notAsked: '–',
    implausible: 'Vérifiez cette date de naissance.',
  },
} as const
