import { longDay } from '../paper'

const authority = 'Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles'

/** The words of what a person or a partner fills in with a pen before there is a file. */
export const registrationSheets = {
  name: 'Bulletin d’inscription',
  titles: { mentor: 'Bulletin d’inscription – mentor', mentee: 'Bulletin d’inscription – mentee' },
  lead: {
    mentor: 'Vous souhaitez devenir mentor ? Remplissez ce bulletin. Il ne vous engage pas encore : nous vous inviterons d’abord à un entretien de préparation.',
    mentee: 'Vous voulez avoir un ou une mentor ? Remplissez cette feuille. Vous pouvez demander de l’aide. Ensuite, nous vous invitons à un entretien.',
  },
  sessionOn: (kind: string, day: string, place: string) => `${kind} du ${longDay(day)}, ${place}`,
  fields: {
    session: 'Séance suivie (date et lieu)',
    agreement: { mentor: 'Pour vous écrire', mentee: 'Pour vous écrire' },
    agreements: { feminine: 'Madame', masculine: 'Monsieur', neutral: 'ni l’un ni l’autre' },
    familyName: 'Nom',
    givenName: 'Prénom',
    birthDate: 'Date de naissance',
    optional: 'facultatif',
    email: 'E-mail',
    phone: 'GSM ou téléphone',
    street: 'Rue et numéro',
    postcode: 'Code postal',
    municipality: 'Commune',
    company: 'Entreprise ou activité',
    jobTitle: 'Fonction',
    heard: 'Comment avez-vous connu le mentorat ?',
    wishedJob: 'Le métier que vous cherchez',
    sentBy: 'Qui vous envoie ?',
    sentByHint: 'Forem, Actiris, CPAS, autre organisme',
    referent: 'Votre personne de contact là-bas',
  },
  /** The frames in which a mentor may engage, as the person says it. */
  frameLabel: 'Vous seriez mentor comme',
  frames: {
    'working-time': 'salarié ou salariée, pendant mon temps de travail',
    'own-time': 'salarié ou salariée, hors de mon temps de travail',
    'self-employed': 'indépendant ou indépendante',
    'company-head': 'chef ou cheffe d’entreprise',
    pensioner: 'pensionné ou pensionnée',
    'job-seeker': 'demandeur ou demandeuse d’emploi',
  },
  wishLabel: 'Votre choix',
  wishes: {
    mentor: ['Je souhaite m’inscrire comme mentor.', 'Je réfléchis encore : vous pouvez me recontacter.'],
    mentee: ['Je souhaite m’inscrire.', 'Je réfléchis encore : vous pouvez m’appeler.'],
  },
  consents: {
    title: 'Vos accords',
    lead: 'Ces accords sont libres. Vous pouvez les retirer à tout moment. Sans eux, votre inscription reste valable.',
    mentor: ['Je souhaite recevoir l’infolettre des mentors.', 'Vous pouvez publier une photo où l’on me voit.', 'Vous pouvez publier mes mots, avec mon prénom.'],
    mentee: [
      'Vous pouvez dire à l’organisme qui m’envoie : mes étapes, les dates et le résultat.',
      'Vous pouvez aussi lui dire le métier que je cherche.',
      'Vous pouvez m’appeler 6 et 12 mois après la fin.',
      'Vous pouvez publier une photo où l’on me voit.',
      'Vous pouvez publier mes mots, avec mon prénom.',
    ],
  },
  notice: {
    mentor: (association: string, contact: string, kept: string) =>
      `Vos données : ${association} note ces données pour organiser le mentorat. Elles sont gardées ${kept} après le dernier contact, sauf obligation légale. Vous pouvez les lire, les corriger, les faire effacer ou vous opposer à leur usage : ${contact}. Une plainte est possible auprès de l’${authority}. La notice vie privée, remise avec ce bulletin, dit tout le reste.`,
    mentee: (association: string, contact: string, kept: string) =>
      `Vos données : ${association} note ces informations pour le mentorat. Nous les gardons ${kept} après le dernier contact, sauf si une loi demande plus. Vous pouvez les lire, les corriger ou les faire effacer. Écrivez à : ${contact}. Vous pouvez aussi porter plainte : ${authority}. Une autre feuille, la notice vie privée, explique tout.`,
  },
  date: 'Date',
  signature: 'Signature',
} as const

/** The words of the sheet by which a partner sends someone. */
export const orientationSheet = {
  name: 'Fiche d’orientation',
  title: 'Fiche d’orientation vers le mentorat',
  person: 'La personne',
  givenName: 'Prénom',
  familyName: 'Nom',
  phone: 'GSM ou téléphone',
  email: 'E-mail',
  municipality: 'Commune',
  partner: 'Vous',
  organisation: 'Organisme',
  referent: 'Personne de référence',
  referentReach: 'Téléphone et e-mail',
  on: 'Orientée le',
  why: 'Situation et projet',
  wishedJob: 'Métier recherché',
  situation: 'Situation actuelle et démarches en cours',
  reason: 'Pourquoi le mentorat lui serait utile',
  availability: 'Jours et heures possibles pour un entretien',
  criteria: 'Critères',
  agreed: 'La personne est d’accord que ces données soient transmises à l’association. Elle en a reçu une copie.',
  sendBack: (where: string) => `À renvoyer à : ${where}`,
  signature: 'Signature de la personne de référence',
  personSignature: 'Signature de la personne',
} as const
