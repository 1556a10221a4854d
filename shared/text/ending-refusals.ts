import { enumerated, shortDay } from './format'

const KEPT = 'Rien n’a été modifié.'

const missing = {
  interruption: 'l’initiative et le motif de l’arrêt',
  held: 'la façon dont la clôture a eu lieu',
  situation: 'la situation de la personne à la sortie',
} as const

const absent = { mentor: 'le ou la mentor', mentee: 'le ou la mentee' } as const

/** Why something of the monitoring, the closing or the evaluation could not be done: what happened, what was kept, what to do. */
export const endingRefusals = {
  decidedByClosing: { title: 'Un binôme se clôture sur la page de sa clôture.', detail: `Elle réunit ce qui doit être noté avant la fin. ${KEPT}` },
  closingNotOpen: { title: 'Ce binôme n’en est pas à la clôture.', detail: `Ouvrez la page du binôme : elle montre ce qui est possible. ${KEPT}` },
  closingIncomplete: (gaps: readonly (keyof typeof missing)[]) => ({
    title: `Pour clôturer, il manque encore : ${enumerated(gaps.map(gap => missing[gap]))}.`,
    detail: 'Complétez, puis clôturez. Ce qui est déjà écrit est gardé.',
  }),
  noAttempt: (side: keyof typeof absent) => ({
    title: `Rien ne montre que vous avez essayé de joindre ${absent[side]}.`,
    detail: `Notez au moins un appel ou un message sans réponse, puis enregistrez la clôture. ${KEPT}`,
  }),
  nobodyPresent: { title: 'Dites qui a participé à la clôture.', detail: `Si personne n’a pu être joint, choisissez « Par l’association seule ». ${KEPT}` },
  notPositive: {
    title: 'La situation notée n’est pas une sortie positive.',
    detail: `Une sortie positive est un emploi, une formation, un stage, une création d’activité ou une reprise d’études. Corrigez la situation, ou le motif de la fin. ${KEPT}`,
  },
  termAhead: (endsOn: string, from: string) => ({
    title: `Le dernier jour prévu est le ${shortDay(endsOn)}.`,
    detail: `La clôture pour échéance s’ouvre à partir du ${shortDay(from)}. Avant, choisissez une sortie positive ou un arrêt anticipé. ${KEPT}`,
  }),
  followUpNotAgreed: { title: 'Cette personne n’a pas accepté d’être recontactée.', detail: `Sans son accord, rien n’est demandé ni noté après la fin. ${KEPT}` },
  followUpNotDue: (from: string) => ({ title: `Ce binôme a pris fin le ${shortDay(from)}.`, detail: `Choisissez une date à partir de ce jour. ${KEPT}` }),
  newsletterIssued: { title: 'Cette infolettre est déjà partie.', detail: `Elle ne change plus. Pour écrire la suite, commencez une nouvelle infolettre. ${KEPT}` },
  newsletterEmpty: { title: 'Cette infolettre est encore vide.', detail: `Écrivez au moins un paragraphe avant de l’envoyer. ${KEPT}` },
  noRecipient: { title: 'Personne ne recevrait cette infolettre.', detail: `Aucune personne qui a donné son accord n’a d’adresse e-mail. Complétez d’abord les fiches des mentors. ${KEPT}` },
  mentorAlready: { title: 'Cette personne a déjà une fiche de mentor.', detail: `Ouvrez cette fiche pour la compléter. ${KEPT}` },
} as const
