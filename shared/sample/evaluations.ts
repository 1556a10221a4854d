import { wholeMenteeEvaluation, wholeMentorEvaluation } from './complete-endings'
import { coordinatorId, type CoordinatorKey } from './coordinators'
import { workingDay } from './days'
import { sampleIds } from './ids'
import { tenSentences } from './starting-points'
import { act, type SampleStep } from './step'
import type { MenteeEvaluation, MentorEvaluation } from './typed-answers'

import type { Side } from '#shared/domain/pair-move'

/** The opinions of each questionnaire, in the order in which they are asked. */
const OPINIONS = {
  mentor: [
    ...['informationClear', 'preparationUseful', 'trainingUseful', 'delayFair'],
    ...['profileFit', 'trustBuilt', 'expectationsClear', 'rhythmTenable', 'placeSuited', 'planHelped'],
    ...['associationReachable', 'checkInsUseful', 'communityUseful', 'toolsHandy'],
    ...['betterUnderstanding', 'changedView', 'pride', 'usefulAtWork'],
    ...['timeGranted', 'hierarchySupport'],
  ],
  mentee: [
    ...['understoodEarly', 'respectfulInterview'],
    ...['listens', 'understands', 'available', 'freeToSpeak', 'sharedValues'],
    ...['enoughMeetings', 'longEnough', 'placeReachable', 'planHelped'],
    ...['associationReachable', 'associationHelped'],
  ],
} as const satisfies Record<Side, readonly string[]>

/** A questionnaire as it is read aloud: 0 stands for « sans avis », a dash for a question left out. */
const opinions = (side: Side, digits: string) => Object.fromEntries(Array.from(digits.replaceAll(' ', '')).flatMap((digit, index) => (digit === '-' ? [] : [[OPINIONS[side][index] ?? '', Number(digit)]])))

interface OfMentor {
  readonly pair: number
  readonly on: string
  readonly marks: string
  readonly rest: MentorEvaluation
}

interface OfMentee {
  readonly pair: number
  readonly on: string
  readonly marks: string
  /** The ten sentences, as at the selection. */
  readonly ten: string
  readonly rest: MenteeEvaluation
}

const mentors: readonly OfMentor[] = [
  { pair: 1, on: '2025-03-25', marks: '4433 443344 4404 4343 43', rest: { gains: ['listening', 'passing-on'], satisfaction: 4, recommend: 9, again: 'at-once', bestMoment: 'Le message du premier jour de travail.', toChange: 'Rencontrer d’autres mentors plus tôt.', quote: 'without-name' } },
  { pair: 2, on: '2025-05-06', marks: '3432 344343 4403 4244 00', rest: { gains: ['passing-on'], satisfaction: 4, recommend: 8, again: 'at-once', hardest: 'Les six semaines d’arrêt : il a fallu tout relancer.', quote: 'without-name' } },
  { pair: 5, on: '2025-06-04', marks: '4443 322332 4303 3323 32', rest: { gains: ['other-gain'], satisfaction: 2, recommend: 6, again: 'later', hardest: 'Finir sans pouvoir dire au revoir.', toChange: 'Prévenir quand une personne pense déménager.', quote: 'no' } },
  { pair: 4, on: '2025-07-02', marks: '4342 444444 4433 4444 00', rest: { gains: ['intercultural', 'listening'], satisfaction: 4, recommend: 10, again: 'at-once', bestMoment: 'Quand elle a interprété pour la première fois devant moi.', quote: 'first-name' } },
  { pair: 3, on: '2025-08-20', marks: '4433 344344 4433 4343 00', rest: { gains: ['passing-on', 'network'], satisfaction: 4, recommend: 9, again: 'at-once', bestMoment: 'Sa première mortaise.', hardest: 'Trouver des dates pendant les grandes livraisons.', quote: 'without-name' } },
  { pair: 42, on: '2025-11-24', marks: '4443 444434 3434 3344 00', rest: { gains: ['listening', 'passing-on'], satisfaction: 4, recommend: 9, again: 'at-once', bestMoment: 'Ses deux sites en ligne.', quote: 'no' } },
  { pair: 6, on: '2025-11-21', marks: '3443 343343 4433 4334 43', rest: { gains: ['passing-on', 'intercultural'], satisfaction: 3, recommend: 8, again: 'at-once', hardest: 'Le rythme de juillet et d’août.', toChange: 'Des fiches plus courtes.', quote: 'without-name' } },
  { pair: 43, on: '2025-12-05', marks: '3332 233342 3323 3233 00', rest: { gains: ['listening'], satisfaction: 3, recommend: 7, again: 'later', hardest: 'Il attendait une place dans ma boulangerie.', toChange: 'Mieux expliquer ce que le mentorat n’est pas.', quote: 'no' } },
  { pair: 8, on: '2025-12-12', marks: '4434 444434 4344 4444 33', rest: { gains: ['network', 'passing-on'], satisfaction: 4, recommend: 10, again: 'at-once', bestMoment: 'La visite du centre de formation, un samedi matin.', quote: 'first-name' } },
  { pair: 7, on: '2026-01-26', marks: '4442 334343 4333 4243 00', rest: { gains: ['listening'], satisfaction: 3, recommend: 8, again: 'later', hardest: 'Les retards du début.', bestMoment: 'Son inscription, papier en main.', quote: 'without-name' } },
  { pair: 11, on: '2026-03-03', marks: '4433 444444 4434 4344 00', rest: { gains: ['passing-on', 'network'], satisfaction: 4, recommend: 10, again: 'at-once', bestMoment: 'Sa première facture.', quote: 'first-name' } },
  { pair: 9, on: '2026-04-01', marks: '4342 333332 4423 4433 22', rest: { gains: ['listening'], satisfaction: 3, recommend: 7, again: 'later', hardest: 'Garder l’élan après trois refus.', toChange: 'Un accord plus clair avec mon employeur sur le temps.', quote: 'no' } },
  { pair: 16, on: '2026-05-07', marks: '3332 222322 4303 3222 00', rest: { satisfaction: 2, recommend: 5, again: 'later', hardest: 'Attendre quelqu’un qui ne vient pas.', toChange: 'Appeler l’association dès la première absence.', quote: 'without-name' } },
  { pair: 10, on: '2026-05-04', marks: '4433 444343 4444 4344 44', rest: { gains: ['passing-on', 'listening'], satisfaction: 4, recommend: 9, again: 'at-once', bestMoment: 'La quatrième simulation : il a parlé de lui, enfin.', quote: 'without-name' } },
  { pair: 15, on: '2026-07-22', marks: '3433 343243 3323 3333 00', rest: { gains: ['passing-on'], satisfaction: 3, recommend: 7, again: 'later', hardest: 'Les transports, la nuit.', quote: 'no' } },
]

const mentees: readonly OfMentee[] = [
  { pair: 1, on: '2025-03-25', marks: '34 44444 3434 43', ten: '4343 3334 34', rest: { satisfaction: 4, recommend: 9, situation: 'job', effect: 'much', helpedMost: 'Refaire mon CV avec des chiffres.', quote: 'first-name' } },
  { pair: 2, on: '2025-05-06', marks: '34 43434 2344 44', ten: '4444 2344 34', rest: { satisfaction: 4, recommend: 8, situation: 'job', effect: 'much', helpedMost: 'Quelqu’un qui connaît les entrepôts.', missing: 'Du temps, à cause de l’arrêt.', quote: 'without-name' } },
  { pair: 4, on: '2025-07-02', marks: '44 44444 4444 44', ten: '4433 4244 34', rest: { satisfaction: 4, recommend: 10, situation: 'internship', effect: 'much', helpedMost: 'Ma mentor m’a présentée à deux personnes.', advice: 'Continuez, et parlez-en dans les cours de français.', quote: 'first-name' } },
  { pair: 3, on: '2025-08-20', marks: '33 44434 3344 43', ten: '4433 3244 34', rest: { satisfaction: 4, recommend: 9, situation: 'training', effect: 'much', helpedMost: 'Trois visites d’atelier.', missing: 'Une rencontre en plus au printemps.', quote: 'without-name' } },
  { pair: 42, on: '2025-11-24', marks: '44 44443 3434 33', ten: '4443 3344 34', rest: { satisfaction: 4, recommend: 10, situation: 'job', effect: 'a-little', helpedMost: 'Montrer mes sites sans rougir.', quote: 'no' } },
  { pair: 6, on: '2025-11-21', marks: '34 44344 3343 44', ten: '4433 3332 33', rest: { satisfaction: 3, recommend: 8, situation: 'job', effect: 'a-little', missing: 'Le bon logiciel à la maison.', quote: 'no' } },
  { pair: 43, on: '2025-12-05', marks: '23 43333 3343 22', ten: '2332 2322 22', rest: { satisfaction: 2, recommend: 5, situation: 'other', effect: 'no', missing: 'Un contrat au bout du chemin.', advice: 'Dire au début que le ou la mentor n’engage pas.', quote: 'without-name' } },
  { pair: 8, on: '2025-12-12', marks: '34 44444 3444 44', ten: '4433 4333 34', rest: { satisfaction: 4, recommend: 10, situation: 'training', effect: 'much', helpedMost: 'Le contact au centre de formation.', quote: 'first-name' } },
  { pair: 7, on: '2026-01-26', marks: '23 44434 4344 43', ten: '4343 2333 24', rest: { satisfaction: 4, recommend: 9, situation: 'studies', effect: 'much', helpedMost: 'Deux journées en école.', quote: 'without-name' } },
  { pair: 11, on: '2026-03-02', marks: '44 44444 3444 44', ten: '4343 4244 34', rest: { satisfaction: 4, recommend: 10, situation: 'business', effect: 'much', helpedMost: 'Apprendre à fixer un prix.', advice: 'Un guichet d’entreprises à l’une des séances.', quote: 'first-name' } },
  { pair: 9, on: '2026-03-31', marks: '34 43433 3233 33', ten: '3333 2322 23', rest: { satisfaction: 3, recommend: 7, situation: 'searching', effect: 'a-little', missing: 'Des rencontres plus longues.', quote: 'no' } },
  { pair: 10, on: '2026-05-04', marks: '34 44444 3334 43', ten: '4443 3433 34', rest: { satisfaction: 4, recommend: 9, situation: 'job', effect: 'much', helpedMost: 'Les simulations d’entretien.', quote: 'without-name' } },
  { pair: 15, on: '2026-07-24', marks: '33 43434 2323 33', ten: '4343 2333 23', rest: { satisfaction: 3, recommend: 7, situation: 'job', effect: 'a-little', missing: 'Un lieu plus facile sans voiture.', quote: 'no' } },
]

function entered(pair: number, side: Side, on: string, answers: Readonly<Record<string, unknown>>, by: CoordinatorKey = 'dubois'): readonly SampleStep[] {
  const interviewId = sampleIds.questionnaire(pair, side)
  return [
    handed(pair, side, workingDay(on, 0)),
    act(on, 'interview.begin', { subject: { kind: 'evaluation', id: sampleIds.pair(pair), side } }, interviewId),
    act(on, 'interview.answer', { interviewId, answers: answersOf(answers) }),
    act(on, 'interview.hold', { interviewId, held: { on, by: coordinatorId(by) } }),
  ]
}

type AnswerSheet = Parameters<typeof act<'interview.answer'>>[2]['answers']

/** The answers are tied to their questions above; the command takes any. */
const answersOf = (answers: Readonly<Record<string, unknown>>): AnswerSheet => answers as AnswerSheet

const handed = (pair: number, side: Side, handedOn: string): SampleStep => act(handedOn, 'evaluation.save', { pairId: sampleIds.pair(pair), side, questionnaire: { handedOn } })

const waived = (pair: number, side: Side, handedOn: string, waivedOn: string): readonly SampleStep[] => [
  handed(pair, side, handedOn),
  act(waivedOn, 'evaluation.save', { pairId: sampleIds.pair(pair), side, questionnaire: { handedOn, waivedOn } }),
]

/** Handed out before the closing; the one of the mentor came back and is half entered. */
const underWay = (): readonly SampleStep[] => [
  handed(21, 'mentor', '2026-11-13'),
  handed(21, 'mentee', '2026-11-13'),
  act('2026-11-19', 'interview.begin', { subject: { kind: 'evaluation', id: sampleIds.pair(21), side: 'mentor' } }, sampleIds.questionnaire(21, 'mentor')),
  act('2026-11-19', 'interview.answer', { interviewId: sampleIds.questionnaire(21, 'mentor'), answers: opinions('mentor', '4433 44') }),
]

/** The questionnaires: entered, half entered, awaited, and given up. */
export const gatherEvaluations = (): readonly SampleStep[] => [
  ...mentors.flatMap(({ pair, on, marks, rest }) => entered(pair, 'mentor', on, { ...opinions('mentor', marks), ...rest })),
  ...mentees.flatMap(({ pair, on, marks, ten, rest }) => entered(pair, 'mentee', on, { ...opinions('mentee', marks), ...tenSentences(ten), ...rest })),
  ...entered(17, 'mentor', '2026-06-29', wholeMentorEvaluation),
  ...entered(17, 'mentee', '2026-06-29', wholeMenteeEvaluation),
  ...waived(5, 'mentee', '2025-06-03', '2025-07-15'),
  ...waived(16, 'mentee', '2026-04-28', '2026-06-16'),
  ...underWay(),
]
