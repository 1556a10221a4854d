import { counted } from './format'

/** The words of finding one’s way: back and forth, where a page stands among the others, what one looked at last. */
export const wayWords = {
  travel: {
    label: 'Pages vues',
    back: 'Page précédente',
    forward: 'Page suivante',
    backKeys: 'Alt+←',
    forwardKeys: 'Alt+→',
    noBack: 'Aucune page précédente',
    noForward: 'Aucune page suivante',
  },

  trail: {
    label: 'Fil d’Ariane',
    edit: 'Modifier',
    path: 'Parcours',
    personData: 'Données personnelles',
    partnerUpdate: 'Note au partenaire',
    calculation: 'Temps de travail',
    newSession: 'Nouvelle séance',
    meetings: 'Rencontres',
    newMeeting: 'Nouvelle rencontre',
    planMeeting: 'Prévoir une rencontre',
    checkIns: 'Suivis',
    checkIn: (number: number, side: 'mentor' | 'mentee') => `Suivi n°\u00A0${number}, ${side}`,
    questionnaire: { mentor: 'Questionnaire mentor', mentee: 'Questionnaire mentee' },
    followUp: (months: number) => `${counted(months, 'mois', 'mois')} après la fin`,
    contract: 'Contrat',
    amendment: (number: number) => `Avenant n°\u00A0${number}`,
    newAmendment: 'Préparer un avenant',
    interview: {
      mentor: 'Entretien de préparation',
      mentee: 'Entretien de sélection',
      pair: 'Première rencontre',
      'check-in': 'Fiche de suivi',
      closing: 'Entretien de clôture',
      evaluation: 'Questionnaire',
    },
    mentorsFor: 'Chercher un ou une mentor',
    menteesFor: 'Chercher un ou une mentee',
    compare: 'Comparer',
    figure: (code: string) => `Chiffre ${code}`,
    year: (year: string) => `Année ${year}`,
  },

  recents: {
    title: 'Consultés récemment',
    show: 'Afficher',
    hide: 'Masquer',
    kinds: { mentors: 'mentor', mentees: 'mentee', pairs: 'binôme', companies: 'entreprise', partners: 'partenaire', groupSessions: 'séance' },
  },

  resume: {
    title: (where: string) => `Reprendre où j’en étais\u202F: ${where}`,
    go: 'Reprendre',
    dismiss: 'Ne pas reprendre',
  },

  search: {
    results: 'Résultats de la recherche',
    count: (found: number, shown: number) => (found > shown ? `${counted(found, 'résultat', 'résultats')}, dont ${shown} affichés. Ajoutez un mot pour préciser.` : counted(found, 'résultat', 'résultats', 'Aucun résultat')),
    hint: 'Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer.',
    documents: 'Documents',
    /** How papers are called that have no blank sheet. */
    papers: ['Document', 'Contrat', 'Avenant', 'Plan d’actions', 'Fiche', 'Grille', 'Feuille', 'Questionnaire', 'Attestation', 'Certificat', 'Lettre', 'Compte rendu', 'Explication du croisement', 'Entretien', 'Suivi'],
    blank: 'Feuille vierge',
    pages: 'Page',
    settings: 'Réglages',
    stage: (number: number) => `Étape ${number}`,
    document: (paper: string, names: string) => `${paper} – ${names}`,
  },

  actions: {
    protect: 'Protéger les données par une phrase de passe',
    backUp: 'Faire une sauvegarde maintenant',
    restore: 'Restaurer une sauvegarde',
    lock: 'Verrouiller Binôme',
    undo: 'Annuler la dernière action',
    redo: 'Rétablir l’action annulée',
    help: 'Aide sur cette page',
    shortcuts: 'Raccourcis clavier',
    export: 'Exporter toutes les données',
    meetings: 'Noter plusieurs rencontres',
    newNewsletter: 'Écrire une infolettre',
    noteBreach: 'Noter une violation de données',
    back: 'Revenir à la page précédente',
  },
} as const
