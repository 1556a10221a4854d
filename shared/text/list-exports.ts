/** The heads of the lists that stand on no table of the screen and leave for a spreadsheet all the same. */
export const listExports = {
  today: {
    caption: 'À faire',
    urgency: 'Urgence',
    who: 'Qui',
    why: 'Pourquoi',
    act: 'Action à faire',
    stage: 'Étape',
    since: 'Depuis le',
    dueOn: 'Attendu le',
    coordinators: 'Responsables',
  },
  awaiting: {
    caption: 'Contrats à signer',
    reference: 'Binôme',
    paper: 'Document',
    people: 'Personnes',
    printedOn: 'Imprimé le',
    days: 'Jours d’attente',
    missing: 'À signer par',
  },
  newsletters: { caption: 'Infolettres envoyées', number: 'Numéro', title: 'Titre', on: 'Envoyée le', recipients: 'Destinataires' },
  questionnaires: {
    caption: 'Questionnaires attendus',
    reference: 'Binôme',
    people: 'Personnes',
    side: 'Questionnaire de',
    sides: { mentor: 'mentor', mentee: 'mentee' },
    handedOn: 'Remis le',
  },
} as const
