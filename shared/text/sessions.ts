import { counted, enumerated, inDays, ofName, shortDay } from './format'

type Audience = 'mentor' | 'mentee'

const many = (count: number) => counted(count, 'personne', 'personnes', 'aucune personne')

/** The words of group sessions: planning them, who is invited, who came, who registers. */
export const sessionWords = {
  title: 'Séances',
  lead: 'Les séances d’information, les présentations, les formations et les rencontres des mentors.',
  caption: 'Liste des séances',
  search: 'Rechercher une séance',
  count: (number: number) => counted(number, 'séance', 'séances', 'aucune séance'),
  add: 'Planifier une séance',
  empty: 'Aucune séance n’est encore planifiée. Commencez par une séance d’information pour les mentors ou une présentation aux mentees.',
  unknown: 'Cette séance n’existe pas',
  newTitle: 'Planifier une séance',
  newLead: 'La date et le lieu suffisent ; vous inviterez les personnes ensuite.',
  editTitle: (name: string) => `Modifier : ${name}`,
  editLead: 'Corrigez ce qui a changé ; les personnes invitées restent sur la liste.',

  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  states: { upcoming: 'à venir', today: 'aujourd’hui', 'to-mark': 'présences à noter', held: 'tenue', cancelled: 'annulée' },

  columns: { on: 'Date', kind: 'Séance', place: 'Lieu', animators: 'Animation', invitees: 'Invitations', present: 'Présences', state: 'État' },
  filters: { when: 'Quand', kind: 'Type', upcoming: 'à venir', past: 'passées', cancelled: 'annulées' },
  invited: (count: number) => counted(count, 'invitation', 'invitations', 'aucune invitation'),
  presentOf: (present: number, all: number) => `${present} sur ${all}`,

  fields: {
    kind: 'Type de séance',
    kindWhy: 'Il détermine à qui la séance s’adresse et quelles feuilles sont à imprimer.',
    title: 'Titre',
    titleWhy: 'Facultatif : le sujet, par exemple d’une rencontre des mentors.',
    on: 'Date',
    at: 'Heure de début',
    atPattern: '17\u00A0h\u00A030',
    atUnreadable: (typed: string) => `« ${typed} » n’est pas une heure que nous comprenons. Écrivez par exemple 17h30 ou 9h.`,
    minutes: 'Durée',
    place: 'Lieu',
    placeWhy: 'Comme il sera écrit dans l’invitation.',
    animators: 'Animée par',
    noTeam: 'Ajoutez d’abord votre équipe dans les réglages.',
    guest: 'Autre personne qui anime',
    guestWhy: 'Quelqu’un d’extérieur à l’équipe.',
    capacity: 'Nombre de places',
    capacityWhy: 'Vide : sans limite.',
    agenda: 'Ordre du jour',
    agendaWhy: 'Un point par ligne. Il est repris dans l’invitation et sur la feuille à imprimer.',
    notes: 'Remarques internes',
    notesWhy: 'N’écrivez pas ici d’information de santé, judiciaire ou familiale.',
    nouns: { kind: 'le type de séance', on: 'la date', minutes: 'la durée', place: 'le lieu', capacity: 'le nombre de places' },
  },

  cancel: 'Annuler la séance',
  restore: 'Rétablir la séance',
  cancelledTitle: (on: string) => `Cette séance est annulée depuis le ${shortDay(on)}.`,
  cancelledText: 'Prévenez les personnes invitées. Rétablissez la séance si elle a lieu malgré tout.',
  removeTitle: 'Supprimer cette séance ?',
  removeMeaning: (count: number) =>
    count === 0
      ? 'La séance disparaîtra de la liste.'
      : `La séance et ${count === 1 ? 'son invitation' : `ses ${count}\u00A0invitations`} disparaîtront. Les fiches des personnes restent.`,

  ahead: {
    title: 'Séances à venir',
    none: 'Aucune séance n’est prévue.',
    see: 'Toutes les séances',
    when: (on: string, at: string | undefined, days: number) => `${shortDay(on)}${at === undefined ? '' : `, ${at}`} (${inDays(days)})`,
  },

  summary: {
    title: 'La séance',
    kind: 'Type',
    when: 'Quand',
    at: (day: string, span: string) => `${day}, ${span}`,
    place: 'Lieu',
    animators: 'Animation',
    guest: (name: string) => `${name} (hors équipe)`,
    capacity: 'Places',
    places: (invited: number, capacity: number) => `${many(invited)} sur ${counted(capacity, 'place', 'places')}`,
    full: (over: number) => `Il y a ${counted(over, 'personne', 'personnes')} de plus que de places. Vous pouvez continuer : certaines s’excuseront peut-être.`,
    justFull: 'Toutes les places sont prises.',
    notes: 'Remarques',
  },

  agenda: {
    title: 'Ordre du jour et compte rendu',
    none: 'L’ordre du jour n’est pas encore écrit.',
    write: 'Écrire l’ordre du jour',
    report: 'Compte rendu',
    reportWhy: 'Ce qui a été dit et décidé. Ne nommez pas les mentees. Le texte est enregistré quand vous quittez le champ.',
    reportLater: (on: string) => `Le compte rendu s’écrit à partir du ${shortDay(on)}.`,
  },

  invite: {
    title: 'Inviter',
    titleAfter: 'Ajouter des personnes qui ont une fiche',
    suggested: {
      'mentor-information': 'Personnes à informer',
      'mentee-presentation': 'Personnes à qui présenter le mentorat',
      'mentor-training': 'Personnes à former',
      community: 'Mentors du programme',
    },
    others: { mentor: 'Autres mentors', mentee: 'Autres mentees' },
    nobody: { mentor: 'Il ne reste personne à inviter parmi les mentors.', mentee: 'Il ne reste personne à inviter parmi les mentees.' },
    nobodyYet: {
      mentor: 'Aucune personne n’est encore inscrite comme mentor. Ajoutez plus bas, par leur nom, les personnes intéressées.',
      mentee: 'Aucune personne n’est encore inscrite comme mentee. Ajoutez plus bas, par leur nom, les personnes intéressées.',
    },
    search: 'Rechercher une personne à inviter',
    all: (count: number) => `Choisir les ${count}\u00A0personnes`,
    none: 'Ne choisir personne',
    act: (count: number) => (count === 0 ? 'Inviter' : `Inviter ${many(count)}`),
    add: (count: number) => (count === 0 ? 'Ajouter à la liste' : `Ajouter ${many(count)} à la liste`),
    everyone: (count: number) => (count === 1 ? 'Inviter le ou la mentor du programme' : `Inviter les ${count}\u00A0mentors du programme`),
    everyoneWhy: 'Les mentors disponibles, en binôme ou en pause. Les personnes qui ont quitté le programme et celles dont le parcours n’est pas terminé ne sont pas reprises.',
    alsoAt: (on: string) => `déjà sur la liste du ${shortDay(on)}`,
    done: (count: number) => `${count}\u00A0${count === 1 ? 'personne est' : 'personnes sont'} sur la liste.`,
  },

  newcomer: {
    title: 'Ajouter une personne qui n’a pas de fiche',
    why: 'Entrée ajoute la personne et passe à la suivante.',
    givenName: 'Prénom',
    familyName: 'Nom de famille',
    email: 'Adresse e-mail',
    phone: 'Téléphone',
    comesFrom: { mentor: 'Entreprise', mentee: 'Organisme qui envoie' },
    add: 'Ajouter',
    added: (name: string) => `${name} est sur la liste.`,
    nouns: { givenName: 'le prénom', familyName: 'le nom de famille' },
  },

  attendance: {
    titleBefore: 'Personnes invitées',
    title: 'Présences',
    caption: 'Qui est venu',
    none: 'Personne n’est encore sur la liste.',
    why: 'Au clavier : haut et bas changent de personne, P, E et A (ou 1, 2 et 3) notent, Espace passe d’une réponse à l’autre, Retour arrière efface. Chaque réponse est enregistrée aussitôt.',
    whyBefore: (on: string) => `Les présences se notent à partir du ${shortDay(on)}. Avant ce jour, notez les personnes qui s’excusent.`,
    columns: { name: 'Nom', comesFrom: { mentor: 'Entreprise ou activité', mentee: 'Organisme' }, attendance: 'Présence', wishes: 'Souhaite s’inscrire', act: 'Retirer' },
    marks: { present: 'présence', excused: 'excuse', absent: 'absence' },
    keys: { present: 'P', excused: 'E', absent: 'A' },
    wishKeys: { yes: 'O', later: 'T', no: 'N' },
    wishes: { yes: 'oui', later: 'plus tard', no: 'non' },
    of: (name: string) => `Présence ${ofName(name)}`,
    wishOf: (name: string) => `${name} souhaite s’inscrire`,
    newcomer: 'sans fiche',
    everyone: (rest: number, all: number) => {
      if (rest === all) return 'Noter la présence de tout le monde'
      return rest === 1 ? 'Noter la présence de la personne sans réponse' : `Noter la présence des ${rest}\u00A0personnes sans réponse`
    },
    tallyBefore: (all: number, excused: number) => `${counted(all, 'personne invitée', 'personnes invitées')}${excused === 0 ? '' : `, dont ${counted(excused, 'excuse', 'excuses')}`}`,
    tally: (present: number, excused: number, absent: number, open: number) =>
      enumerated([
        counted(present, 'présence', 'présences', 'aucune présence'),
        ...(excused > 0 ? [counted(excused, 'excuse', 'excuses')] : []),
        ...(absent > 0 ? [counted(absent, 'absence', 'absences')] : []),
        ...(open > 0 ? [counted(open, 'réponse à noter', 'réponses à noter')] : []),
      ]),
    uninviteWhy: '« Retirer » ôte de la liste une personne encore sans réponse. Pour une autre, effacez d’abord sa réponse.',
    uninvite: 'Retirer',
    uninviteOf: (name: string) => `Retirer ${name} de la liste`,
    unsaved: 'Certaines réponses ne sont pas enregistrées.',
    retry: 'Réessayer',
  },

  register: {
    title: 'Inscriptions',
    lead: 'Les personnes sans fiche que vous inscrivez deviennent des fiches, sans rien retaper.',
    act: { mentor: 'Inscrire comme mentor', mentee: 'Inscrire comme mentee' } satisfies Record<Audience, string>,
    actOf: {
      mentor: (name: string) => `Inscrire ${name} comme mentor`,
      mentee: (name: string) => `Inscrire ${name} comme mentee`,
    },
    all: (count: number) => (count === 1 ? 'Inscrire la personne qui a dit oui' : `Inscrire les ${count} personnes qui ont dit oui`),
    wishes: { yes: 'souhaite s’inscrire', later: 'peut-être plus tard', no: 'ne souhaite pas s’inscrire', unknown: 'n’a pas encore répondu' },
    likely: {
      email: (name: string) => `Une fiche a la même adresse e-mail : ${name}.`,
      phone: (name: string) => `Une fiche a le même téléphone : ${name}.`,
      name: (name: string) => `Une fiche porte le même nom : ${name}.`,
    },
    openFile: 'Ouvrir la fiche',
    same: 'C’est la même personne',
    sameAs: (name: string) => `${name} : c’est la même personne`,
    other: 'C’est une autre personne',
    otherOf: (name: string) => `${name} : c’est une autre personne, créer sa fiche`,
    duplicatesLeft: (count: number) =>
      count === 1 ? 'Une personne a peut-être déjà une fiche : choisissez ci-dessous.' : `${count}\u00A0personnes ont peut-être déjà une fiche : choisissez ci-dessous.`,
    done: (count: number) => (count === 1 ? 'Une personne est inscrite.' : `${count}\u00A0personnes sont inscrites.`),
  },

  next: { title: 'La suite du parcours des personnes venues' },

  coupled: {
    title: 'Information et préparation en une fois',
    text: 'Pour les personnes à leur compte ou à la tête d’une entreprise, l’information peut être réunie avec la préparation. Commencez alors leur entretien depuis leur parcours.',
    hint: (names: readonly string[]) =>
      `Information et préparation peuvent se faire en une fois pour ${enumerated(names)} : si la date ne convient pas, proposez directement l’entretien.`,
  },

  sheets: {
    title: 'Feuilles à imprimer',
    attendance: 'Liste de présences',
    handout: { 'mentor-information': 'Feuillet pour les mentors', 'mentee-presentation': 'Feuillet pour les mentees', 'mentor-training': 'Feuillet de la formation', community: 'Feuillet de la rencontre' },
    registration: { mentor: 'Bulletin d’inscription (mentor)', mentee: 'Bulletin d’inscription (mentee)' },
    agenda: 'Ordre du jour',
    report: 'Compte rendu',
    certificates: (count: number) => `Attestations de formation (${count})`,
    noCertificate: 'Les attestations de formation se préparent ici, une fois les présences notées.',
  },

  mail: {
    title: 'Invitation par e-mail',
    prepare: 'Préparer l’e-mail d’invitation',
    close: 'Refermer l’e-mail',
    subject: {
      'mentor-information': (on: string) => `Invitation : séance d’information sur le mentorat, le ${shortDay(on)}`,
      'mentee-presentation': (on: string) => `Invitation : présentation du mentorat, le ${shortDay(on)}`,
      'mentor-training': (on: string) => `Invitation : formation des mentors, le ${shortDay(on)}`,
      community: (on: string) => `Invitation : rencontre des mentors, le ${shortDay(on)}`,
    },
    fileName: 'invitation',
    join: 'Joindre le feuillet en PDF',
    joinAgenda: 'Joindre l’ordre du jour en PDF',
    unknownTime: 'à préciser',
    excusedLeftOut: 'Les personnes excusées ne sont pas reprises.',
    none: 'Invitez d’abord des personnes : leurs adresses seront reprises ici, en copie cachée.',
  },

  history: 'Historique',
} as const
