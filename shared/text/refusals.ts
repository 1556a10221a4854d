import { counted, enumerated, shortDay } from './format'

/** Where a pair stands, in words. */
export const pairStages = {
  proposed: 'proposé',
  declined: 'refusé par le ou la mentor',
  'first-meeting-planned': 'première rencontre prévue',
  'first-meeting-held': 'première rencontre tenue',
  'not-validated': 'non validé',
  validated: 'validé par les deux',
  'contract-printed': 'contrat à signer',
  active: 'actif',
  suspended: 'suspendu',
  'to-close': 'à clôturer',
  closed: 'clôturé',
  withdrawn: 'arrêté avant le début',
} as const

const moves = {
  remind: 'relancer le ou la mentor',
  respond: 'noter la réponse à la proposition',
  decline: 'noter un refus',
  'plan-first-meeting': 'prévoir la première rencontre',
  'hold-first-meeting': 'noter la première rencontre',
  answer: 'noter une réponse',
  'agree-terms': 'convenir des conditions',
  'print-contract': 'imprimer le contrat',
  sign: 'noter une signature',
  amend: 'appliquer un avenant',
  suspend: 'suspendre le binôme',
  resume: 'reprendre le binôme',
  'bring-to-close': 'préparer la clôture',
  close: 'clôturer le binôme',
  withdraw: 'noter un arrêt avant le début',
} as const

const parties = { mentor: 'du ou de la mentor', mentee: 'du ou de la mentee', association: 'de l’association' } as const

const gaps = {
  organisation: 'les données de l’association',
  address: 'l’adresse complète du siège',
  representative: 'la personne qui signe pour l’association',
  'place-of-signature': 'le lieu de signature',
  articles: 'le texte des articles',
  terms: 'les dates et le lieu de rencontre',
  'employer-agreement': 'l’accord de l’employeur',
  'mentor-frame': 'le cadre de l’engagement du ou de la mentor',
  coordinator: 'au moins une personne dans l’équipe',
} as const

/** One of each kind of the book, and several. */
export const entityKinds = {
  organisation: ['association', 'associations'],
  articleSets: ['texte de contrat', 'textes de contrat'],
  coordinators: ['membre de l’équipe', 'membres de l’équipe'],
  companies: ['entreprise', 'entreprises'],
  partners: ['partenaire', 'partenaires'],
  mentors: ['mentor', 'mentors'],
  mentees: ['mentee', 'mentees'],
  pairs: ['binôme', 'binômes'],
  pairDrafts: ['binôme en préparation', 'binômes en préparation'],
  contracts: ['contrat', 'contrats'],
  amendments: ['avenant', 'avenants'],
  pairingNotes: ['note de croisement', 'notes de croisement'],
  intakes: ['in-take', 'in-takes'],
  actionPlans: ['plan d’actions', 'plans d’actions'],
  meetings: ['rencontre', 'rencontres'],
  pairContacts: ['contact', 'contacts'],
  introductions: ['mise en relation', 'mises en relation'],
  checkIns: ['suivi de six semaines', 'suivis de six semaines'],
  nextSteps: ['action décidée', 'actions décidées'],
  closings: ['clôture', 'clôtures'],
  evaluations: ['évaluation', 'évaluations'],
  followUps: ['suivi après la fin', 'suivis après la fin'],
  newsletters: ['infolettre', 'infolettres'],
  yearlyTasks: ['échéance annuelle', 'échéances annuelles'],
  exchanges: ['échange noté', 'échanges notés'],
  groupSessions: ['séance', 'séances'],
  gridVersions: ['version de grille', 'versions de grille'],
  interviews: ['entretien', 'entretiens'],
  progressUpdates: ['note à un partenaire', 'notes à un partenaire'],
  imports: ['importation', 'importations'],
  lists: ['liste de choix', 'listes de choix'],
  settings: ['réglage', 'réglages'],
  entries: ['relevé à l’entrée', 'relevés à l’entrée'],
  profileAnalyses: ['analyse des profils', 'analyses des profils'],
  letterTemplates: ['modèle Word', 'modèles Word'],
  notices: ['notice vie privée', 'notices vie privée'],
  processings: ['traitement', 'traitements'],
  breaches: ['violation de données', 'violations de données'],
  retentionDecisions: ['conservation prolongée', 'conservations prolongées'],
} as const

/** What the system means by its short words; the word itself comes last, for who helps from afar. */
const causes: Readonly<Record<string, string | undefined>> = {
  EROFS: 'le dossier est en lecture seule',
  EACCES: 'l’accès est refusé',
  EPERM: 'l’accès est refusé',
  EEXIST: 'un fichier porte déjà ce nom',
  ENOTDIR: 'un fichier porte déjà ce nom',
  ENOENT: 'le dossier est introuvable',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'le disque est plein',
  EBUSY: 'un autre programme l’utilise',
  EMFILE: 'trop de fichiers sont ouverts',
  EIO: 'le disque ne répond pas comme il devrait',
  ENODEV: 'le disque n’est plus branché',
}

const reason = (cause: string, otherwise: string): string => {
  const known = causes[cause] ?? otherwise
  return `${known.charAt(0).toUpperCase()}${known.slice(1)}`
}
const forHelp = (cause: string): string => ` Code pour l’assistance : ${cause}.`

const notWritten = {
  'store/not-open': 'les données ne sont pas ouvertes',
  'store/locked': 'Binôme est verrouillé',
  'store/reading': 'les données sont ouvertes en lecture seule',
  'store/disk-full': 'le disque est plein',
  'store/read-only': 'le dossier est en lecture seule',
  'store/folder-gone': 'le dossier n’est plus là',
  'store/held-by-another-program': 'le fichier est ouvert dans un autre programme',
  'store/changed-by-another': 'un autre programme l’a changé',
  'store/fault': 'l’ordinateur n’en a pas donné la raison',
} as const

const KEPT = 'Rien n’a été modifié.'
const NOT_SAVED = 'Le dernier changement n’est pas enregistré. Il reste à l’écran, et tout ce qui était enregistré avant est intact.'

const place = (path: string | undefined): string => (path === undefined ? '' : ` Dossier : ${path}.`)

function namedPlaces(by: Readonly<Partial<Record<keyof typeof entityKinds, number>>>): string {
  const present = Object.keys(by) as (keyof typeof entityKinds)[] // Object.keys forgets the names
  return enumerated(present.map(kind => counted(by[kind] ?? 0, entityKinds[kind][0], entityKinds[kind][1])))
}

/** Why something could not be done: what happened, what was kept, what to do. */
export const refusals = {
  pairStages,
  gaps,
  moveClosed: (stage: keyof typeof pairStages, move: keyof typeof moves) => ({
    title: `Ce binôme est « ${pairStages[stage]} » : on ne peut pas ${moves[move]} maintenant.`,
    detail: `${KEPT} Ouvrez la page du binôme : elle montre ce qui est possible.`,
  }),
  moveTooEarly: (move: keyof typeof moves, notBefore: string) => ({
    title: `Pour ${moves[move]}, choisissez une date à partir du ${shortDay(notBefore)}.`,
    detail: `L’étape précédente date de ce jour-là. ${KEPT}`,
  }),
  endBeforeStart: { title: 'Le dernier jour vient avant le premier.', detail: `Corrigez l’une des deux dates. ${KEPT}` },
  unknown: { title: 'Cette fiche n’existe plus.', detail: 'Elle a sans doute été supprimée entre-temps. Revenez à la liste.' },
  stillReferenced: (by: Readonly<Partial<Record<keyof typeof entityKinds, number>>>) => ({
    title: `Cette fiche est encore utilisée par ${namedPlaces(by)}.`,
    detail: 'Elle n’est pas supprimée : modifiez d’abord ce qui la cite.',
  }),
  organisationIncomplete: (missing: readonly (keyof typeof gaps)[]) => ({
    title: `Il manque encore : ${enumerated(missing.map(gap => gaps[gap]))}.`,
    detail: 'Complétez les étapes marquées « à compléter ». Ce qui est déjà rempli est enregistré.',
  }),
  sampleNotEmpty: { title: 'Le programme d’exemple ne se charge que dans une base vide.', detail: `Vous avez déjà inscrit des personnes. ${KEPT}` },
  notSample: { title: 'Ces données ne sont pas celles de l’exemple : elles ne sont pas vidées.', detail: KEPT },
  mentorAtCapacity: {
    title: 'Cette personne accompagne déjà autant de binômes qu’elle le souhaite.',
    detail: `Choisissez un ou une autre mentor, ou augmentez le nombre de binômes sur sa fiche. ${KEPT}`,
  },
  employerAgreementMissing: {
    title: 'L’accord de l’employeur manque, ou n’est plus valable.',
    detail: `Un ou une mentor sur son temps de travail n’est libre qu’avec cet accord. Notez-le sur la fiche de l’entreprise. ${KEPT}`,
  },
  menteeHasOpenPair: {
    title: 'Cette personne a déjà un binôme ouvert.',
    detail: `Une personne accompagnée n’a qu’un binôme à la fois. Clôturez d’abord l’autre, ou arrêtez-le s’il n’a pas commencé. ${KEPT}`,
  },
  sameCoordinatorTwice: { title: 'La personne responsable et sa suppléance sont la même personne.', detail: 'Choisissez quelqu’un d’autre pour la suppléance, ou laissez-la vide.' },
  dateInFuture: (on: string) => ({ title: `Le ${shortDay(on)} n’est pas encore passé.`, detail: `On note ce qui a eu lieu : choisissez une date jusqu’à aujourd’hui. ${KEPT}` }),
  decidedByContract: { title: 'Cette étape se note dans le contrat.', detail: `Ouvrez le contrat du binôme pour l’imprimer ou pour noter les signatures. ${KEPT}` },
  nothingToUndo: { title: 'Il n’y a pas d’étape à annuler.', detail: 'Ce binôme est à son début.' },
  storyDiffers: { title: 'Le binôme a changé entre-temps.', detail: `${KEPT} Rouvrez sa page et recommencez la correction.` },
  contractIncomplete: (missing: readonly (keyof typeof gaps)[]) => ({
    title: `Le contrat ne peut pas encore être imprimé : il manque ${enumerated(missing.map(gap => gaps[gap]))}.`,
    detail: `${KEPT} La page du binôme mène à ce qu’il faut compléter.`,
  }),
  contractVoid: { title: 'Ce contrat a été remplacé.', detail: `Les signatures se notent sur la version la plus récente. ${KEPT}` },
  signedBeforePrinted: (party: keyof typeof parties, notBefore: string) => ({
    title: `La signature ${parties[party]} ne peut pas être antérieure à l’impression.`,
    detail: `Choisissez une date à partir du ${shortDay(notBefore)}. ${KEPT}`,
  }),

  unreadable: (path: string, cause: string) => ({
    title: 'Le fichier de données ne peut pas être lu.',
    detail: `${reason(cause, 'l’ordinateur n’a pas laissé lire le fichier')} : ${path}. Rien n’a été changé. Vérifiez que le disque est branché et que vous avez le droit d’ouvrir ce dossier, puis réessayez.${forHelp(cause)}`,
  }),
  damaged: (path: string, canBeTakenUp = false) => ({
    title: 'Le fichier de données est abîmé.',
    detail: `Ce qui se trouve dans ${path} n’est pas ce que Binôme y avait écrit. Rien n’a été changé. Par prudence, copiez d’abord tout le dossier en lieu sûr. ${canBeTakenUp ? 'Reprenez ensuite ce qui peut l’être, ou partez d’une sauvegarde.' : 'Partez ensuite d’une sauvegarde.'}`,
  }),
  newer: (path: string) => ({
    title: 'Ces données viennent d’une version plus récente de Binôme.',
    detail: `Rien n’a été changé dans ${path}. Installez la dernière version de Binôme sur ce poste, puis réessayez.`,
  }),
  locked: (path: string, host: string, since: string) => ({
    title: 'Ces données sont déjà ouvertes ailleurs.',
    detail: `Elles sont ouvertes sur le poste « ${host} » depuis le ${since}. Rien n’a été changé dans ${path}. Fermez Binôme sur cet autre poste, puis réessayez. Vous pouvez aussi les ouvrir ici en lecture seule.`,
  }),
  lost: (path: string) => ({
    title: 'Le fichier de données a disparu.',
    detail: `${path} n’est plus là, alors que d’autres fichiers de Binôme s’y trouvent encore. Rien n’a été changé. Cherchez-le dans la corbeille de l’ordinateur, remettez-le à sa place, puis réessayez, ou partez d’une sauvegarde.`,
  }),
  missing: (path: string) => ({
    title: 'Vos données ne sont pas à leur place.',
    detail: `Binôme a déjà servi sur ce poste, mais il n’y a plus rien à l’endroit habituel : ${path}. Rien n’a été créé. Branchez le disque ou remettez le dossier à sa place, puis réessayez. Sinon, partez d’une sauvegarde.`,
  }),
  noRoom: (path: string) => ({
    title: 'Le disque est plein.',
    detail: `Il n’y a plus de place pour ouvrir les données de ${path}. Rien n’a été changé. Libérez de la place sur ce disque, puis réessayez.`,
  }),
  noFolder: (path: string, cause: string) => ({
    title: 'Le dossier de données ne peut pas être utilisé.',
    detail: `${reason(cause, 'on ne peut ni trouver ni créer le dossier, ou rien ne peut y être écrit')} : ${path}. Vérifiez que le disque est branché et que le dossier n’est pas en lecture seule, puis réessayez.${forHelp(cause)}`,
  }),

  notOpen: { title: 'Les données ne sont pas ouvertes.', detail: `${NOT_SAVED} Fermez Binôme et rouvrez-le.` },
  diskFull: { title: 'Le disque est plein.', detail: `${NOT_SAVED} Libérez de la place sur ce disque (videz la corbeille de l’ordinateur, par exemple), puis enregistrez de nouveau.` },
  readOnly: { title: 'Le dossier de données est en lecture seule.', detail: (path?: string) => `${NOT_SAVED}${place(path)} Rendez ce dossier modifiable, puis enregistrez de nouveau.` },
  folderGone: { title: 'Le dossier de données n’est plus là.', detail: (path?: string) => `${NOT_SAVED}${place(path)} Rebranchez la clé ou le disque, ou remettez le dossier à sa place, puis enregistrez de nouveau.` },
  heldByAnother: { title: 'Un autre programme utilise le fichier de données.', detail: `${NOT_SAVED} C’est souvent un antivirus ou une copie en cours : attendez un instant, puis enregistrez de nouveau.` },
  changedByAnother: {
    title: 'Le fichier de données a été changé par un autre programme.',
    detail: `Binôme n’y touche plus, pour ne rien écraser. ${NOT_SAVED} Enregistrez-le ailleurs si vous voulez le garder. Relisez ensuite ce qui est sur le disque, puis recommencez.`,
  },
  storeFault: (cause: string) => ({ title: 'L’enregistrement a échoué.', detail: `${NOT_SAVED} Enregistrez de nouveau ; si cela se répète, demandez de l’aide.${forHelp(cause)}` }),

  notAPicture: { title: 'Ce fichier n’est pas une image que nous pouvons lire.', detail: 'Choisissez une image PNG, JPEG ou WebP de 5 Mo au plus. Le logo précédent est gardé.' },
  pieceMissing: { title: 'Ce fichier joint n’est plus dans le dossier de données.', detail: 'Les fiches sont intactes. Remettez le dossier « pieces » à partir d’une sauvegarde, ou choisissez à nouveau le fichier.' },
  fileNotWritten: (path: string, cause: keyof typeof notWritten) => ({
    title: `Le fichier n’a pas pu être écrit : ${notWritten[cause]}.`,
    detail: `Choisissez un autre endroit que ${path}, ou réessayez. Vos données sont intactes.`,
  }),
  untrusted: { title: 'Cette demande a été écartée par prudence.', detail: `${KEPT} Fermez Binôme et rouvrez-le.` },
  badQuestion: { title: 'Une des valeurs n’a pas la forme attendue.', detail: `${KEPT} Vérifiez ce que vous avez écrit, puis recommencez.` },
  fault: { title: 'Une erreur inattendue s’est produite.', detail: 'Le dernier changement n’est peut-être pas enregistré ; tout ce qui l’était avant est intact. Recommencez, ou fermez et rouvrez Binôme.' },
} as const
