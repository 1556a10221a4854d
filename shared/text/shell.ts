import { counted, shortDay } from './format'

/** The words of the frame: navigation, search, the state of saving, what stands before the first screen. */
export const shell = {
  application: 'Binôme',
  skip: 'Aller au contenu',
  openMenu: 'Ouvrir le menu',
  closeMenu: 'Fermer le menu',

  nav: {
    label: 'Navigation principale',
    today: 'Aujourd’hui',
    stages: 'Étapes',
    people: 'Personnes',
    mentors: 'Mentors',
    mentees: 'Mentees',
    companies: 'Entreprises',
    partners: 'Partenaires',
    sessions: 'Séances',
    pairs: 'Binômes',
    reports: 'Rapports',
    settings: 'Réglages',
    due: (count: number) => counted(count, 'élément à traiter', 'éléments à traiter'),
  },

  stageNames: {
    1: 'Recrutement et formation',
    2: 'Sélection des mentees',
    3: 'Création et vie du binôme',
    4: 'Monitoring',
    5: 'Clôture',
    6: 'Évaluation',
  },

  search: {
    open: 'Rechercher',
    placeholder: 'Une personne, une entreprise, un binôme, une action…',
    nothing: 'Rien ne correspond. Essayez une partie du nom.',
    actions: 'Actions',
    people: 'Personnes et organisations',
    pairs: 'Binômes',
    mentor: 'mentor',
    mentee: 'mentee',
    company: 'entreprise',
    partner: 'partenaire',
    pairOf: (mentor: string, mentee: string) => `${mentor} et ${mentee}`,
    newMentor: 'Inscrire un ou une mentor',
    newMentee: 'Inscrire un ou une mentee',
    newCompany: 'Ajouter une entreprise',
    newPartner: 'Ajouter un partenaire',
    newPair: 'Former un binôme',
    newSession: 'Planifier une séance',
    newImport: 'Importer une liste',
    sessions: 'Séances',
  },

  worker: { label: 'Qui travaille ?', choose: 'Qui travaille ?', hint: 'Ce nom est noté à côté de chaque changement.' },

  saving: {
    saved: 'Enregistré',
    saving: 'Enregistrement…',
    'not-saved': 'Non enregistré',
    why: 'Voir pourquoi',
    allSaved: 'Tout ce que vous avez validé est enregistré sur ce poste.',
    close: 'J’ai compris',
  },

  theme: { label: 'Apparence', light: 'Claire', dark: 'Sombre', auto: 'Comme le système' },

  sample: { banner: 'Programme d’exemple : toutes les personnes sont fictives.', clear: 'Vider l’exemple' },

  opening: {
    under: 'Ouverture des données…',
    title: 'Binôme n’a pas ouvert vos données',
    unchanged: 'Rien n’a été changé sur le disque.',
    file: 'Où se trouvent vos données',
    path: 'Fichier ou dossier',
    retry: 'Réessayer',
    showFolder: 'Ouvrir le dossier',
    quit: 'Quitter',
    openAnyway: 'Ouvrir quand même',
    anywayLocked:
      'Si l’autre poste travaille encore, les deux écriraient dans le même fichier et des changements seraient perdus. N’ouvrez quand même que si vous êtes certain que Binôme y est fermé.',
    anywayLost: 'Binôme commencerait avec une base vide, à côté des fichiers restants, qui ne seront pas effacés. Vos fiches n’y seront pas.',
    started: 'Ce qui reste de l’ancienne base',
    recover: 'Reprendre',
    recoverTitle: 'Binôme peut reprendre vos données',
    recoverWhole: (on: string) => `La version précédente et le journal mènent jusqu’à votre dernier changement, du ${on}. Ce qui est abîmé sera mis de côté dans le dossier, pas effacé.`,
    recoverPart: (on: string) => `La version précédente et le journal mènent jusqu’au ${on} ; ce qui a été fait ensuite manque. Ce qui est abîmé sera mis de côté dans le dossier, pas effacé.`,
    read: 'Ouvrir en lecture seule',
    readTitle: 'Vous voulez seulement consulter ?',
    readText: 'Vous pouvez lire et imprimer, sans rien changer, pendant que l’autre poste travaille.',
  },

  crash: {
    title: 'Cette page n’a pas pu s’afficher',
    text: 'Vos données sont intactes. Revenez à l’accueil ; si cela se répète, notez ce que vous faisiez.',
    home: 'Revenir à « Aujourd’hui »',
  },

  notFound: { title: 'Cette page n’existe pas', text: 'La fiche a peut-être été supprimée. Choisissez une page dans le menu.' },
  loading: 'Chargement…',

  today: {
    title: 'Aujourd’hui',
    begunOn: (day: string, ago: string) => `Commencé le ${shortDay(day)}, ${ago}`,
    noMentor: 'mentor à choisir',
    noMentee: 'mentee à choisir',
    resume: 'Reprendre',
  },

  stages: {
    leads: {
      1: 'Les mentors sont des personnes actives, salariées, indépendantes ou à la tête d’une entreprise ; l’accord de l’employeur permet aux personnes salariées de s’engager sur leur temps de travail.',
      2: 'Les mentees cherchent un emploi à temps plein et ont envie d’être accompagnés ; les partenaires ISP peuvent les présélectionner, l’association décide.',
      3: 'Un binôme naît d’une proposition, d’une première rencontre et de l’accord des deux ; le contrat d’engagement tripartite l’engage pour six mois.',
      4: 'Pendant six mois, l’association encadre les binômes qui travaillent et prend des nouvelles des deux côtés.',
      5: 'À six mois, lors d’une sortie positive ou d’un arrêt anticipé, une réunion de clôture fait le point sur le chemin parcouru.',
      6: 'Une fois le binôme clôturé, mentor et mentee évaluent ce que le mentorat a apporté.',
    },
    primary: { 1: 'Inscrire un ou une mentor', 2: 'Inscrire un ou une mentee', 3: 'Former un binôme' },
    mentorsByState: 'Les mentors',
    agreements: 'L’accord des entreprises',
    mentees: 'Les mentees',
    pairsHere: 'Les binômes de cette étape',
    drafts: 'En préparation',
    none: 'aucun',
    emptyPairs: {
      3: 'Aucun binôme n’est en cours de création. Formez-en un dès qu’un ou une mentor et un ou une mentee sont libres.',
      4: 'Aucun binôme n’est en cours. Un binôme arrive ici quand les trois signatures de son contrat sont notées.',
      6: 'Aucun binôme n’est clôturé.',
    },
    emptyMentors: 'Aucune personne n’est encore inscrite comme mentor.',
    emptyMentees: 'Aucune personne n’est encore inscrite comme mentee.',
    emptyCompanies: 'Aucune entreprise n’est encore notée.',
    columns: { pair: 'Binôme', number: 'N°', state: 'État', since: 'Depuis', ends: 'Dernier jour' },
    searchPairs: 'Rechercher un binôme',
    since: (day: string) => `depuis le ${shortDay(day)}`,
    seeList: 'Voir la liste',
    sessions: 'Séances',
    importList: 'Importer une liste',
  },

  settings: { title: 'Réglages', organisation: 'Association', team: 'Équipe', articles: 'Texte du contrat', data: 'Données' },
} as const
