import { wholeFirstMeeting } from './complete-interviews'
import { coordinatorId, type CoordinatorKey } from './coordinators'
import { sampleIds } from './ids'
import { act, type SampleStep } from './step'
import type { FirstMeetingAnswers } from './typed-answers'

interface FirstMeeting {
  readonly number: number
  readonly pair: number
  readonly on: string
  /** The day the sheet came back to the association. */
  readonly enteredOn: string
  /** Who entered it. */
  readonly by: CoordinatorKey
  readonly minutes: number
  readonly answers: FirstMeetingAnswers
}

function met({ number, pair, on, enteredOn, by, minutes, answers }: FirstMeeting): readonly SampleStep[] {
  const interviewId = sampleIds.interview(200 + number)
  return [
    act(enteredOn, 'interview.begin', { subject: { kind: 'pair', id: sampleIds.pair(pair) } }, interviewId),
    act(enteredOn, 'interview.answer', { interviewId, answers: { ...answers } }),
    act(enteredOn, 'interview.hold', { interviewId, held: { on, by: coordinatorId(by), minutes } }),
  ]
}

/** What nearly every pair goes through the first time. */
const usual = {
  contactsExchanged: true,
  addressSettled: true,
  fixedTimes: true,
  placeAndAccess: true,
  confidentiality: true,
  whatItIsNot: true,
  noMoneyNoPromise: true,
  contactPerson: true,
  contractRead: true,
  answerInFiveDays: true,
} as const satisfies FirstMeetingAnswers

const meetings: readonly FirstMeeting[] = [
  {
    ...{ number: 1, pair: 26, on: '2026-08-13', enteredOn: '2026-08-17', by: 'hendrickx', minutes: 75 },
    // Neither the travel nor the network was spoken of: both come at the second meeting.
    answers: {
      ...usual,
      ...{ contractRead: false, travel: false, network: false },
      ...{ formOfAddress: 'tu', inCommon: 'la photo et les affiches anciennes', menteeHopes: 'un avis franc sur le portfolio', mentorHopes: 'rester au contact de ceux qui débutent', meetingPlace: 'à décider : plutôt à 4100 Seraing' },
      ...{ menteeStep: 'Choisir dix travaux du portfolio', nextMeetingOn: '2026-09-09' },
    },
  },
  { number: 2, pair: 27, on: '2026-09-02', enteredOn: '2026-09-04', by: 'dubois', minutes: 90, answers: wholeFirstMeeting },
  {
    ...{ number: 3, pair: 28, on: '2026-09-17', enteredOn: '2026-09-21', by: 'benkirane', minutes: 100 },
    answers: {
      ...usual,
      ...{ travel: true, betweenMeetings: true, lateness: true, network: true, secondMeeting: true, papersToBring: true },
      ...{ formOfAddress: 'vous', inCommon: 'le goût du travail bien fait, les mêmes ateliers', remembered: 'quatre missions d’intérim, jamais plus de trois mois', menteeHopes: 'rester dans une entreprise', mentorHopes: 'voir l’atelier avec d’autres yeux' },
      ...{ daysAndHours: 'le jeudi à 18 h', meetingPlace: 'Fonderies, rue des Glaces 335, 5060 Sambreville', channel: 'messages, le soir après 19 h', lateOrAway: 'un message la veille', noteTaking: 'Jonas, dans un carnet' },
      ...{ mentorStep: 'Demander une visite de l’atelier', menteeStep: 'Apporter le CV et deux offres', nextMeetingOn: '2026-10-08' },
    },
  },
  {
    ...{ number: 4, pair: 41, on: '2026-10-01', enteredOn: '2026-10-02', by: 'hendrickx', minutes: 85 },
    answers: { ...usual, ...{ betweenMeetings: true, papersToBring: true, formOfAddress: 'tu', daysAndHours: 'le mercredi à 9 h', channel: 'messages avant 20 h', menteeStep: 'Mettre trois sites en ligne', nextMeetingOn: '2026-10-28' } },
  },
  {
    // The sheet tells that they met: the story of the pair follows.
    ...{ number: 5, pair: 34, on: '2026-11-17', enteredOn: '2026-11-17', by: 'dubois', minutes: 90 },
    answers: { ...usual, ...{ fixedTimes: false, secondMeeting: false, formOfAddress: 'vous', inCommon: 'Namur, les tableaux bien tenus', menteeHopes: 'deux ou trois contacts', mentorHopes: 'être utile', menteeStep: 'Envoyer le CV à jour' } },
  },
]

/** To come on Tuesday: what is settled already is noted, and no box is ticked before they meet. */
const prepared = (): readonly SampleStep[] => {
  const interviewId = sampleIds.interview(206)
  return [
    act('2026-11-19', 'interview.begin', { subject: { kind: 'pair', id: sampleIds.pair(35) } }, interviewId),
    act('2026-11-19', 'interview.answer', {
      interviewId,
      answers: { meetingPlace: 'Maison de la Culture, salle 2, 5500 Dinant', channel: 'téléphone, en journée', daysAndHours: 'à convenir : plutôt le mardi' },
    }),
  ]
}

/** The sheets of first meetings, as the mentors brought them back. */
export const noteFirstMeetings = (): readonly SampleStep[] => [...meetings.flatMap(met), ...prepared()]
