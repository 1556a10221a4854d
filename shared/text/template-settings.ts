import { counted, enumerated, shortDay as day } from './format'

type Kind =
  | 'contract' | 'amendment' | 'company-presentation' | 'volunteer-note' | 'partner-orientation' | 'progress-note'
  | 'termination-letter' | 'training-certificate' | 'mentor-certificate' | 'mentee-certificate' | 'company-certificate'

const names: Readonly<Record<Kind, string>> = {
  contract: 'Contrat d’engagement tripartite',
  amendment: 'Avenant',
  'company-presentation': 'Présentation aux entreprises',
  'volunteer-note': 'Note d’information au ou à la volontaire',
  'partner-orientation': 'Fiche d’orientation',
  'progress-note': 'Note d’avancement au partenaire',
  'termination-letter': 'Lettre de fin de mentorat',
  'training-certificate': 'Attestation de formation',
  'mentor-certificate': 'Attestation du ou de la mentor',
  'mentee-certificate': 'Attestation du ou de la mentee',
  'company-certificate': 'Attestation de mécénat de compétences',
}

const files: Readonly<Record<Kind, string>> = {
  contract: 'contrat',
  amendment: 'avenant',
  'company-presentation': 'presentation-entreprise',
  'volunteer-note': 'note-volontaire',
  'partner-orientation': 'orientation',
  'progress-note': 'note-avancement',
  'termination-letter': 'fin-de-mentorat',
  'training-certificate': 'attestation-formation',
  'mentor-certificate': 'attestation-mentor',
  'mentee-certificate': 'attestation-mentee',
  'company-certificate': 'attestation-entreprise',
}

const prefixed = (prefix: string): Readonly<Record<Kind, string>> => {
  const entries = Object.entries(files).map(([kind, file]) => [kind, `${prefix}-${file}`])
  return Object.fromEntries(entries) as Record<Kind, string> // `Object.fromEntries` forgets the names
}

const braces = (field: string) => `{{${field}}}`
const inParagraph = (near: string) => (near === '' ? '' : ` Dans le paragraphe : « ${near} ».`)

/** The page of the association’s own Word files. */
export const templatePage = {
  nav: 'Modèles Word',
  title: 'Modèles Word',
  lead: 'Vous pouvez remplacer nos documents Word par les vôtres : votre mise en page, votre logo, vos phrases. Écrivez un champ entre doubles accolades, par exemple {{mentor.nom}} : il est rempli quand vous enregistrez le document pour Word.',
  scope: 'En Word : votre modèle. En PDF et à l’impression : le nôtre.',
  names,
  starterFile: prefixed('modele'),
  exampleFile: prefixed('essai'),
  ours: 'le nôtre',
  theirs: (fileName: string, addedOn: string) => `le vôtre : ${fileName}, depuis le ${day(addedOn)}`,
  choose: 'Choisir un fichier Word',
  chooseFor: (kind: Kind) => `Choisir un fichier Word : ${names[kind]}`,
  replace: 'Choisir un autre fichier Word',
  starter: 'Télécharger un modèle de départ',
  starterHint: 'Notre document, avec les champs à leur place : ouvrez-le dans Word, changez ce que vous voulez, puis choisissez-le ici.',
  tryIt: 'Essayer avec un exemple',
  tryCurrent: 'Essayer le modèle en service',
  back: 'Revenir à notre document',
  backTitle: 'Revenir à notre document ?',
  backMeaning: 'Votre modèle n’est plus utilisé. Les contrats déjà imprimés gardent leur fichier Word.',
  checking: (fileName: string) => `Vérification de « ${fileName} »…`,
  passed: (fileName: string) => `« ${fileName} » peut être utilisé.`,
  fieldsFound: (fields: readonly string[]) => `${counted(fields.length, 'champ reconnu', 'champs reconnus')} : ${enumerated(fields.map(braces))}.`,
  use: 'Utiliser ce modèle',
  discard: 'Ne pas l’utiliser',
  inUse: 'C’est enregistré. Votre modèle est en service.',
  backToOurs: 'C’est enregistré. Notre document est de nouveau utilisé.',
  notPassed: (fileName: string, count: number) => `« ${fileName} » n’est pas utilisé : ${counted(count, 'point est à corriger', 'points sont à corriger')}.`,
  correct: 'Corrigez le fichier dans Word, puis choisissez-le à nouveau.',
  gapsTitle: 'À vérifier : ce document dit d’habitude aussi ceci.',
  oneOf: (fields: readonly string[]) => (fields.length === 1 ? `${fields.map(braces).join('')} n’y figure pas.` : `Ni ${fields.map(braces).join(', ni ')} n’y figure.`),
  fields: 'Les champs',
  fieldsHint: 'Les accents et les majuscules ne comptent pas. Ce qui n’est pas connu laisse une ligne de points.',
  columns: { name: 'Champ', meaning: 'Ce qui prend sa place', example: 'Exemple', copy: 'Copier' },
  alone: 'seul dans son paragraphe',
  copy: 'Copier',
  copyOf: (field: string) => `Copier ${braces(field)}`,
  copied: 'Copié',
  show: (kind: Kind) => `Ouvrir : ${names[kind]}`,
  problems: {
    'unknown-field': (field: string, near: string, suggestion?: string) =>
      suggestion === undefined ? `Le champ ${braces(field)} n’existe pas.${inParagraph(near)}` : `Le champ ${braces(field)} n’existe pas ; vouliez-vous dire ${braces(suggestion)} ?${inParagraph(near)}`,
    'foreign-field': (field: string, near: string) => `Le champ ${braces(field)} n’a pas de sens dans ce document.${inParagraph(near)}`,
    'open-braces': (near: string) => `Des accolades ne se referment pas, ou ne s’ouvrent pas : « ${near} ».`,
    'single-braces': (field: string, near: string) => `Le champ ${field} est entre accolades simples : écrivez ${braces(field)}.${inParagraph(near)}`,
    'not-alone': (field: string, near: string) => `Le champ ${braces(field)} contient des paragraphes : écrivez-le seul sur sa ligne.${inParagraph(near)}`,
    'no-field': 'Ce fichier ne contient aucun champ : le document serait le même pour tout le monde.',
  },
  notRead: (fileName: string) => `« ${fileName} » n’est pas utilisé.`,
  onPaper: 'En Word : votre modèle. En PDF : le nôtre.',
  onPaperEach: 'En Word : votre modèle, un fichier par personne. En PDF : le nôtre.',
  contractFrozen: 'En Word : votre modèle, tel qu’il était à l’impression. En PDF : le nôtre.',
  contractOnce: 'Votre modèle ne contient qu’un exemplaire : imprimez-le trois fois.',
  toSettings: 'Voir les modèles Word',
} as const

/** What the files that we make say: the one to start from, and the one that shows an example. */
export const templateSamples = {
  starterOf: (kind: Kind) => `Modèle de départ – ${names[kind]}`,
  template: 'Modèle de départ',
  reference: 'Binôme',
  between: 'Entre les parties',
  dated: '{{lieu}}, le {{date}}',
  exampleTitle: (index: number) => `Article ${index}. Un exemple`,
  exampleText: (meaning: string) => `Ici se trouve, dans un vrai document : ${meaning}.`,
  exampleItems: ['Une première ligne.', 'Une deuxième ligne.'],
  rows: { who: 'Nom', where: 'Adresse', before: 'Avant', after: 'Après', what: 'Dernier jour' },
  frames: { mentor: 'La mentor', mentee: 'Le mentee', association: 'Pour l’association' },
} as const

/** Why a file cannot be a template at all: what it is, what was kept, what to do. */
export const templateRefusals = {
  tooBig: (bytes: number, limit: number) => ({
    title: `Ce fichier est trop grand : ${megabytes(bytes)} Mo, pour ${megabytes(limit)} Mo au plus.`,
    detail: 'Réduisez les images dans Word (« Compresser les images »), enregistrez, puis choisissez-le à nouveau.',
  }),
  notDocx: {
    'old-word': { title: 'Ce fichier est un ancien document Word (.doc).', detail: 'Ouvrez-le dans Word, choisissez « Enregistrer sous » et le format « Document Word (.docx) », puis prenez ce nouveau fichier.' },
    'word-template': { title: 'Ce fichier est un modèle Word (.dotx).', detail: 'Ouvrez-le dans Word, choisissez « Enregistrer sous » et le format « Document Word (.docx) », puis prenez ce nouveau fichier.' },
    'open-document': { title: 'Ce fichier est un document LibreOffice (.odt).', detail: 'Ouvrez-le dans LibreOffice, choisissez « Enregistrer sous » et le format « Word 2010-365 (.docx) », puis prenez ce nouveau fichier.' },
    pdf: { title: 'Ce fichier est un PDF.', detail: 'Un PDF ne se remplit pas. Choisissez le document Word (.docx) dont il vient.' },
    other: { title: 'Ce fichier n’est pas un document Word (.docx).', detail: 'Choisissez un fichier enregistré par Word ou par LibreOffice au format .docx.' },
  },
  encrypted: { title: 'Ce document est protégé par un mot de passe.', detail: 'Retirez le mot de passe dans Word (Fichier, Informations, Protéger le document), enregistrez, puis choisissez-le à nouveau.' },
  macros: { title: 'Ce document contient des macros.', detail: 'Enregistrez-le dans Word au format « Document Word (.docx) », qui n’en contient pas, puis prenez ce nouveau fichier.' },
  damaged: { title: 'Ce document est abîmé.', detail: 'Ouvrez-le dans Word ; s’il s’ouvre, enregistrez-le sous un autre nom et choisissez cette copie.' },
  reachesOut: { title: 'Ce document va chercher quelque chose sur internet ou sur un autre poste chaque fois qu’on l’ouvre.', detail: 'C’est une image ou un modèle lié. Dans Word, insérez l’image dans le document au lieu de la lier, ou rattachez le document au modèle « Normal ».' },
  notChecked: { title: 'Ce document n’a pas pu être vérifié.', detail: 'Il demande trop de mémoire ou trop de temps. Enregistrez-en une copie plus simple dans Word, puis recommencez.' },
} as const

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1).replace('.', ',')
