import { enumerated } from './format'

/** The words of the fields, tables and buttons that every screen shares. */
export const forms = {
  save: 'Enregistrer',
  saved: '✓ Enregistré',
  cancel: 'Annuler',
  edit: 'Modifier',
  remove: 'Supprimer',
  removeUndo: 'Vous pourrez revenir en arrière : « Annuler » en haut de la fenêtre, ou « Remettre » depuis la Corbeille, dans les Réglages.',
  readingOnly: 'Lecture seule : rien ne peut être enregistré ici.',
  close: 'Fermer',
  stop: 'Arrêter',
  next: 'Enregistrer et continuer',
  notEntered: 'non renseigné',
  /** What is not known, in one line. */
  notEnteredYet: (labels: readonly string[]) => `Non renseigné : ${enumerated(labels.map(label => `${label.charAt(0).toLowerCase()}${label.slice(1)}`))}.`,
  toChoose: 'à choisir',
  requiredMark: 'Les champs marqués d’un astérisque (*) sont nécessaires.',

  date: {
    pattern: 'jj/mm/aaaa',
    unreadable: (typed: string) => `« ${typed} » n’est pas une date que Binôme comprend. Écrivez par exemple 12/03/2026, 12 mars ou hier.`,
    implausible: (typed: string, first: number, last: number) => `« ${typed} » semble une faute de frappe : l’année doit se situer entre ${first} et ${last}.`,
    noSuchDay: (typed: string) => `« ${typed} » n’existe pas dans le calendrier. Vérifiez le jour et le mois.`,
  },
  duration: {
    pattern: '1 h 30',
    unreadable: (typed: string) => `« ${typed} » n’est pas une durée que Binôme comprend. Écrivez par exemple 1h30, 90 ou 1,5 h.`,
  },
  amount: {
    unreadable: (typed: string) => `« ${typed} » n’est pas un montant que Binôme comprend. Écrivez par exemple 48,20 ou 1 760,83.`,
  },

  table: {
    search: 'Rechercher',
    clearSearch: 'Effacer la recherche et les filtres',
    all: { masculine: 'Tous', feminine: 'Toutes' },
    noMatch: 'Aucune ligne ne correspond à votre recherche.',
    andOthers: (count: number) => `et ${count} ${count === 1 ? 'autre' : 'autres'}`,
    shown: (shown: string, all: number) => `${shown} sur ${all}`,
    export: 'Exporter la liste',
    exportChosen: (count: number) => (count === 1 ? 'Exporter la ligne choisie' : `Exporter les ${count} lignes choisies`),
    units: { hours: (label: string) => `${label} (heures)`, euros: (label: string) => `${label} (€)` },
    exportHint: 'Un fichier Excel des lignes affichées, avec la recherche et les filtres, dans les colonnes de la liste.',
    rows: (number: number) => (number === 1 ? '1 ligne' : `${number} lignes`),
  },

  wizard: {
    steps: 'Étapes',
    leave: 'Enregistrer et quitter',
    states: { done: 'fait', current: 'en cours', 'to-do': 'à faire', 'to-complete': 'à compléter' },
  },

  problem: {
    missing: (noun: string) => `Indiquez ${noun}.`,
    tooLong: (max: number) => `Ce texte est trop long : ${max} caractères au plus.`,
    tooMany: (max: number) => `Le nombre doit être de ${max} au plus.`,
    tooFew: (min: number) => `Le nombre doit être de ${min} au moins.`,
    number: 'Écrivez un nombre entier, en chiffres.',
    email: 'Cette adresse e-mail semble incomplète : il faut un nom, le signe @ et un domaine, par exemple prenom@association.be.',
    date: 'Cette date n’existe pas. Écrivez-la ainsi : jj/mm/aaaa.',
    companyNumber: 'Ce numéro ne passe pas le contrôle de la Banque-Carrefour des Entreprises : vérifiez les dix chiffres (par exemple 0123.456.749).',
    endBeforeStart: 'La fin doit venir après le début.',
    birthInFuture: 'Cette date de naissance est à venir : vérifiez l’année.',
    birthTooLongAgo: 'Cette date de naissance donne plus de 110 ans : vérifiez l’année.',
    untilBeforeOn: 'L’accord ne peut pas se terminer avant le jour où il est donné : vérifiez les deux dates.',
    other: 'Vérifiez ce champ.',
    someWrong: (count: number) => (count === 1 ? 'Un champ est à corriger. Rien n’est perdu.' : `${count} champs sont à corriger. Rien n’est perdu.`),
  },

  warning: {
    phone: 'Ce numéro est inhabituel : vérifiez-le. Il peut être enregistré tel quel.',
    shortPostcode: 'Un code postal belge compte quatre chiffres : vérifiez-le. Il peut être enregistré tel quel.',
    postcode: 'Ce code postal n’est pas belge : vérifiez-le. Il peut être enregistré tel quel.',
    province: (name: string) => `Province : ${name}`,
  },

  unsaved: {
    title: 'Quitter sans enregistrer ?',
    text: 'Ce que vous avez écrit sur cette page n’est pas enregistré. Si vous quittez, cette saisie est abandonnée et ne reviendra pas.',
    stay: 'Rester sur la page',
    leave: 'Quitter sans enregistrer',
  },

  /** What a field is called in a sentence, by its name or by its whole path. */
  nouns: {
    name: 'le nom',
    givenName: 'le prénom',
    familyName: 'le nom de famille',
    legalForm: 'la forme juridique',
    companyNumber: 'le numéro d’entreprise',
    street: 'la rue et le numéro',
    postcode: 'le code postal',
    municipality: 'la commune',
    email: 'l’adresse e-mail',
    phone: 'le téléphone',
    agreement: 'comment les textes s’accordent',
    registeredOn: 'la date d’inscription',
    companyId: 'l’entreprise',
    employer: 'l’employeur',
    activity: 'l’activité',
    capacity: 'le nombre de binômes',
    role: 'la fonction',
    'representative.name': 'le nom de la personne qui signe',
    'representative.role': 'la fonction de la personne qui signe',
    'insurance.insurer': 'le nom de l’assureur',
    'insurance.policyNumber': 'le numéro de la police',
    placeOfSignature: 'le lieu de signature',
    kind: 'le type',
    sector: 'le secteur',
    'agreement.on': 'la date',
    'agreement.signatory': 'le nom de la personne qui a donné l’accord',
  },
} as const
