import { type DefaultLists, ItemKey, type ListItem } from '#shared/domain/lists'

/** Items by their key, in the order in which they are offered. */
const items = (labels: Readonly<Record<string, string>>): readonly ListItem[] => Object.entries(labels).map(([key, label]) => ({ key: ItemKey.parse(key), label }))

/** The same, kept out of sight until the association shows it. */
const hiddenItems = (labels: Readonly<Record<string, string>>): readonly ListItem[] => items(labels).map(item => ({ ...item, hidden: true }))

/** What comes last, where a list cannot name everything. */
const other = { other: 'autre' }

/** Named as a person who looks for work would say; the letters are the sections of NACE-BEL, which together they cover. */
const sectors = items({
  agriculture: 'agriculture, forêt, pêche', // A
  food: 'industrie alimentaire', // C
  industry: 'industrie et fabrication', // B, C
  'energy-environment': 'énergie, eau, déchets', // D, E
  construction: 'construction et rénovation', // F
  automotive: 'garage et mécanique', // G, S
  trade: 'commerce et vente', // G
  'transport-logistics': 'transport et logistique', // H
  hospitality: 'horeca et tourisme', // I, N
  'it-telecom': 'informatique et télécommunications', // J
  'media-communication': 'communication, médias, édition', // J, M
  'finance-property': 'banque, assurance, immobilier', // K, L
  'law-accounting-advice': 'droit, comptabilité, conseil', // M
  'engineering-research': 'bureau d’études, architecture, recherche', // M
  'cleaning-security': 'nettoyage, espaces verts, sécurité', // N
  'office-staffing': 'secrétariat, ressources humaines, intérim', // N
  'public-services': 'administration publique, justice, défense', // O
  education: 'enseignement et formation', // P
  health: 'soins de santé', // Q
  'social-work': 'action sociale et petite enfance', // Q
  'culture-sport': 'culture, sport, loisirs', // R
  associations: 'associations et mouvements citoyens', // S
  'personal-services': 'coiffure, aide ménagère, services aux particuliers', // S, T
  international: 'institutions européennes et internationales', // U
})

const functions = items({
  management: 'direction',
  executive: 'cadre',
  'team-leader': 'responsable d’équipe',
  employee: 'employé ou employée',
  worker: 'ouvrier ou ouvrière',
  'liberal-profession': 'profession libérale',
  'self-employed': 'indépendant ou indépendante',
  'other-function': 'autre',
})

/** What mentees need and mentors offer: one list, so that the two can be laid side by side. The search methods are a promise of the brochure. */
const needs = items({
  network: 'réseau',
  'cv-letter': 'CV et lettre',
  interview: 'entretien',
  'search-methods': 'méthodes de recherche',
  'company-codes': 'codes de l’entreprise',
  'trade-discovery': 'découverte d’un métier',
  'career-project': 'projet professionnel',
  'business-creation': 'création d’activité',
  confidence: 'confiance',
  language: 'langue',
  'digital-tools': 'outils numériques',
  'rights-procedures': 'droit et démarches',
})

const languages = items({
  french: 'français',
  dutch: 'néerlandais',
  german: 'allemand',
  english: 'anglais',
  'french-belgian-sign-language': 'langue des signes de Belgique francophone (LSFB)',
  albanian: 'albanais',
  arabic: 'arabe',
  berber: 'berbère (tamazight, rifain)',
  dari: 'dari ou persan',
  spanish: 'espagnol',
  italian: 'italien',
  'kinyarwanda-kirundi': 'kinyarwanda ou kirundi',
  kurdish: 'kurde',
  lingala: 'lingala',
  pashto: 'pachto',
  fula: 'peul',
  polish: 'polonais',
  portuguese: 'portugais',
  romanian: 'roumain',
  russian: 'russe',
  somali: 'somali',
  swahili: 'swahili',
  tigrinya: 'tigrigna',
  turkish: 'turc',
  ukrainian: 'ukrainien',
  'other-language': 'autre langue',
})

const interests = items({
  news: 'actualité',
  arts: 'arts',
  economy: 'économie',
  environment: 'environnement',
  history: 'histoire',
  innovation: 'innovation',
  'other-cultures': 'autres cultures',
  'citizen-life': 'vie citoyenne',
  sciences: 'sciences',
  solidarity: 'solidarité',
  'new-technologies': 'technologies',
  ...other,
})

const hobbies = items({
  'do-it-yourself': 'bricolage',
  cinema: 'cinéma',
  cooking: 'cuisine',
  dance: 'danse',
  'team-sports': 'sports d’équipe',
  gardening: 'jardinage',
  games: 'jeux',
  reading: 'lecture',
  hiking: 'marche',
  music: 'musique',
  photography: 'photo',
  fitness: 'sport',
  travel: 'voyages',
  ...other,
})

/**
 * The highest level reached; in brackets, its class in the CITE. A foreign diploma not recognised here is told by the list
 * of equivalences, whatever its level.
 */
const studies = items({
  'none-or-primary': 'sans diplôme ou primaire (CEB)', // 0–2
  'lower-secondary': 'secondaire inférieur (CE1D, CESI, 2e degré)', // 0–2
  'upper-secondary-general': 'secondaire supérieur général (CESS)', // 3–4
  'upper-secondary-vocational': 'secondaire technique ou professionnel (CESS, CQ6, 7e P)', // 3–4
  apprenticeship: 'apprentissage (IFAPME)', // 3–4
  'other-qualifying': 'autre formation qualifiante', // 3–4
  bachelor: 'bachelier', // 5–8
  'master-or-higher': 'master et plus', // 5–8
})

const entryStatuses = [
  ...items({
    'full-unemployment-benefit': 'chômage complet indemnisé',
    'integration-period': 'stage d’insertion',
    'integration-income': 'revenu d’intégration (CPAS) ou équivalent',
    'end-of-benefit': 'fin de droit ou exclusion du chômage',
    'no-income-unregistered': 'sans revenu, sans inscription',
    'part-time-work': 'travail à temps partiel',
    'temporary-work': 'intérim',
    'struggling-self-employed': 'indépendant ou indépendante en difficulté',
    'leaving-studies': 'fin d’études',
    'international-protection': 'demande de protection internationale',
  }),
  // It tells of a person's health: to be shown only by an association whose funder asks for it.
  ...hiddenItems({ 'authorised-incapacity': 'incapacité ou invalidité, avec autorisation' }),
  ...items({ 'other-status': 'autre situation' }),
]

/** The five lengths that the Forem counts, in completed months and years, and those who never worked; an empty answer is « inconnu ». */
const unemploymentLengths = items({
  'under-6-months': 'moins de 6 mois',
  '6-to-12-months': '6 à 11 mois',
  '1-to-2-years': '12 à 23 mois',
  '2-to-5-years': '2 à 4 ans',
  '5-years-or-more': '5 ans ou plus',
  'never-worked': 'jamais travaillé',
})

/** How mentors and mentees come to the programme: who sent them, or how they heard. */
const referrals = items({
  forem: 'Forem',
  actiris: 'Actiris',
  cpas: 'CPAS',
  'mission-regionale': 'mission régionale (MIRE)',
  'mission-locale': 'mission locale',
  cisp: 'centre d’insertion (CISP)',
  'maison-emploi': 'maison de l’emploi',
  'integration-centre': 'centre d’intégration (CRI, ILI)',
  school: 'école ou haute école',
  'other-partner': 'autre partenaire',
  employer: 'employeur',
  'business-network': 'réseau d’entreprises',
  'a-mentor': 'un ou une mentor',
  'a-mentee': 'un ou une mentee',
  'word-of-mouth': 'entourage',
  'social-media': 'réseaux sociaux',
  website: 'site internet',
  press: 'presse, radio, télévision',
  event: 'salon ou événement',
  'own-initiative': 'de ma propre initiative',
  'other-way': 'autrement',
})

/** The kinds of engagement; the file of the mentor holds the one that counts. */
const frames = items({
  'working-time': 'salarié ou salariée, sur le temps de travail',
  'own-time': 'salarié ou salariée, hors temps de travail',
  'self-employed': 'activité indépendante',
  'company-head': 'direction d’entreprise',
  pensioner: 'pension',
  'job-seeker': 'recherche d’emploi',
})

const motivations = items({
  'give-back': 'rendre ce que l’on a reçu',
  'societal-project': 's’investir dans un projet de société',
  understand: 'mieux comprendre la situation des chercheurs et chercheuses d’emploi',
  'other-motivation': 'autre',
})

/** Half-days, short enough to be boxes on paper. */
const availabilities = items({
  'monday-morning': 'lun. matin',
  'monday-afternoon': 'lun. ap.-midi',
  'tuesday-morning': 'mar. matin',
  'tuesday-afternoon': 'mar. ap.-midi',
  'wednesday-morning': 'mer. matin',
  'wednesday-afternoon': 'mer. ap.-midi',
  'thursday-morning': 'jeu. matin',
  'thursday-afternoon': 'jeu. ap.-midi',
  'friday-morning': 'ven. matin',
  'friday-afternoon': 'ven. ap.-midi',
  evening: 'en soirée',
  saturday: 'samedi',
})

const transports = items({
  'on-foot': 'à pied',
  bicycle: 'vélo',
  'public-transport': 'transports en commun',
  car: 'voiture',
  'two-wheeler': 'moto',
})

const licences = items({
  am: 'AM',
  b: 'B',
  c: 'C',
  d: 'D',
  'own-vehicle': 'véhicule à disposition',
  'no-licence': 'aucun',
})

const workRights = items({ yes: 'oui', no: 'non', 'in-progress': 'en cours' })

const equivalences = items({
  'not-needed': 'sans objet',
  'not-requested': 'non demandée',
  'in-progress': 'en cours',
  obtained: 'obtenue',
  refused: 'refusée',
})

/** Neutral on purpose: nothing of health, justice or debts is noted. */
const obstacles = items({ housing: 'logement', childcare: 'garde', mobility: 'mobilité', administrative: 'administratif', ...other })

/** Why a mentor waits, is directed elsewhere, is not accepted or stops: noun phrases that one can say to the person. */
const mentorReasons = items({
  'rhythm-not-possible': 'le rythme de deux rencontres par mois n’est pas possible pour le moment',
  'agreement-awaited': 'l’accord de l’employeur est attendu',
  'training-awaited': 'la formation reste à suivre',
  'second-interview': 'un second entretien est utile',
  'place-missing': 'un lieu de rencontre convenable manque',
  'no-match-expected': 'peu de personnes cherchent un emploi dans ce domaine pour le moment',
  'frame-differs': 'le cadre de l’engagement ne correspond pas à ce que la personne souhaite',
  'other-form-fits': 'une autre forme d’engagement correspond mieux à ce souhait',
  'conflict-of-interest': 'un conflit d’intérêts est possible',
  'change-of-work': 'la situation professionnelle a changé',
  'own-choice': 'la personne ne souhaite pas poursuivre',
  'no-news': 'la personne n’a plus donné de nouvelles',
  'other-mentor-reason': 'autre motif, expliqué à la personne',
})

/** Why a mentee waits, is directed elsewhere, is not accepted or gives up: each can be said to the person. */
const menteeReasons = items({
  'not-full-time': 'la disponibilité à temps plein pour la recherche d’emploi manque encore',
  'no-wish': 'l’envie d’être accompagné ou accompagnée par un ou une mentor n’est pas exprimée',
  'own-criterion': 'un critère propre à notre programme n’est pas rempli',
  'no-work-right': 'le droit de travailler en Belgique n’est pas encore acquis',
  'no-mentor-free': 'personne de ce domaine n’est libre comme mentor pour le moment',
  'no-place-left': 'toutes les places sont prises pour le moment',
  'project-first': 'le projet professionnel est d’abord à préciser',
  'language-first': 'un cours de langue est d’abord utile',
  'training-first': 'une formation est d’abord utile',
  'other-difficulty-first': 'une autre difficulté est d’abord à lever',
  'other-service-fits': 'un autre service répond mieux à la demande',
  'expectation-differs': 'l’attente dépasse ce que le mentorat peut offrir',
  'found-elsewhere': 'un emploi, un stage ou une formation est trouvé',
  'own-choice': 'la personne ne souhaite pas poursuivre',
  'no-news': 'la personne n’a plus donné de nouvelles',
  'other-mentee-reason': 'autre motif, expliqué à la personne',
})

const redirections = items({
  'public-employment-service': 'Forem ou Actiris',
  cpas: 'CPAS',
  'mission-regionale': 'mission régionale ou mission locale',
  cisp: 'centre d’insertion (CISP)',
  'career-guidance': 'conseil en orientation (Cité des métiers, Carrefour)',
  'french-course': 'cours de français',
  training: 'formation qualifiante ou promotion sociale',
  'integration-centre': 'centre d’intégration (CRI, ILI)',
  'equivalence-service': 'service des équivalences',
  'business-support': 'accompagnement à la création d’activité',
  'social-service': 'service social',
  'other-mentoring': 'autre programme de mentorat',
  'other-service': 'autre service',
})

/** Families of trades, broad enough for a mentor of a neighbouring one to be of use. */
const jobFamilies = items({
  administration: 'administration et secrétariat',
  accounting: 'comptabilité et finances',
  'human-resources': 'ressources humaines',
  management: 'direction et gestion de projets',
  law: 'droit et conseil',
  sales: 'vente et relation client',
  purchasing: 'achats et approvisionnement',
  logistics: 'logistique et magasin',
  driving: 'transport et conduite',
  'it-digital': 'informatique et numérique',
  communication: 'communication et marketing',
  'arts-media': 'arts, médias et spectacle',
  building: 'bâtiment et travaux publics',
  production: 'production et industrie',
  maintenance: 'maintenance et électricité',
  engineering: 'bureau d’études et recherche',
  automotive: 'mécanique et carrosserie',
  catering: 'cuisine, hôtellerie et tourisme',
  care: 'soins et santé',
  'social-childcare': 'aide sociale et petite enfance',
  teaching: 'enseignement et formation',
  cleaning: 'nettoyage et aide ménagère',
  security: 'sécurité et surveillance',
  'green-trades': 'agriculture et espaces verts',
  'personal-services': 'coiffure, esthétique et artisanat',
  'public-service': 'service public',
  'other-family': 'autre famille de métiers',
})

/** Why a mentor does not take up a proposal (documents §3.6). */
const proposalRefusals = items({
  unavailable: 'indisponible pour le moment',
  'other-sector': 'secteur trop éloigné',
  'beyond-means': 'besoin hors de mes moyens',
  travel: 'trajet',
  'conflict-of-interest': 'conflit d’intérêts',
  'other-refusal': 'autre motif',
})

/** The thirteen domains of the in-take (documents §3.8). */
const searchDomains = items({
  project: 'projet professionnel',
  'trade-knowledge': 'connaissance du métier et du secteur',
  'technical-skills': 'compétences techniques',
  'transferable-skills': 'compétences transversales',
  diploma: 'diplôme et équivalence',
  languages: 'langues',
  'cv-letter-profile': 'CV, lettre, profil en ligne',
  applications: 'recherche d’offres et candidatures spontanées',
  interview: 'entretien d’embauche',
  network: 'réseau',
  'digital-tools': 'outils numériques',
  organisation: 'organisation, mobilité, disponibilité',
  confidence: 'confiance et énergie',
})

const introductionResults = items({
  'no-answer': 'pas de réponse',
  talk: 'conversation',
  visit: 'visite ou journée d’observation',
  'job-interview': 'entretien d’embauche',
  internship: 'stage',
  training: 'formation',
  hired: 'engagement',
  'other-result': 'autre suite',
})

/** How one was reached. */
const contactMeans = items({ phone: 'téléphone', email: 'e-mail', video: 'visioconférence', visit: 'visite', message: 'SMS ou messagerie' })

const contactFrequencies = items({ none: 'aucun', some: 'quelques-uns', regular: 'réguliers' })

/** What the association may do for a pair (documents §3.11). */
const helpWanted = items({ tool: 'un outil', mediation: 'une médiation', information: 'une information', meeting: 'une rencontre', ...other })

/** Why a mentoring stops before its end; of health no detail is kept (statistics §4.5). */
const interruptionReasons = items({
  moved: 'déménagement',
  health: 'santé (sans détail)',
  family: 'raisons familiales',
  'mentor-unavailable': 'manque de disponibilité du ou de la mentor',
  'mentee-unavailable': 'manque de disponibilité du ou de la mentee',
  motivation: 'manque de motivation',
  'no-news': 'plus de nouvelles',
  disagreement: 'désaccord ou relation difficile',
  'new-project': 'changement de projet',
  'other-service': 'orientation vers un autre service',
  'mentor-left-company': 'départ de l’entreprise (mentor)',
  ...other,
})

/** What a job is, in the words of the Belgian labour market (statistics §4.5). */
const employmentKinds = items({
  cdi: 'CDI',
  'cdd-6-months': 'CDD de 6 mois ou plus',
  'cdd-3-months': 'CDD de 3 à 6 mois',
  'cdd-under-3-months': 'CDD de moins de 3 mois',
  temporary: 'intérim',
  pfi: 'PFI (Forem)',
  fpie: 'FPIE (Bruxelles)',
  'article-60': 'article 60, § 7',
  replacement: 'contrat de remplacement',
  'service-voucher': 'titres-services ou ALE',
  student: 'contrat étudiant',
  'other-job': 'autre contrat',
})

const businessKinds = items({ main: 'à titre principal', side: 'à titre complémentaire', cooperative: 'coopérative d’activités' })

const trainingKinds = items({
  qualifying: 'formation qualifiante',
  prequalifying: 'préqualifiante ou CISP',
  language: 'formation en langues',
  apprenticeship: 'alternance',
  'other-training': 'autre formation',
})

const internshipKinds = items({ discovery: 'stage de découverte ou immersion', 'first-transition': 'stage First ou de transition (Bruxelles)', 'other-internship': 'autre stage' })

const studyKinds = items({ secondary: 'secondaire (jury, promotion sociale)', higher: 'supérieur' })

const otherSituations = items({
  volunteering: 'volontariat',
  equivalence: 'équivalence obtenue',
  searching: 'toujours en recherche active',
  inactive: 'sans recherche d’emploi',
  unknown: 'inconnue',
})

/** What the mentoring had to do with what a mentee found. */
const mentoringLinks = items({
  'mentor-network': 'réseau du ou de la mentor',
  'helped-application': 'candidature préparée ensemble',
  'other-link': 'autre lien',
  'no-link': 'aucun lien',
})

const newStarts = items({ 'at-once': 'oui, tout de suite', later: 'oui, plus tard', no: 'non' })

/** What a mentor has learned on the way (documents §3.14 D). */
const mentorGains = items({ listening: 'l’écoute', 'passing-on': 'la transmission', intercultural: 'l’interculturel', network: 'mon réseau', 'other-gain': 'autre' })

/** Whether what a person wrote may be quoted; no answer is a no. */
const quoteConsents = items({ 'without-name': 'oui, sans mon nom', 'first-name': 'oui, avec mon prénom', no: 'non' })

const mentoringEffects = items({ much: 'beaucoup', 'a-little': 'un peu', no: 'non' })

/** Where a mentee stands, in the words of a questionnaire that one fills in alone. */
const currentSituations = items({
  job: 'emploi',
  training: 'formation',
  internship: 'stage',
  business: 'création d’activité',
  studies: 'études',
  searching: 'recherche d’emploi',
  ...other,
})

/** The lists that an association starts from; it changes labels, order and what is offered in Réglages, never a key. */
export const defaultLists: DefaultLists = {
  sectors,
  functions,
  needs,
  languages,
  interests,
  hobbies,
  studies,
  'entry-statuses': entryStatuses,
  'unemployment-lengths': unemploymentLengths,
  referrals,
  motivations,
  frames,
  availabilities,
  transports,
  licences,
  'work-rights': workRights,
  equivalences,
  obstacles,
  'mentor-reasons': mentorReasons,
  'mentee-reasons': menteeReasons,
  redirections,
  'job-families': jobFamilies,
  'proposal-refusals': proposalRefusals,
  'search-domains': searchDomains,
  'introduction-results': introductionResults,
  'contact-means': contactMeans,
  'contact-frequencies': contactFrequencies,
  'help-wanted': helpWanted,
  'interruption-reasons': interruptionReasons,
  'employment-kinds': employmentKinds,
  'business-kinds': businessKinds,
  'training-kinds': trainingKinds,
  'internship-kinds': internshipKinds,
  'study-kinds': studyKinds,
  'other-situations': otherSituations,
  'mentoring-links': mentoringLinks,
  'new-starts': newStarts,
  'mentor-gains': mentorGains,
  'quote-consents': quoteConsents,
  'mentoring-effects': mentoringEffects,
  'current-situations': currentSituations,
}
