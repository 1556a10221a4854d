import { counted, enumerated } from './format'

/** What a cell that says true or false shows in a French spreadsheet. */
export const sheetWords = { yes: 'VRAI', no: 'FAUX' } as const

/** A number with its noun, in groups of three figures: « 5 000 lignes ». */
const many = (number: number, one: string, several: string, none?: string): string =>
  counted(number, one, several, none).replace(/^\d+/, figures => figures.replace(/\B(?=(?:\d{3})+$)/g, '\u202F'))

const KEPT = 'Rien n’a été importé ; votre fichier n’a pas été modifié.'

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)}\u00A0Mo`

/** Why a file could not be read, or an import neither made nor taken back: what happened, what was kept, what to do. */
const refusals = {
  tooBig: (bytes: number, limit: number) => ({
    title: `Ce fichier est trop grand : ${megabytes(bytes)}, alors que Binôme lit ${megabytes(limit)} au plus.`,
    detail: `${KEPT} Gardez seulement la liste des personnes : enlevez les images et les autres feuilles, ou partagez-la en deux fichiers.`,
  }),
  tooMuchInflated: {
    title: 'Ce fichier contient bien plus que sa taille ne l’annonce : par prudence, il n’est pas ouvert.',
    detail: `${KEPT} Ouvrez-le dans votre tableur, copiez la liste dans un nouveau classeur et importez celui-ci.`,
  },
  tooManyRows: (sheet: string, rows: number, columns: number) => ({
    title: `${sheet === '' ? 'Ce fichier' : `La feuille « ${sheet} »`} compte ${many(rows, 'ligne', 'lignes')} et ${many(columns, 'colonne', 'colonnes')} : Binôme lit 20 000 lignes et 256 colonnes au plus.`,
    detail: `${KEPT} Une cellule remplie très loin en bas ou à droite suffit parfois : supprimez les lignes et les colonnes inutiles, ou partagez la liste en plusieurs fichiers.`,
  }),
  encrypted: {
    title: 'Ce fichier est protégé par un mot de passe.',
    detail: `${KEPT} Ouvrez-le dans votre tableur, enregistrez une copie sans mot de passe, puis importez la copie. Pensez à la supprimer ensuite.`,
  },
  unreadable: {
    title: 'Ce fichier n’est pas une liste que Binôme peut lire.',
    detail: `${KEPT} Il est abîmé, ou son contenu n’est pas celui que son nom annonce. Choisissez un classeur (.xlsx, .xls, .ods) ou un fichier texte (.csv).`,
  },
  nothingInIt: { title: 'Ce fichier est vide.', detail: `${KEPT} Vérifiez que vous avez choisi le bon fichier et qu’il est bien enregistré.` },
  tookTooLong: (seconds: number) => ({
    title: `La lecture de ce fichier a été arrêtée après ${counted(seconds, 'seconde', 'secondes')}.`,
    detail: `${KEPT} Copiez la liste dans un nouveau classeur, sans mise en forme, et importez celui-ci.`,
  }),
  tooMuchMemory: {
    title: 'Ce fichier demande trop de mémoire pour être lu.',
    detail: `${KEPT} Copiez la liste dans un nouveau classeur, sans mise en forme, ou partagez-la en plusieurs fichiers.`,
  },
  notStarted: { title: 'La lecture n’a pas pu démarrer.', detail: `${KEPT} Réessayez ; si cela se répète, fermez Binôme, puis rouvrez-le.` },
  stopped: { title: 'La lecture de ce fichier a été arrêtée.', detail: `${KEPT} Choisissez le fichier à nouveau pour le lire.` },
  undone: { title: 'Cette importation est déjà annulée.', detail: 'Rien n’a été modifié.' },
  nothingToCreate: { title: 'Aucune ligne n’est à créer.', detail: `${KEPT} Corrigez les colonnes ou les lignes refusées, puis recommencez.` },
} as const

const notes = {
  'formulas-without-result': (count: number) =>
    `${counted(count, 'formule n’a', 'formules n’ont')} pas de résultat enregistré : ${count === 1 ? 'sa cellule est lue' : 'leurs cellules sont lues'} comme vide${count === 1 ? '' : 's'}. Ouvrez le fichier dans votre tableur, enregistrez-le, puis recommencez.`,
  'formulas-in-error': (count: number) => `${counted(count, 'cellule contient', 'cellules contiennent')} une erreur de formule.`,
  'hidden-rows': (count: number) => `${counted(count, 'ligne masquée est lue', 'lignes masquées sont lues')} aussi.`,
  'hidden-columns': (count: number) => `${counted(count, 'colonne masquée est lue', 'colonnes masquées sont lues')} aussi.`,
  'merged-cells': (count: number) => `${counted(count, 'groupe de cellules fusionnées', 'groupes de cellules fusionnées')} : ce qui vaut pour plusieurs lignes est repris sur chacune.`,
} as const

const fields = {
  fullName: 'Nom et prénom',
  givenName: 'Prénom',
  familyName: 'Nom de famille',
  title: 'Civilité (Mme, M.)',
  gender: 'Genre',
  birthDate: 'Date de naissance',
  email: 'Adresse e-mail',
  phone: 'Téléphone',
  address: 'Adresse complète',
  street: 'Rue et numéro',
  houseNumber: 'Numéro de maison',
  box: 'Boîte',
  postcode: 'Code postal',
  municipality: 'Commune',
  postcodeAndMunicipality: 'Code postal et commune',
  jobTitle: 'Fonction',
  employer: 'Employeur',
  sector: 'Secteur',
  languages: 'Langues',
  heardThrough: 'Comment la personne a connu le programme',
  wishedJob: 'Métier recherché',
  partner: 'Partenaire qui adresse la personne',
  referent: 'Personne de référence chez le partenaire',
  entryStatus: 'Situation à l’entrée',
  unemployedFor: 'Durée sans emploi',
  studies: 'Niveau d’études',
  registeredOn: 'Date d’inscription',
  informedOn: 'Date de la séance d’information',
  preparedOn: 'Date de l’entretien de préparation',
  trainedOn: 'Date de la formation',
  preselectedOn: 'Date de la présélection',
  presentedOn: 'Date de la présentation collective',
  interviewedOn: 'Date de l’entretien de sélection',
  acceptedOn: 'Date de la décision favorable',
  companyName: 'Nom de l’entreprise',
  companyNumber: 'Numéro d’entreprise',
  companySize: 'Nombre de travailleurs',
  contactName: 'Personne de contact',
  contactGivenName: 'Prénom de la personne de contact',
  contactRole: 'Fonction de la personne de contact',
  website: 'Site internet',
  notes: 'Remarques',
} as const

const saying = (text: string | undefined): string => (text === undefined || text === '' ? '' : ` : « ${text} »`)
const inColumn = (column: string | undefined): string => (column === undefined || column === '' ? '' : ` (colonne « ${column} »)`)

type Say = (column?: string, text?: string, becomes?: string) => string

const reasons = {
  'name-missing': () => 'Le nom ou le prénom manque : il faut les deux.',
  'name-not-split': (_, text) => `Le nom et le prénom ne se distinguent pas${saying(text)}. Écrivez « Nom, Prénom » ou séparez-les en deux colonnes.`,
  'several-people': (_, text) => `Cette cellule semble nommer plusieurs personnes${saying(text)}. Écrivez une personne par ligne.`,
  'several-emails': (_, text) => `Cette cellule contient plusieurs adresses e-mail${saying(text)}. Gardez celle de la personne de cette ligne.`,
  'not-an-entry': () => 'Cette ligne semble être un titre ou une répétition des en-têtes.',
  'company-name-missing': () => 'Le nom de l’entreprise manque.',
  'too-long': () => 'Les remarques de cette ligne dépassent 5 000 caractères. Raccourcissez-les.',
  'field-refused': (column, text) => `Une valeur ne peut pas être enregistrée${inColumn(column)}${saying(text)}. Corrigez-la.`,
} as const satisfies Readonly<Record<string, Say>>

const warnings = {
  'name-order-supposed': (_, text) => `L’ordre du nom et du prénom est supposé${saying(text)}. Vérifiez-le.`,
  'name-in-capitals': (_, text, becomes) => `Nom écrit en capitales : « ${text ?? ''} » devient « ${becomes ?? ''} ».`,
  'email-unreadable': (_, text) => `Adresse e-mail illisible${saying(text)}. Elle est gardée dans les remarques.`,
  'phone-unreadable': (_, text) => `Numéro de téléphone illisible${saying(text)}. Il est gardé dans les remarques.`,
  'date-unreadable': (column, text) => `Date incomplète ou illisible${inColumn(column)}${saying(text)}. Elle est gardée dans les remarques.`,
  'date-in-future': (column, text) => `Date à venir${inColumn(column)}${saying(text)}. Elle est gardée dans les remarques.`,
  'birth-implausible': (_, text) => `Date de naissance peu plausible${saying(text)}. Elle est gardée dans les remarques.`,
  'title-unknown': (_, text) => `Civilité inconnue${saying(text)}. Elle est gardée dans les remarques.`,
  'gender-unknown': (_, text) => `Genre inconnu${saying(text)}. Il est gardé dans les remarques et compté comme inconnu.`,
  'label-unknown': (column, text) => `Valeur absente de vos listes${inColumn(column)}${saying(text)}. Elle est gardée dans les remarques.`,
  'partner-unknown': (_, text) => `Partenaire inconnu${saying(text)}. Il est gardé dans les remarques ; ajoutez-le aux partenaires, puis complétez la fiche.`,
  'number-unreadable': (column, text) => `Numéro ou nombre illisible${inColumn(column)}${saying(text)}. Il est gardé dans les remarques.`,
  'sector-supposed': () => 'Le secteur est supposé marchand. Vérifiez-le.',
  'text-too-long': (column) => `Texte trop long${inColumn(column)}. Il est gardé dans les remarques.`,
  'second-value': (column, text) => `Une seule valeur est reprise${inColumn(column)}${saying(text)}. Le reste est gardé dans les remarques.`,
} as const satisfies Readonly<Record<string, Say>>

const likenesses = {
  email: 'même adresse e-mail',
  phone: 'même téléphone',
  'name-and-birth': 'même nom et même date de naissance',
  name: 'même nom',
  'company-number': 'même numéro d’entreprise',
} as const

/** The words of the import of lists. */
export const importing = {
  fields,
  notImported: 'Ne pas importer',
  targets: { mentors: 'Mentors', mentees: 'Mentees', companies: 'Entreprises' },
  outcomes: { create: 'à créer', complete: 'à compléter', duplicate: 'doublon', refused: 'refusée', empty: 'vide' },
  counts: {
    create: (count: number) => many(count, 'fiche à créer', 'fiches à créer', 'aucune fiche à créer'),
    complete: (count: number) => many(count, 'fiche à compléter', 'fiches à compléter', 'aucune fiche à compléter'),
    duplicate: (count: number) => many(count, 'doublon', 'doublons', 'aucun doublon'),
    refused: (count: number) => many(count, 'ligne refusée', 'lignes refusées', 'aucune ligne refusée'),
    empty: (count: number) => many(count, 'ligne vide', 'lignes vides', 'aucune ligne vide'),
  },
  /** Always said, so that one sees that everything was read. */
  wasRead: (rows: number, columns: number, sheet: string) =>
    `${many(rows, 'ligne', 'lignes')} et ${many(columns, 'colonne', 'colonnes')} ${rows + columns > 2 ? 'lues' : 'lue'}${sheet === '' ? '' : ` dans la feuille « ${sheet} »`}.`,
  registeredToday: 'Sans date d’inscription dans le fichier, celle du jour est notée.',
  notes,
  hiddenSheet: 'Cette feuille est masquée dans le fichier.',
  unclosedQuote: 'Un guillemet ouvert n’est jamais fermé : les guillemets sont lus comme du texte.',
  reasons,
  warnings,
  duplicate: {
    ofBook: (by: keyof typeof likenesses, isSure: boolean) => `${isSure ? 'Déjà enregistré' : 'Peut-être déjà enregistré'} : ${likenesses[by]}.`,
    ofLine: (line: number, by: keyof typeof likenesses, isSure: boolean) => `${isSure ? 'Répète' : 'Répète peut-être'} la ligne ${line} : ${likenesses[by]}.`,
  },
  refusedFile: { sheet: 'Lignes à corriger', line: 'Ligne', reason: 'Motif' },
  refusals,
} as const

const kinds = { mentors: ['mentor', 'mentors'], mentees: ['mentee', 'mentees'], companies: ['entreprise', 'entreprises'] } as const
type Kind = keyof typeof kinds

const filesOf = (kind: Kind, count: number): string => many(count, `fiche ${kind === 'companies' ? 'd’' : 'de '}${kinds[kind][0]}`, `fiches ${kind === 'companies' ? 'd’' : 'de '}${kinds[kind][1]}`)

/** The words of the pages that lead through an import. */
export const importPages = {
  title: 'Importer une liste',
  open: 'Importer une liste',
  lead: 'Un fichier de votre tableur devient des fiches. Rien n’est créé avant la fin de la vérification, et toute l’importation peut être annulée.',
  leave: 'Quitter',
  back: 'Revenir à l’étape précédente',
  steps: { file: 'Le fichier', columns: 'Les colonnes', check: 'La vérification' },

  file: {
    target: 'Que contient cette liste ?',
    targetMissing: 'Indiquez d’abord ce que contient la liste.',
    drop: 'Déposez le fichier ici, ou choisissez-le.',
    dropNow: 'Lâchez le fichier pour le lire.',
    formats: 'Excel (.xlsx, .xls), LibreOffice (.ods) ou texte (.csv), 25 Mo au plus. Le fichier n’est pas modifié.',
    choose: 'Choisir un fichier…',
    another: 'Choisir un autre fichier…',
    resume: (fileName: string, kind?: Kind) => `Une importation est en cours : « ${fileName} »${kind ? ` (${kinds[kind][1]})` : ''}.`,
    resumeDetail: 'Vous l’avez quittée avant la fin : rien n’a été créé. La vérification est refaite sur vos fiches d’aujourd’hui.',
    resumeAct: (fileName: string) => `Reprendre l’importation de « ${fileName} »`,
    restart: 'Recommencer',
    onlyOne: 'Déposez un seul fichier à la fois.',
    reading: (fileName: string) => `Lecture de « ${fileName} »…`,
    stop: 'Arrêter la lecture',
    refused: (fileName: string) => `Fichier choisi : « ${fileName} ».`,
    read: (fileName: string) => `« ${fileName} » est lu.`,
    sheet: 'Feuille à importer',
    sheetOption: (name: string, rows: number) => `${name} (${many(rows, 'ligne', 'lignes')})`,
    next: 'Voir les colonnes',
  },

  columns: {
    lead: 'Vérifiez ce que contient chaque colonne. Ce qui n’est pas une information de la fiche peut être gardé dans les remarques.',
    remembered: 'Les colonnes sont comprises comme la dernière fois pour ce genre de fichier.',
    header: 'Les titres des colonnes se trouvent',
    headerAt: (line: number) => `à la ligne ${line}`,
    noHeader: 'nulle part : la liste n’a pas de titres',
    caption: 'Premières lignes du fichier',
    line: 'Ligne',
    meaning: (label: string) => `Contenu de la colonne « ${label} »`,
    unnamed: (letter: string) => `Colonne ${letter}`,
    others: (count: number) => `et ${many(count, 'autre ligne', 'autres lignes')}`,
    noLines: 'Il n’y a aucune ligne sous les titres. Choisissez une autre ligne de titres ou une autre feuille.',
    left: (labels: string) => `Colonnes non importées : ${labels}.`,
    leftMore: (count: number) => many(count, 'autre', 'autres'),
    twice: (field: string) => `« ${field} » est choisi pour plusieurs colonnes : la première est prise, les autres sont gardées dans les remarques.`,
    nameMissing: {
      mentors: 'Indiquez quelle colonne contient le nom : « Nom et prénom », ou « Prénom » et « Nom de famille ».',
      mentees: 'Indiquez quelle colonne contient le nom : « Nom et prénom », ou « Prénom » et « Nom de famille ».',
      companies: 'Indiquez quelle colonne contient le nom de l’entreprise.',
    },
    acceptance: (label: string) => `La liste ne dit pas quand a eu lieu l’entretien de préparation : la date de « ${label} » en tient lieu. Pour chaque mentor qui en a une, la préparation et l’acceptation sont notées ce jour-là.`,
    next: 'Vérifier la liste',
  },

  check: {
    planning: (lines: number) => `Vérification de ${many(lines, 'ligne', 'lignes')}…`,
    failed: 'La vérification s’est arrêtée.',
    failedDetail: 'Rien n’a été créé. Réessayez ; si cela se répète, partagez la liste en deux fichiers.',
    retry: 'Réessayer',
    nothingYet: 'Rien n’est encore créé. Voici ce qui se passerait :',
    committing: 'Création des fiches en cours. Cela se termine tout seul : vous pourrez annuler l’importation ensuite.',
    nothingToCreate: 'Aucune fiche n’est à créer. Corrigez les colonnes, ou les lignes refusées dans votre fichier.',
    warnings: (count: number) => `${many(count, 'fiche', 'fiches')} à relire`,
    commit: (kind: Kind, created: number, completed: number) =>
      enumerated([...(created > 0 ? [`Créer ${filesOf(kind, created)}`] : []), ...(completed > 0 ? [`${created > 0 ? 'compléter' : 'Compléter'} ${filesOf(kind, completed)}`] : [])]),
    completeAll: (count: number) => `Compléter ${many(count, 'fiche retrouvée', 'fiches retrouvées')} à coup sûr`,
    completeWhy: 'Compléter une fiche n’ajoute que ce qui y manque : rien n’est remplacé.',
    creating: 'Création en cours…',
    lines: 'Ligne par ligne',
    caption: 'Lignes de la liste à importer',
    search: 'Rechercher dans les lignes',
    outcome: 'Ce qui se passe',
    filters: { create: 'à créer', 'to-read': 'à créer, à relire', complete: 'à compléter', completable: 'doublons qui apportent quelque chose', duplicate: 'doublons', refused: 'refusées', empty: 'vides' },
    line: 'Ligne',
    who: { mentors: 'Personne', mentees: 'Personne', companies: 'Entreprise' },
    why: 'Pourquoi, et ce qu’il faut relire',
    others: (count: number) => `et ${many(count, 'autre', 'autres')}. Cherchez ou filtrez pour les voir.`,
    counted: (shown: number, all: number) => (shown === all ? many(all, 'ligne', 'lignes') : `${many(shown, 'ligne', 'lignes')} sur ${many(all, '', '').trim()}`),
    choiceFor: (line: number) => `Que faire de la ligne ${line}`,
    choices: { leave: 'Laisser de côté', complete: 'Compléter la fiche', create: 'Créer quand même' },
    wouldAdd: (parts: string) => `Serait ajouté : ${parts}.`,
    adds: (parts: string) => `Sera ajouté : ${parts}.`,
    added: (label: string, value: string) => `${label} « ${value} »`,
    contacts: 'Personnes de contact',
  },

  left: {
    save: (count: number) => `Enregistrer ${many(count, 'ligne refusée', 'lignes refusées')} dans un fichier`,
    withDuplicates: 'avec les doublons',
    saveWithDuplicates: (count: number) => `Enregistrer ${many(count, 'ligne laissée de côté', 'lignes laissées de côté')} dans un fichier`,
    why: 'Le fichier reprend vos colonnes et le motif de chaque ligne : corrigez-le, puis importez-le à son tour.',
    fileName: (today: string) => `${today}_lignes-a-corriger`,
  },

  result: {
    title: 'Importation terminée',
    toCorrect: 'Lignes à corriger',
    done: (kind: Kind, created: number, completed: number) =>
      `${enumerated([...(created > 0 ? [`${filesOf(kind, created)} ${created === 1 ? 'créée' : 'créées'}`] : []), ...(completed > 0 ? [`${created > 0 ? many(completed, 'fiche', 'fiches') : filesOf(kind, completed)} ${completed === 1 ? 'complétée' : 'complétées'}`] : [])])}.`,
    leftAside: (duplicates: number, refused: number) =>
      duplicates + refused === 0 ? 'Aucune ligne n’est laissée de côté.' : `Laissés de côté : ${many(duplicates, 'doublon', 'doublons', 'aucun doublon')}, ${many(refused, 'ligne refusée', 'lignes refusées', 'aucune ligne refusée')}.`,
    toList: { mentors: 'Voir la liste des mentors', mentees: 'Voir la liste des mentees', companies: 'Voir la liste des entreprises' },
    another: 'Importer une autre liste',
    undone: 'L’importation est annulée.',
    undoneDetail: 'Les fiches qu’elle avait créées sont retirées, et ce qu’elle avait ajouté aux autres aussi. Vos colonnes et votre fichier sont encore ici.',
    again: 'Reprendre cette liste',
    fromFile: (fileName: string) => `Fichier : « ${fileName} ».`,
  },

  undo: {
    act: 'Annuler cette importation',
    underWay: 'Retrait des fiches en cours. Cela se termine tout seul.',
    actFor: (fileName: string) => `Annuler l’importation de « ${fileName} »`,
    title: (fileName: string) => `Annuler l’importation de « ${fileName} » ?`,
    consequence: (kind: Kind, count: number) =>
      count === 0
        ? ''
        : count === 1
        ? `La ${filesOf(kind, 1).replace(/^1\s/, '')} qu’elle a créée sera retirée, avec ce que vous y avez changé depuis. Si quelque chose la cite déjà, rien ne change.`
        : `Les ${filesOf(kind, count)} qu’elle a créées seront retirées, avec ce que vous y avez changé depuis. Si quelque chose cite déjà l’une d’elles, rien ne change.`,
    completions: (count: number) =>
      count === 0 ? '' : `Ce qu’elle a ajouté à ${many(count, 'fiche', 'fiches')} sera retiré là où vous ne l’avez pas changé depuis.`,
    keep: 'Garder les fiches',
    inUse: 'Cette importation ne s’annule plus : ses fiches ont servi depuis.',
    inUseDetail: 'Rien n’a été retiré. Voici ce qui cite ces fiches, et celles où une décision, un accord ou une note d’information est noté depuis.',
  },

  past: {
    title: 'Importations passées',
    lead: 'Chaque liste importée, et ce qu’elle a apporté. Une importation s’annule en une fois et reste dans cette liste.',
    empty: 'Aucune liste n’a encore été importée.',
    caption: 'Importations passées',
    on: 'Date',
    fileName: 'Fichier',
    created: 'Fiches',
    duplicates: 'Doublons',
    refused: 'Refusées',
    createdIn: (kind: Kind, count: number) => many(count, kinds[kind][0], kinds[kind][1], 'aucune fiche créée'),
    completedIn: (count: number) => many(count, 'fiche complétée', 'fiches complétées'),
    undoneOn: (day: string) => `annulée le ${day}`,
    undone: (fileName: string) => `L’importation de « ${fileName} » est annulée : ce qu’elle avait apporté est retiré.`,
  },
} as const
