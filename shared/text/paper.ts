/** How a word agrees with a person; the same three as in the people's files. */
type Agreement = 'feminine' | 'masculine' | 'neutral'
type Forms = Readonly<Record<Agreement, string>>

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']

/** `2026-03-12` as 12/03/2026. */
export const day = (iso: string): string => iso.split('-').reverse().join('/')

/** `2026-03-12` as 12 mars 2026, and the first of a month as 1er. */
export function longDay(iso: string): string {
  const [year = '', month = '', number = ''] = iso.split('-')
  const shown = Number(number) === 1 ? '1er' : String(Number(number))
  return `${shown} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

/** 90 minutes as 1 h 30, 60 as 1 h, 45 as 45 min. */
export function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (whole === 0) return `${rest} min`
  return rest === 0 ? `${whole} h` : `${whole} h ${String(rest).padStart(2, '0')}`
}

const FEW = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze']

/** A small number in letters, before a masculine or a feminine noun. */
export const inLetters = (number: number, gender: 'feminine' | 'masculine' = 'masculine'): string =>
  number === 1 && gender === 'feminine' ? 'une' : (FEW[number] ?? String(number))

/** A number and its noun that never part: 1 jour, 3 jours. */
const counted = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/**
 * Text typed on an ordinary keyboard, as French is printed: the apostrophe is curved, « guillemets » are closed in,
 * a narrow space stands before ; : ! ? and a number keeps its noun.
 */
export const typeset = (typed: string): string =>
  typed
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/"([^"\n]*)"/g, '« $1 »')
    .replace(/«[ \u00A0\u202F]*/g, '« ')
    .replace(/[ \u00A0\u202F]*»/g, ' »')
    .replace(/[ \u00A0\u202F]+(?=[;:!?%€])/g, ' ')
    .replace(/(?<=\d) (?=(?:h|min|heures?|jours?|semaines?|mois|ans?|euros?|km)(?!\p{L}))/gu, ' ')
    .replace(/(?<=n°) /g, ' ')

/** A name as it is printed, however its apostrophe was typed: O’Neill, L’Œuvre d’Espérance, van ’t Hof. */
export const curved = (typed: string): string => typed.replace(/(?<=\p{L})'|'(?=\p{L})/gu, '’')

/** Words that a line never parts. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0')

const person = (noun: string) => ({
  the: { masculine: `le ${noun}`, feminine: `la ${noun}`, neutral: `le ou la ${noun}` },
  of: { masculine: `du ${noun}`, feminine: `de la ${noun}`, neutral: `du ou de la ${noun}` },
  to: { masculine: `au ${noun}`, feminine: `à la ${noun}`, neutral: `au ou à la ${noun}` },
})

/** Where a party writes by hand what the application does not know. */
const toFill = '………………………………'
const dateToFill = '…… / …… / …………'

/** Every word that stands on paper; gaps are functions. */
export const paper = {
  toFill,
  dateToFill,
  mentor: person('mentor'),
  mentee: person('mentee'),
  sampleMark: 'EXEMPLE – personnes fictives',
  draftMark: 'PROJET – ce document ne se signe pas',
  /** On the back of the last sheet of an original with an odd number of pages. */
  blankPage: 'page laissée en blanc',
  /** Where one writes to an association without e-mail, at the worst without a known address. */
  atTheSeat: (name: string, address: string) => `${name}, ${address || 'à l’adresse de son siège'}`,
  support: 'Avec le soutien de la Fédération Wallonie-Bruxelles',
  legalForms: { asbl: 'ASBL', aisbl: 'AISBL', foundation: 'fondation', 'public-body': 'organisme public', other: '' },
  companyNumber: (number: string) => `BCE ${number}`,
  page: (page: number, pages: number) => `page ${page} / ${pages}`,
  /** The same in two pieces, for Word, which counts by itself. */
  pageOf: ['page ', ' / '],
  both: (masculine: string, feminine: string) => `${masculine} ou ${feminine}`,

  contract: {
    title: 'Contrat d’engagement tripartite',
    fileName: 'contrat',
    draftFileName: 'projet-contrat',
    subject: (reference: string) => `Mentorat pour l’emploi, binôme n° ${reference}`,
    subtitle: (reference: string, version: number, printedOn: string) =>
      `Mentorat pour l’emploi · binôme n° ${reference} · version ${version}, imprimée le ${day(printedOn)}`,
    /** The contract before it is printed: no version, no date, nothing that could be taken for the one to sign. */
    draftSubtitle: (reference: string) => `Mentorat pour l’emploi · binôme n° ${reference} · projet`,
    copyOf: (whose: string) => `exemplaire ${whose}`,
    ofAssociation: 'de l’association',
    reference: (reference: string, version: number, articles: number) =>
      `Binôme n° ${reference} · contrat version ${version} · articles version ${articles}`,
    draftReference: (reference: string) => `Binôme n° ${reference} · projet de contrat`,
    privacy: (contact: string) => `Document confidentiel, protégé par le RGPD. Vos données, vos droits : ${contact}`,
    between: 'Entre',
    article: (number: number, title: string) => `Article ${number} – ${title}`,

    association: '1. L’association',
    mentorParty: (the: string) => `2. ${the}`,
    menteeParty: (the: string) => `3. ${the}`,
    denomination: 'Dénomination et forme',
    office: 'Siège',
    number: 'Numéro d’entreprise (BCE)',
    representedBy: 'Représentée par',
    contact: 'Personne de contact',
    substitute: 'Suppléante ou suppléant',
    name: 'Prénom et nom',
    jobTitle: 'Fonction',
    activity: 'Entreprise ou activité',
    place: 'Lieu de rencontre',
    reach: 'Téléphone et e-mail',
    presentOn: (days: string) => `présence : ${days}`,
    frame: 'Cadre d’engagement',
    municipality: 'Commune',
    partner: 'Organisme partenaire (ISP)',
    withReferent: (partner: string, referent: string) => `${partner} (personne de référence : ${referent})`,

    annexes: 'Annexes du contrat',
    annex: (number: number, title: string) => `Annexe ${number} – ${title}`,
    signatures: 'Signatures',
    doneAt: (place: string, date: string) =>
      `Fait à ${place}, le ${date}, en trois exemplaires originaux. Chaque partie déclare avoir reçu le sien.`,
    forAssociation: 'Pour l’association',
    parent: (whose: string) => `Parent ou responsable légal ${whose}`,
    employerVisa: 'Visa de l’employeur',
    employerVisaQuality: 'Facultatif, pour information : l’employeur n’est pas partie au contrat.',
    mention: '« Lu et approuvé »',
    mentionToWrite: 'À écrire à la main :',
    date: 'Date :',
    signature: 'Signature :',
  },

  frames: {
    'working-time': { masculine: 'salarié, sur son temps de travail', feminine: 'salariée, sur son temps de travail', neutral: 'personne salariée, sur son temps de travail' },
    'own-time': { masculine: 'salarié, hors temps de travail (volontaire)', feminine: 'salariée, hors temps de travail (volontaire)', neutral: 'personne salariée, hors temps de travail (volontaire)' },
    'self-employed': { masculine: 'indépendant (volontaire)', feminine: 'indépendante (volontaire)', neutral: 'personne indépendante (volontaire)' },
    'company-head': { masculine: 'chef d’entreprise (volontaire)', feminine: 'cheffe d’entreprise (volontaire)', neutral: 'chef ou cheffe d’entreprise (volontaire)' },
    pensioner: { masculine: 'pensionné (volontaire)', feminine: 'pensionnée (volontaire)', neutral: 'personne pensionnée (volontaire)' },
    'job-seeker': { masculine: 'demandeur d’emploi (volontaire)', feminine: 'demandeuse d’emploi (volontaire)', neutral: 'personne demandeuse d’emploi (volontaire)' },
  } satisfies Record<string, Forms>,
  employerAgreed: (frame: string, agreedOn: string | undefined) => `${frame}, avec l’accord de l’employeur du ${agreedOn ? day(agreedOn) : dateToFill}`,

  annexes: {
    volunteer: { masculine: 'Note d’information au volontaire', feminine: 'Note d’information à la volontaire', neutral: 'Note d’information au ou à la volontaire' } satisfies Forms,
    employer: (agreedOn: string | undefined) => `Accord de l’employeur du ${agreedOn ? day(agreedOn) : dateToFill}`,
    jobSeeker: 'Copie du formulaire C45B, à remettre à l’ONEM avant le début (l’ONEM répond dans les 12 jours ouvrables)',
    access: 'Règles d’accès au lieu de rencontre',
    plan: 'Plan d’actions individuel, ajouté après l’in-take',
    privacy: 'Notice vie privée',
  },

  expenses: { none: 'aucun', actual: 'frais réels, sur justificatifs', 'lump-sum': 'forfait' },

  amounts: {
    hoursOfNotice: (number: number) => counted(number, 'heure', 'heures'),
    workingDays: (number: number) => counted(number, 'jour ouvrable', 'jours ouvrables'),
    months: (number: number) => (number <= 12 ? `${inLetters(number)} mois` : `${number} mois`),
    days: (number: number) => counted(number, 'jour', 'jours'),
    meetingsPerMonth: (number: number) => `${inLetters(number, 'feminine')} ${number === 1 ? 'rencontre' : 'rencontres'} par mois`,
    missedMeetings: (number: number) => `${inLetters(number, 'feminine')} ${number === 1 ? 'absence' : 'absences'}`,
  },
} as const

/** What the association reads beside the editor of its articles, one line for each blank and each condition. */
export const articleWords = {
  fields: {
    association: 'Le nom de l’association',
    'adresse de l’association': 'L’adresse du siège',
    'numéro d’entreprise': 'Le numéro d’entreprise (BCE)',
    'personne de contact': 'Le ou la responsable du binôme',
    suppléance: 'Le suppléant ou la suppléante du binôme',
    'nom du mentor': 'Prénom et nom du ou de la mentor',
    'nom du mentee': 'Prénom et nom du ou de la mentee',
    entreprise: 'L’employeur ou l’activité du ou de la mentor',
    'accord de l’employeur': 'La date de l’accord de l’employeur',
    partenaire: 'L’organisme partenaire (ISP) qui a adressé la personne',
    début: 'La date de début',
    fin: 'Le dernier jour',
    durée: 'La durée, en lettres (six mois)',
    lieu: 'Le lieu de rencontre',
    'consignes d’accès': 'Comment on entre au lieu de rencontre',
    'rencontres par mois': 'Le nombre de rencontres (deux rencontres par mois)',
    'durée d’une rencontre': 'La durée d’une rencontre (1 h 30)',
    'moyen de contact': 'Comment le binôme se contacte entre deux rencontres',
    'délai d’annulation': 'Le délai pour prévenir (24 heures)',
    'délai de réponse': 'Le délai de réponse de l’association (3 jours ouvrables)',
    'prolongation maximale': 'La durée maximale d’une prolongation (trois mois)',
    'date du plan d’actions': 'Le dernier jour pour écrire le plan d’actions',
    absences: 'Les absences sans prévenir (trois absences)',
    assureur: 'L’assureur des volontaires',
    'numéro de police': 'Le numéro de la police d’assurance',
    'risques couverts': 'Les risques couverts par l’assurance',
    'cases du défraiement': 'Trois cases, dont celle du défraiement de l’association est cochée ; à la fin d’une ligne',
    'contact vie privée': 'Où écrire pour ses données personnelles',
    'à compléter': 'Une ligne de points, à remplir à la main',
    'date de la note d’information': 'Le jour où la note d’information a été remise ; à remplir à la main tant qu’elle ne l’est pas',
    'date à compléter': 'Une date à remplir à la main',
  },
  conditions: {
    volontaire: 'si le ou la mentor s’engage comme volontaire (hors temps de travail)',
    'temps de travail': 'si le ou la mentor s’engage sur son temps de travail',
    indépendant: 'si le ou la mentor est indépendant ou indépendante',
    'chef d’entreprise': 'si le ou la mentor dirige une entreprise',
    pensionné: 'si le ou la mentor est à la pension',
    'demandeur d’emploi': 'si le ou la mentor cherche aussi un emploi',
    partenaire: 'si un organisme partenaire a adressé la personne',
    suppléance: 'si une suppléante ou un suppléant est connu',
    'consignes d’accès': 'si des consignes d’accès sont connues',
    assurance: 'si l’assurance des volontaires est connue',
    mineur: 'si une des deux personnes du binôme est mineure',
  },
  agreement: [
    { written: '{le mentor}', meaning: 'le mentor, la mentor ou le ou la mentor, selon la personne ; de même {du mentor}, {au mentor}, {Le mentor}, {le mentee}…' },
    { written: '{mentor : prêt / prête}', meaning: 'le mot qui convient à la personne ; sans genre connu, les deux (prêt ou prête)' },
    { written: '{si volontaire}', meaning: 'au début d’un paragraphe ou d’un tiret : il n’est imprimé que dans ce cas ; {sauf volontaire} dit le contraire' },
    { written: '- ', meaning: 'au début d’une ligne : un tiret de liste' },
    { written: '[ ] ', meaning: 'une case à cocher ; plusieurs sur la même ligne restent côte à côte' },
  ],
} as const
