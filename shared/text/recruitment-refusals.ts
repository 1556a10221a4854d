import { counted, enumerated, shortDay } from './format'
import { mentorGaps } from './situations'

const KEPT = 'Rien n’a été modifié.'

const outcomes = {
  'waiting-list': 'sur la liste d’attente',
  redirected: 'réorientée',
  'not-accepted': 'non retenue',
  withdrew: 'hors du programme, à sa demande',
} as const

/** Why something of the recruitment or the selection could not be done: what happened, what was kept, what to do. */
export const recruitmentRefusals = {
  mentorNotReady: (missing: readonly (keyof typeof mentorGaps)[]) => ({
    title: `Cette personne n’est pas encore disponible : il manque ${enumerated(missing.map(gap => mentorGaps[gap]))}.`,
    detail: `Son parcours montre l’étape à faire. ${KEPT}`,
  }),
  mentorAbsent: (until: string | undefined) => ({
    title: until ? `Cette personne est absente jusqu’au ${shortDay(until)}.` : 'Cette personne est en pause.',
    detail: `Choisissez quelqu’un d’autre, ou corrigez ses absences sur sa fiche. ${KEPT}`,
  }),
  menteeNotAccepted: (outcome: keyof typeof outcomes | 'accepted' | undefined) => ({
    title: outcome && outcome !== 'accepted' ? `Cette personne est ${outcomes[outcome]}.` : 'Cette personne n’a pas encore été retenue.',
    detail: `Seules les personnes retenues après un entretien de sélection entrent dans un binôme. ${KEPT}`,
  }),
  inFuture: (on: string) => ({ title: `Le ${shortDay(on)} n’est pas encore passé.`, detail: `On note ce qui a eu lieu : choisissez une date jusqu’à aujourd’hui. ${KEPT}` }),
  tooEarly: (notBefore: string) => ({ title: `Choisissez une date à partir du ${shortDay(notBefore)}.`, detail: `L’étape précédente date de ce jour-là. ${KEPT}` }),
  noTalks: { title: 'Il n’y a pas d’étape à annuler.', detail: 'Aucun échange sur l’accord n’est encore noté pour cette entreprise.' },
  stepNotPossible: { title: 'Seul un accord donné peut être suspendu.', detail: `Notez d’abord l’accord de la direction, ou son refus. ${KEPT}` },
  interviewBegun: { title: 'Un entretien est déjà en cours avec cette personne.', detail: `Reprenez-le : ses réponses sont gardées. ${KEPT}` },
  interviewHeld: { title: 'Cet entretien est terminé.', detail: `Rouvrez-le pour le corriger. ${KEPT}` },
  interviewNotHeld: { title: 'Cet entretien est déjà ouvert.', detail: 'Vous pouvez y écrire tout de suite.' },
  interviewMisfit: (count: number) => ({
    title: `${counted(count, 'réponse n’a', 'réponses n’ont')} pas la forme attendue.`,
    detail: 'Les autres réponses sont gardées. Corrigez celles qui sont marquées.',
  }),
  interviewIncomplete: (count: number) => ({
    title: `Il manque encore ${counted(count, 'réponse', 'réponses')} pour terminer cet entretien.`,
    detail: 'Tout ce qui est répondu est enregistré. Les questions à compléter sont marquées.',
  }),
  cannotBeCoupled: {
    title: 'La séance d’information ne se joint à la préparation que pour les personnes indépendantes ou à la tête d’une entreprise.',
    detail: `Vérifiez le cadre de l’engagement, ou notez l’information à part. ${KEPT}`,
  },
  firstMeetingNotPlanned: {
    title: 'Aucune première rencontre n’est prévue pour ce binôme.',
    detail: 'Fixez-la d’abord sur la page du binôme : vos réponses sont gardées. Puis revenez terminer cette grille.',
  },
  mentorNotPrepared: { title: 'Personne n’est retenu comme mentor sans entretien de préparation.', detail: `Terminez d’abord l’entretien, ou notez le jour où il a eu lieu. ${KEPT}` },
  menteeNotInterviewed: { title: 'Personne n’est retenu sans entretien de sélection.', detail: `Terminez d’abord l’entretien, même si un partenaire a présélectionné la personne. ${KEPT}` },
  criteriaNotMet: (notMet: number, unknown: number) => ({
    title: `Cette personne ne peut pas être retenue : ${enumerated([
      ...(notMet > 0 ? [counted(notMet, 'critère obligatoire n’est pas rempli', 'critères obligatoires ne sont pas remplis')] : []),
      ...(unknown > 0 ? [counted(unknown, 'critère obligatoire n’est pas vérifié', 'critères obligatoires ne sont pas vérifiés')] : []),
    ])}.`,
    detail: `Les critères sont affichés à l’étape « Décision ». ${KEPT}`,
  }),
  reasonMissing: { title: 'Écrivez le motif, en des mots que vous pouvez dire à la personne.', detail: 'La décision sera enregistrée avec lui.' },
  noConsentToUndo: { title: 'Cette réponse ne s’efface plus.', detail: `Elle a été notée un autre jour. Notez la nouvelle réponse : l’ancienne reste lisible. ${KEPT}` },
  noDecision: { title: 'Il n’y a pas de décision à annuler.', detail: KEPT },
  openPair: (count: number) => ({
    title: `Cette personne a encore ${counted(count, 'binôme ouvert', 'binômes ouverts')}.`,
    detail: `Clôturez d’abord ce qui est en cours, ou arrêtez ce qui n’a pas commencé. ${KEPT}`,
  }),

  sessionNotHeldYet: (on: string) => ({ title: `Cette séance a lieu le ${shortDay(on)}.`, detail: `Les présences se notent à partir de ce jour ; une excuse peut se noter avant. ${KEPT}` }),
  sessionNotForThem: (count: number) => ({ title: `Cette séance ne s’adresse pas à ${counted(count, 'personne choisie', 'personnes choisies')}.`, detail: `Les mentors et les mentees ont des séances distinctes. ${KEPT}` }),
  sessionAttended: { title: 'Des présences sont déjà notées pour cette séance.', detail: `Elle a eu lieu : elle n’est ni supprimée, ni annulée, ni reportée. ${KEPT}` },
  sessionCancelled: { title: 'Cette séance est annulée.', detail: `Rétablissez-la avant d’y noter des présences. ${KEPT}` },
  alreadyRegistered: { title: 'Cette personne a déjà sa fiche.', detail: `Ouvrez-la à partir de la liste. ${KEPT}` },

  fixedQuestion: (count: number) => ({
    title: count === 1 ? 'Une question nécessaire au programme doit rester posée.' : `${counted(count, 'question nécessaire', 'questions nécessaires')} au programme doivent rester posées.`,
    detail: `Vous pouvez les renommer et les déplacer. ${KEPT}`,
  }),
  keyTwice: { title: 'Deux questions portent le même nom.', detail: `Donnez un autre nom à la question que vous venez d’ajouter. ${KEPT}` },
  kindChanged: { title: 'Une question ne peut pas changer de type de réponse.', detail: `Les anciennes réponses deviendraient illisibles. Masquez-la et ajoutez une nouvelle question. ${KEPT}` },
  itemDropped: { title: 'Un choix d’une liste ne se supprime pas.', detail: `Il reste lisible là où il a été choisi. Masquez-le : il ne sera plus proposé. ${KEPT}` },

  noPartner: { title: 'Aucun partenaire n’est noté pour cette personne.', detail: `Ajoutez-le sur sa fiche si un organisme l’a orientée. ${KEPT}` },
  notAgreed: { title: 'La personne n’a pas donné son accord pour informer le partenaire.', detail: 'Rien n’a été noté comme envoyé. Demandez-lui son accord et notez-le sur sa fiche.' },

  notOpened: (path: string) => ({ title: 'Ce fichier n’a pas pu être ouvert.', detail: `Il est enregistré ici : ${path}.` }),
  pdfOnly: { title: 'Cette feuille n’existe qu’en PDF.', detail: 'Enregistrez-la en PDF, ou imprimez-la.' },
} as const
