import type { ClosingAnswers, MenteeEvaluation, MentorEvaluation } from './typed-answers'

/** A closing conversation in which every question was answered. */
export const wholeClosing: Required<ClosingAnswers> = {
  lastMeetingOn: '2026-06-10',
  planReread: 'Deux objectifs sur trois atteints : observer un atelier, oser téléphoner. Le permis B attend l’automne.',
  achieved: 'Deux jours d’observation, puis un contrat de neuf mois comme menuisière.',
  acquiredMentee1: 'Entrer dans un atelier et poser mes questions',
  acquiredMentee2: 'Parler de ce que je sais faire, photos à l’appui',
  acquiredMentee3: 'Connaître trois patrons de la région',
  acquiredMentor1: 'Regarder notre métier avec les yeux d’une débutante',
  acquiredMentor2: 'Écouter avant de conseiller',
  acquiredMentor3: 'Relire nos offres : elles n’invitent pas les femmes',
  nextSteps: 'Commencer le 22 juin. S’inscrire à l’auto-école en septembre.\nDemander un retour au patron après trois mois.',
  resourcePerson: 'Paul Dury, Menuiserie du Val',
  partnerRelay: 'Aucun : venue par son école',
  keepInTouch: true,
  notesDestroyed: true,
  consentFollowUp: true,
  mentorAgain: 'later',
  mentorPause: 'fin septembre',
  menteeAsMentor: true,
  questionnairesFilled: true,
  thanks: 'Une boîte à outils, offerte et reçue en riant.',
  notes: 'Belle clôture. Proposer une autre jeune femme à Koen en automne.',
}

/** The questionnaire of a mentor in which every question was answered. */
export const wholeMentorEvaluation: Required<MentorEvaluation> = {
  ...{ informationClear: 4, preparationUseful: 4, trainingUseful: 3, delayFair: 2 },
  ...{ profileFit: 4, trustBuilt: 4, expectationsClear: 3, rhythmTenable: 3, placeSuited: 4, planHelped: 3 },
  ...{ associationReachable: 4, checkInsUseful: 4, communityUseful: 3, toolsHandy: 3 },
  ...{ betterUnderstanding: 4, changedView: 3, pride: 4, usefulAtWork: 4, gains: ['listening', 'passing-on'] },
  ...{ timeGranted: 0, hierarchySupport: 0 },
  ...{ satisfaction: 4, recommend: 9, again: 'later' },
  bestMoment: 'Le jour où elle a présenté sa chaise à un autre patron, sans moi.',
  hardest: 'Ne pas faire les appels à sa place.',
  toChange: 'Une formation plus proche du début du binôme.',
  quote: 'first-name',
}

/** The questionnaire of a mentee in which every question was answered. */
export const wholeMenteeEvaluation: Required<MenteeEvaluation> = {
  ...{ understoodEarly: 3, respectfulInterview: 4 },
  ...{ listens: 4, understands: 4, available: 3, freeToSpeak: 4, sharedValues: 4 },
  ...{ enoughMeetings: 3, longEnough: 4, placeReachable: 3, planHelped: 4 },
  ...{ startJob: 4, startWhere: 4, startCv: 3, startInterview: 3, startNetwork: 4, startCodes: 3, startConfidence: 4, startEnergy: 4, startMarket: 3, startMotivation: 4 },
  ...{ associationReachable: 4, associationHelped: 3 },
  ...{ satisfaction: 4, recommend: 10, situation: 'job', effect: 'much' },
  helpedMost: 'Voir un atelier de l’intérieur.\nQuelqu’un qui me dit que j’ai ma place.',
  missing: 'Un peu plus de temps au début.',
  advice: 'Invitez des femmes du métier à vos séances.',
  quote: 'first-name',
}
