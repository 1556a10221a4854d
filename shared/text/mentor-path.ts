import { type Agreed, agreed } from './agreed'
import { counted, inDays, ofName, shortDay } from './format'
import { sessionKinds } from './session-kinds'

type Outcome = 'accepted' | 'to-review' | 'other-engagement' | 'not-accepted' | 'left'

/** The words of a mentor’s way: the wizard, and what the file shows of it. */
export const mentorPathWords = {
  title: (name: string) => `Parcours : ${name}`,
  lead: 'Du premier contact à la disponibilité. Tout est enregistré au fur et à mesure : vous pouvez vous arrêter et reprendre.',
  toFile: 'Voir la fiche',
  resume: 'Reprendre le parcours',
  see: 'Voir le parcours',
  back: 'Étape précédente',
  next: 'Étape suivante',

  /** The steps that the law counts. */
  steps: {
    contact: 'Contact',
    information: 'Séance d’information',
    preparation: 'Entretien de préparation',
    acceptance: 'Décision de l’association',
    frame: 'Cadre d’engagement',
    'employer-agreement': 'Accord de l’employeur',
    'information-note': 'Note d’information',
    training: 'Formation',
  },
  /** The steps whose name is feminine. */
  feminine: { information: true, acceptance: true, 'information-note': true, training: true } as Readonly<Partial<Record<string, true>>>,
  /** The same steps where they are missing, in the middle of a sentence. */
  missing: {
    contact: 'le contact',
    information: 'la séance d’information (conseillée)',
    preparation: 'l’entretien de préparation',
    acceptance: 'la décision de l’association',
    frame: 'le cadre d’engagement',
    'employer-agreement': 'l’accord de l’employeur',
    'information-note': 'la note d’information signée (conseillée)',
    training: 'la formation',
  },
  inTheWay: 'Étapes qui manquent avant un binôme',
  missingSince: (what: string, since: string) => `${what} (depuis le ${shortDay(since)})`,
  act: {
    information: 'Inviter',
    preparation: 'Préparer l’entretien',
    preparationUnderWay: 'Reprendre l’entretien',
    acceptance: 'Décider',
    frame: 'Préciser',
    'employer-agreement': 'Voir l’accord',
    'information-note': 'Noter la remise',
    training: 'Inviter',
  },

  /** The subjects of the wizard. */
  subjects: {
    contact: 'Contact',
    information: 'Information',
    preparation: 'Préparation',
    decision: 'Décision',
    frame: 'Cadre et documents',
    training: 'Formation',
    available: 'Disponibilité',
  },

  contact: {
    title: 'Ce que vous savez de cette personne',
    correct: 'Corriger ces données',
    lead: 'Vérifiez comment joindre la personne et ce qui vous permettra de lui proposer un binôme.',
  },

  sessions: {
    information: 'La séance d’information dure une heure. Elle est conseillée avant l’entretien de préparation.',
    training: 'La formation dure une demi-journée. Une personne formée une fois n’a pas à la suivre de nouveau.',
    coupled: 'Avec une personne indépendante ou à la tête d’une entreprise, l’information peut être donnée pendant l’entretien de préparation : vous le noterez à la fin de l’entretien.',
    none: 'Cette personne n’a été invitée à aucune séance.',
    attendance: { present: 'présence notée', excused: 'excuse notée', absent: 'absence notée', expected: 'invitation notée', toMark: 'présence à noter', cancelled: 'séance annulée' },
    line: (on: string, place: string) => `${shortDay(on)}, ${place}`,
    planned: 'Séances prévues',
    nonePlanned: 'Aucune séance de ce type n’est prévue.',
    plan: 'Planifier une séance',
    invite: 'Inviter',
    inviteTo: (on: string) => `Inviter à la séance du ${shortDay(on)}`,
    invited: 'déjà sur la liste',
    when: (days: number) => inDays(days),
    full: (invited: number, capacity: number) => `${counted(invited, 'personne invitée', 'personnes invitées')} pour ${counted(capacity, 'place', 'places')}`,
    kinds: sessionKinds,
    before: 'Suivie avant Binôme, le',
    beforeWhy: 'Si elle a eu lieu autrement ou ailleurs. Videz le champ pour retirer la date.',
    elsewhere: 'Faite autrement',
    print: 'À remettre',
    handout: 'Feuillet pour les mentors',
    registrationForm: 'Bulletin d’inscription',
    certificate: 'Attestation de formation',
  },

  preparation: {
    title: 'Entretien individuel de préparation',
    lead: 'Une heure, en suivant la grille : parcours, motivations, limites de l’engagement, disponibilités.',
    coupled: 'Cette personne est indépendante ou à la tête d’une entreprise : l’information peut être jointe à l’entretien.',
    print: 'Imprimer la grille préremplie',
    printBlank: 'Grille vierge',
    before: 'Préparée avant Binôme, le',
    beforeWhy: 'Si l’entretien a eu lieu avant l’arrivée de Binôme. La personne est alors considérée comme retenue.',
  },

  decision: {
    title: 'Décision de l’association',
    lead: 'Elle se prend après l’entretien. Tout motif doit pouvoir être dit à la personne.',
    outcomes: {
      accepted: agreed('retenue', 'retenu'),
      'to-review': agreed('à revoir'),
      'other-engagement': agreed('orientation vers une autre forme d’engagement'),
      'not-accepted': agreed('non retenue', 'non retenu'),
      left: agreed('sortie du programme'),
    } satisfies Readonly<Record<Outcome, Agreed>>,
    meanings: {
      accepted: 'Le parcours continue vers la formation.',
      'to-review': 'Un point reste à éclaircir ; le parcours reste ouvert.',
      'other-engagement': 'Le mentorat n’est pas la bonne forme ; une autre est proposée.',
      'not-accepted': 'Le parcours s’arrête.',
      left: 'La personne s’arrête, à sa demande ou à la vôtre.',
    } satisfies Readonly<Record<Outcome, string>>,
    notPrepared: 'Possible une fois l’entretien de préparation terminé.',
    openPair: 'Cette personne a un binôme ouvert : clôturez-le d’abord.',
    acceptedBefore: agreed('Retenue avant Binôme, avec sa préparation.', 'Retenu avant Binôme, avec sa préparation.', 'Retenue ou retenu avant Binôme, avec sa préparation.'),
    noteAnother: 'Noter une autre décision',
  },

  frame: {
    save: 'Enregistrer le cadre',
    /** What the interview told, and what must still be known for the file to take it over. */
    told: (frame: string, next: string) => `L’entretien dit : ${frame} – ${next}`,
    toldNext: { 'working-time': 'choisissez l’entreprise.', activity: 'indiquez l’activité.', other: 'vérifiez et enregistrez.' },
    lead: 'Le cadre dit à quel titre la personne s’engage ; les documents à signer en dépendent.',
  },

  agreement: {
    title: 'Accord de l’employeur',
    notNeeded: 'Sans objet : la personne ne s’engage pas sur son temps de travail.',
    unknown: 'Cela dépend du cadre d’engagement : précisez-le d’abord.',
    missing: 'C’est l’étape qui manque',
    missingText: (company: string) => `Sur son temps de travail, une personne n’est disponible qu’avec l’accord de son employeur. Notez l’accord sur la fiche ${ofName(company)}.`,
    open: 'Ouvrir la fiche de l’entreprise',
    company: 'Entreprise',
    state: 'État',
    states: {
      'to-contact': 'à contacter',
      presented: (on: string) => `présenté le ${shortDay(on)}`,
      granted: (on: string, by: string) => `accordé le ${shortDay(on)} par ${by}`,
      refused: (on: string) => `refusé le ${shortDay(on)}`,
      suspended: (on: string) => `suspendu le ${shortDay(on)}`,
    },
    until: (on: string) => `jusqu’au ${shortDay(on)}`,
    renewed: (on: string) => `jusqu’au ${shortDay(on)}, puis reconduit`,
    over: (on: string) => `échu depuis le ${shortDay(on)}`,
  },

  note: {
    title: 'Note d’information',
    lead: 'Elle est remise à toute personne volontaire avant le début (loi du 3 juillet 2005) ; l’accusé de réception signé en est la preuve.',
    notNeeded: 'Sans objet : le temps payé par un employeur n’est pas du volontariat.',
    unknown: 'Précisez d’abord le cadre d’engagement.',
    givenOn: 'Remise le',
    receiptOn: 'Accusé de réception signé le',
    print: 'Imprimer la note',
    order: 'L’accusé de réception ne peut pas être signé avant la remise.',
  },

  available: {
    titles: {
      free: 'Cette personne est disponible pour un binôme',
      taken: 'Cette personne accompagne autant de binômes qu’elle le souhaite',
      away: 'Le parcours est terminé ; cette personne ne prend pas de binôme pour le moment',
      out: 'Cette personne ne fait plus partie du programme',
      notYet: 'Ce qui reste à faire',
    },
    print: 'À imprimer',
    call: 'À joindre',
    noReach: 'ni téléphone ni adresse e-mail',
    agenda: 'Prochaines dates',
    noDates: 'Aucune date n’est prévue.',
    pair: 'Former un binôme',
    pairNote: 'Cette personne y sera déjà choisie.',
    capacity: 'Binômes à la fois',
    capacityWhy: '0 tant que la personne n’en souhaite pas.',
    pause: 'Mettre en pause dès aujourd’hui',
    resume: 'Terminer l’absence dès aujourd’hui',
    /** Where nothing else is in the way. */
    resumeFree: 'Terminer l’absence : disponible dès aujourd’hui',
  },

  dates: {
    nextIs: (on: string, what: string) => `Prochaine date : ${shortDay(on)}, ${what}`,
    pairEnd: (reference: string) => `fin du binôme ${reference}`,
    agreementEnd: 'fin de l’accord de l’employeur',
    back: 'fin de l’absence',
    away: 'début d’une absence',
    line: (on: string, what: string) => `${shortDay(on)} – ${what}`,
  },

  state: {
    taken: (count: number, of: number) => `en binôme (${count} sur ${of})`,
    partlyFree: (count: number, of: number) => `disponible (${count} sur ${of})`,
    paused: 'en pause',
    awayUntil: (on: string) => `en absence jusqu’au ${shortDay(on)}`,
    noCapacity: 'ne prend pas de binôme',
    toReview: 'à revoir',
    interviewing: 'entretien en cours',
    out: {
      'other-engagement': agreed('autre engagement'),
      'not-accepted': agreed('non retenue', 'non retenu'),
      left: agreed('sortie du programme', 'sorti du programme', 'sorti ou sortie du programme'),
    },
  },

  file: {
    interviews: 'Entretiens',
    papers: 'Documents',
    papersLead: 'À regarder, imprimer ou enregistrer.',
    absences: 'Disponibilité et absences',
    paperNames: {
      blankGrid: 'Grille d’entretien de préparation, vierge',
      grid: 'Grille d’entretien de préparation, préremplie',
      interview: (on: string) => `Grille complétée le ${shortDay(on)}`,
      note: 'Note d’information au ou à la volontaire',
      certificate: (on: string) => `Attestation de la formation du ${shortDay(on)}`,
    },
  },

  form: {
    profile: 'Profil',
    sector: 'Secteur d’activité',
    sectorWhy: 'Celui que la personne connaît, pour le croisement avec les mentees.',
    heardThrough: 'Comment la personne a connu le programme',
    before: 'Étapes faites avant Binôme',
    beforeWhy: 'Seulement pour les personnes déjà mentors à l’arrivée de Binôme. Les séances et entretiens notés ici n’ont pas à y être répétés.',
    informedOn: 'Séance d’information suivie le',
    preparedOn: 'Entretien de préparation tenu le',
    trainedOn: 'Formation suivie le',
  },

  list: {
    missing: 'Étape manquante',
    since: (day: string) => `depuis le ${shortDay(day)}`,
    company: 'Entreprise',
    sector: 'Secteur',
    place: 'Commune',
    province: 'Province',
    unknown: 'inconnu',
  },
} as const
