import { wholeClosing } from './complete-endings'
import { coordinatorId, type CoordinatorKey } from './coordinators'
import { sampleIds } from './ids'
import { act, type SampleStep } from './step'
import type { ClosingAnswers } from './typed-answers'

interface Row {
  readonly pair: number
  readonly on: string
  readonly by: CoordinatorKey
  readonly answers: ClosingAnswers
}

/** What is asked of every pair, and nearly always answered so. */
const usual = { notesDestroyed: true, questionnairesFilled: true } as const satisfies ClosingAnswers

const rows: readonly Row[] = [
  { pair: 1, on: '2025-03-25', by: 'dubois', answers: { ...usual, lastMeetingOn: '2025-03-11', achieved: 'Un contrat de neuf mois.', acquiredMentee1: 'Un CV qui dit ce que je sais faire', acquiredMentor1: 'La patience', consentFollowUp: true, mentorAgain: 'at-once', keepInTouch: true } },
  { pair: 2, on: '2025-05-06', by: 'benkirane', answers: { ...usual, achieved: 'Brevet de cariste, puis un contrat.', acquiredMentee1: 'Tenir un rythme', consentFollowUp: true, mentorAgain: 'at-once' } },
  { pair: 3, on: '2025-08-20', by: 'dubois', answers: { ...usual, planReread: 'Trois ateliers visités sur trois.', achieved: 'Une formation en entreprise chez un ébéniste.', acquiredMentee1: 'Oser entrer dans un atelier', acquiredMentor1: 'Expliquer lentement', consentFollowUp: true, mentorAgain: 'later', keepInTouch: true } },
  { pair: 4, on: '2025-07-02', by: 'hendrickx', answers: { ...usual, achieved: 'Un stage de six mois.', acquiredMentee1: 'Fixer un cadre à mes missions', acquiredMentor1: 'Un autre regard sur mon métier', consentFollowUp: true, mentorAgain: 'at-once', menteeAsMentor: true, thanks: 'Un livre, en trois langues.' } },
  { pair: 6, on: '2025-11-19', by: 'dubois', answers: { achieved: 'Un remplacement de cinq mois.', acquiredMentee1: 'Le logiciel de comptabilité', consentFollowUp: true, notesDestroyed: true, questionnairesFilled: false, mentorAgain: 'at-once' } },
  { pair: 42, on: '2025-11-24', by: 'hendrickx', answers: { ...usual, achieved: 'Deux sites en ligne et un contrat.', acquiredMentee1: 'Parler de mon code', acquiredMentor1: 'Donner un avis utile', consentFollowUp: true, mentorAgain: 'at-once', menteeAsMentor: true } },
  { pair: 8, on: '2025-12-12', by: 'hendrickx', answers: { ...usual, achieved: 'Une place en formation qualifiante.', acquiredMentee1: 'Faire valoir dix ans de chantier', consentFollowUp: true, mentorAgain: 'at-once' } },
  { pair: 7, on: '2026-01-26', by: 'benkirane', answers: { ...usual, planReread: 'Le choix des études est fait ; le permis attend.', acquiredMentee1: 'Être à l’heure', acquiredMentor1: 'Ne pas juger trop vite', consentFollowUp: true, mentorAgain: 'later', mentorPause: 'septembre' } },
  { pair: 9, on: '2026-03-30', by: 'dubois', answers: { ...usual, achieved: 'Dix-neuf candidatures, trois entretiens.', nextSteps: 'Continuer à une candidature par semaine ; en reparler en septembre.', consentFollowUp: true, mentorAgain: 'later', mentorPause: 'fin 2026' } },
  { pair: 10, on: '2026-05-04', by: 'dubois', answers: { ...usual, achieved: 'Une mission de deux mois.', acquiredMentee1: 'Parler de moi', consentFollowUp: true, mentorAgain: 'at-once' } },
  { pair: 11, on: '2026-03-02', by: 'hendrickx', answers: { ...usual, achieved: 'Une activité d’illustratrice.', acquiredMentee1: 'Fixer un prix', acquiredMentor1: 'Se souvenir de ses débuts', consentFollowUp: true, keepInTouch: true, mentorAgain: 'at-once' } },
  { pair: 17, on: '2026-06-29', by: 'dubois', answers: wholeClosing },
]

/** What was said around the table the day a pair was closed. */
export const talkAtTheEnd = (): readonly SampleStep[] =>
  rows.flatMap(({ pair, on, by, answers }) => {
    const interviewId = sampleIds.closingSheet(pair)
    return [
      act(on, 'interview.begin', { subject: { kind: 'closing', id: sampleIds.pair(pair) } }, interviewId),
      act(on, 'interview.answer', { interviewId, answers: { ...answers } }),
      act(on, 'interview.hold', { interviewId, held: { on, by: coordinatorId(by), minutes: 60 } }),
    ]
  })

/** A step that was agreed at a closing, and the closing that is planned for Tuesday. */
export const lookAhead = (): readonly SampleStep[] => [
  act('2026-06-29', 'next-step.save', { pairId: sampleIds.pair(17), details: { what: 'Inviter Justine à témoigner à une séance d’information', who: 'association', by: coordinatorId('dubois'), dueOn: '2026-12-03', from: { kind: 'closing' } } }, sampleIds.nextStep(20)),
  act('2026-11-13', 'closing.save', { pairId: sampleIds.pair(21), details: { planned: { on: '2026-11-24', at: '17:00', place: 'Bibliothèque communale, place Roi Baudouin, 5590 Ciney' }, attempts: [], certificates: {} } }),
]
