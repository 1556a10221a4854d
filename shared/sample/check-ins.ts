import { wholeCheckInMentee, wholeCheckInMentor } from './complete-check-ins'
import { coordinatorId, type CoordinatorKey } from './coordinators'
import { recordedOnceTakenOver, workingDay } from './days'
import { sampleIds } from './ids'
import { act, type SampleStep, type Typed } from './step'
import type { CheckInMenteeAnswers, CheckInMentorAnswers } from './typed-answers'

import type { Side } from '#shared/domain/pair-move'

type Details = Typed<'check-in.save'>['details']
type Level = NonNullable<Details['assessment']>['level']
type Said = CheckInMentorAnswers & CheckInMenteeAnswers

/**
 * A contact as it is noted in the margin: how many days after its day, the four notes of the relation (trust, listening, hours, usefulness),
 * then meetings / applications / interviews since the last one: `+1 4434 3/4/1`. Green unless a level is told, with its reason.
 */
interface Contact {
  readonly said: string
  readonly level?: Exclude<Level, 'green'>
  readonly why?: string
  readonly answers?: Said
  /** Calls without an answer before it: how many days after its day. */
  readonly tried?: readonly number[]
}

/** Nobody answered, and one stopped trying so many days after. */
interface Left {
  readonly tried: readonly number[]
  readonly left?: number
}

type Told = string | Contact | Left

/** One round: its day, then what became of it with each of the two; what is absent was missed, or is still owed. */
interface Round {
  readonly on: string
  readonly mentor?: Told
  readonly mentee?: Told
}

interface Row {
  readonly pair: number
  readonly by: CoordinatorKey
  readonly rounds: readonly Round[]
}

const rows: readonly Row[] = [
  { pair: 1, by: 'dubois', rounds: [{ on: '2024-10-28', mentor: '+1 3444 3/2/0', mentee: '+2 3343 3/2/0' }, { on: '2024-12-09', mentor: '+0 4444 3/4/1' }, { on: '2025-01-20', mentor: '+1 4444 2/5/1', mentee: '+1 4444 2/5/1' }, { on: '2025-03-03', mentor: '+2 4444 3/6/3', mentee: { said: '+2 4444 3/6/3', answers: { results: 'Contrat de neuf mois à partir du 10 mars ; copie promise.' } } }] },
  { pair: 2, by: 'benkirane', rounds: [{ on: '2024-11-25', mentee: '+1 3333 3/1/0' }, { on: '2025-02-24', mentor: '+1 4434 4/3/0', mentee: '+3 4444 4/3/0' }, { on: '2025-04-07', mentor: '+0 4444 3/4/2', mentee: '+1 4444 3/4/2' }] },
  { pair: 3, by: 'dubois', rounds: [{ on: '2025-03-24', mentor: '+1 4443 3/1/0', mentee: '+1 3444 3/1/0' }, { on: '2025-05-05', mentor: '+2 4444 2/2/0', mentee: { said: '+3 4434 2/2/0', level: 'orange', why: 'Une rencontre annulée, et aucun contact dans un atelier.', answers: { cancelled: 1, cancelledBy: 'le mentor, une livraison', helpWanted: ['information'] } } }, { on: '2025-06-16', mentor: '+1 4444 3/3/1', mentee: '+1 4444 3/3/1' }, { on: '2025-07-28', mentor: '+1 4444 3/2/1' }] },
  { pair: 4, by: 'hendrickx', rounds: [{ on: '2025-04-21', mentor: '+2 4444 3/2/0', mentee: '+2 3434 3/2/0' }, { on: '2025-06-02', mentor: '+1 4444 2/2/1', mentee: '+1 4444 2/2/1' }] },
  { pair: 5, by: 'benkirane', rounds: [{ on: '2025-05-12', mentor: { said: '+1 3332 3/0/0', level: 'red', why: 'La mentee déménage ; la suite est incertaine.', answers: { slows: 'Un déménagement à venir.' } }, mentee: { tried: [1, 3], left: 7 } }] },
  { pair: 6, by: 'dubois', rounds: [{ on: '2025-06-16', mentor: '+0 3334 3/1/0', mentee: '+1 3434 3/1/0' }, { on: '2025-07-28', mentor: '+2 4444 3/2/0' }, { on: '2025-09-08', mentor: '+1 4444 2/4/1', mentee: '+1 4444 2/4/1' }, { on: '2025-10-20', mentor: '+1 4444 3/6/2', mentee: '+2 4444 3/6/2' }] },
  { pair: 7, by: 'benkirane', rounds: [{ on: '2025-08-25', mentor: '+2 3443 3/0/0', mentee: { said: '+2 3432 3/0/0', level: 'orange', why: 'Arrive en retard une fois sur deux.', answers: { slows: 'Le bus de 13 h 20 ne roule pas en été.' } } }, { on: '2025-10-06', mentor: '+1 4444 3/0/0', mentee: '+1 4443 3/0/0' }, { on: '2025-11-17', mentor: '+1 4444 3/1/0', mentee: '+1 4444 3/1/0' }, { on: '2025-12-29', mentor: '+1 4444 3/1/0', mentee: { tried: [1, 2], left: 10 } }] },
  { pair: 8, by: 'hendrickx', rounds: [{ on: '2025-10-13', mentor: '+1 3344 3/2/0', mentee: '+2 3444 3/2/0' }, { on: '2025-11-24', mentor: { said: '+0 4444 2/1/1', answers: { results: 'Formation qualifiante à partir du 8 décembre.' } }, mentee: '+1 4444 2/1/1' }] },
  { pair: 9, by: 'dubois', rounds: [{ on: '2025-10-27', mentor: '+1 4443 3/1/0', mentee: '+1 3443 3/1/0' }, { on: '2025-12-08', mentor: '+1 4344 3/4/1', mentee: '+2 4434 3/4/1' }, { on: '2026-01-19', mentor: '+1 4444 2/7/1' }, { on: '2026-03-02', mentor: { said: '+1 3343 3/8/1', level: 'orange', why: 'Le rythme des candidatures baisse.' }, mentee: { said: '+1 3333 3/8/1', level: 'orange', why: 'Se décourage après trois refus.', answers: { helpWanted: ['meeting'], helpDetails: 'Parler des refus, en mars' } } }] },
  { pair: 10, by: 'dubois', rounds: [{ on: '2025-12-01', mentor: '+1 4444 3/1/0', mentee: '+1 4444 3/1/0' }, { on: '2026-01-12', mentor: '+1 4444 2/3/0', mentee: '+2 3444 2/3/0' }, { on: '2026-02-23', mentor: '+1 4434 2/4/1', mentee: '+1 4444 2/4/1' }, { on: '2026-04-06', mentor: '+1 4444 3/5/2', mentee: '+2 4444 3/5/2' }] },
  { pair: 11, by: 'hendrickx', rounds: [{ on: '2025-12-29', mentor: '+1 4444 3/0/0', mentee: '+2 4444 3/0/0' }, { on: '2026-02-09', mentor: '+2 4444 2/0/0', mentee: { said: '+2 4444 2/0/0', answers: { results: 'Dossier déposé au guichet d’entreprises.' } } }] },
  { pair: 42, by: 'hendrickx', rounds: [{ on: '2025-08-04', mentor: '+1 4434 3/1/0', mentee: '+2 4444 3/1/0' }, { on: '2025-09-15', mentor: '+2 4444 2/3/0', mentee: '+2 4444 2/3/0' }, { on: '2025-10-27', mentor: '+1 4444 3/5/2', mentee: '+1 4444 3/5/2' }] },
  { pair: 43, by: 'benkirane', rounds: [{ on: '2025-07-07', mentor: '+1 3343 3/2/0', mentee: '+1 3333 3/2/0' }, { on: '2025-08-18', mentor: '+1 3344 3/3/0', mentee: '+2 3343 3/3/0' }, { on: '2025-09-29', mentor: '+1 3343 3/3/1' }, { on: '2025-11-10', mentor: '+2 3343 2/2/2', mentee: '+2 3343 2/2/2' }] },
  { pair: 15, by: 'benkirane', rounds: [{ on: '2026-02-23', mentor: '+1 4443 3/1/0', mentee: '+1 4444 3/1/0' }, { on: '2026-04-06', mentor: '+1 4444 3/2/0', mentee: '+2 4443 3/2/0' }, { on: '2026-05-18', mentor: '+1 4444 2/3/0', mentee: '+1 3444 2/3/0' }, { on: '2026-06-29', mentee: '+1 4444 3/4/1' }] },
  { pair: 16, by: 'hendrickx', rounds: [{ on: '2026-03-16', mentor: { said: '+1 2322 2/1/0', level: 'red', why: 'Deux rencontres annulées, et peu de confiance.', answers: { cancelled: 1, cancelledBy: 'le mentee, sans prévenir', slows: 'Les rendez-vous tombent l’un après l’autre.', helpWanted: ['mediation'], helpDetails: 'Un appel à trois, avant la fin du mois' } }, mentee: { tried: [1, 2, 7], left: 10 } }] },
  { pair: 17, by: 'dubois', rounds: [{ on: '2026-04-13', mentor: '+1 4444 3/1/0', mentee: '+1 4444 3/1/0' }, { on: '2026-05-25', mentor: '+1 4444 3/2/1', mentee: { said: '+1 4444 3/2/1', answers: { results: 'Observation de deux jours, puis une proposition de contrat.' } } }] },
  { pair: 21, by: 'benkirane', rounds: [{ on: '2026-06-22', mentor: '+1 4434 3/2/0', mentee: '+1 4444 3/2/0' }, { on: '2026-08-03', mentor: '+1 4444 2/2/0', mentee: '+2 4444 2/2/0' }, { on: '2026-09-14', mentor: '+1 4444 3/3/1', mentee: '+1 4444 3/3/1' }, { on: '2026-10-26', mentor: { said: '+1 4344 3/3/1', answers: { communityNext: true } }, mentee: '+2 4444 3/3/1' }] },
  // The mentee did not pick up twice this week.
  { pair: 22, by: 'benkirane', rounds: [{ on: '2026-07-13', mentor: '+1 4443 3/3/0', mentee: '+1 4444 3/3/0' }, { on: '2026-08-24', mentor: '+1 4444 2/4/1', mentee: '+2 4444 2/4/1' }, { on: '2026-10-05', mentor: '+1 4444 3/5/1', mentee: '+1 4444 3/5/1' }, { on: '2026-11-16', mentor: { said: '+1 4444 3/6/2', answers: { works: 'Deux procédures de recrutement en cours.', communityNext: true, timeSpent: 9 } }, mentee: { tried: [1, 3] } }] },
  { pair: 23, by: 'hendrickx', rounds: [{ on: '2026-09-07', mentor: '+2 3434 3/2/0', mentee: '+2 3433 3/2/0' }, { on: '2026-10-19', mentor: { said: '+2 3332 2/5/1', level: 'orange', why: 'Les rencontres s’espacent.', answers: { slows: 'Les chantiers de l’automne.' } }, mentee: { tried: [2, 4, 9], left: 11 } }] },
  { pair: 24, by: 'hendrickx', rounds: [{ on: '2026-08-17', mentor: '+2 4434 2/1/0', mentee: { said: '+2 3444 2/1/0', level: 'orange', why: 'Le téléphone reste un obstacle.', answers: { helpWanted: ['tool'] } } }, { on: '2026-09-28', mentor: '+2 4444 3/3/0', mentee: { said: '+2 4444 3/3/0', answers: { statusChanged: true, newStatus: 'part-time-work', results: 'Remplacement de deux mois dans une école, à partir du 5 octobre.' } } }] },
  { pair: 25, by: 'benkirane', rounds: [{ on: '2026-10-12', mentor: { said: '+1 3323 3/0/0', level: 'orange', why: 'Trois rencontres en douze semaines.', answers: { slows: 'Les consignes écrites prennent du temps.', trainingWanted: 'L’ouverture interculturelle' } }, mentee: { said: '+2 3334 3/0/0', level: 'orange', why: 'Trois rencontres en douze semaines.', answers: { means: 'visit', helpWanted: ['information'], helpDetails: 'Une table de conversation le jeudi' } } }] },
  { pair: 26, by: 'hendrickx', rounds: [{ on: '2026-10-19', mentor: { said: '+2 3444 3/0/0', level: 'orange', why: 'Le plan n’est pas écrit.', answers: { planExists: false, planConsulted: false, slows: 'La grève des trains a coupé l’élan.' } }, mentee: '+2 4443 3/0/0' }] },
  { pair: 27, by: 'dubois', rounds: [{ on: '2026-10-26', mentor: { said: '+0 4444 3/3/0', answers: wholeCheckInMentor }, mentee: { said: '+1 4444 3/3/0', level: 'orange', why: 'Doute de son français écrit ; une relecture est à trouver.', answers: wholeCheckInMentee } }] },
  { pair: 28, by: 'benkirane', rounds: [{ on: '2026-11-12', mentor: { said: '+1 4444 3/5/0', answers: { works: 'Le plan est écrit, il avance vite.', communityNext: true } } }] },
]

/** What every contact holds unless it is told otherwise. */
const usual = { means: 'phone', contacts: 'some', planExists: true, planConsulted: true, wishesToStop: false } as const satisfies Said

const SPEC = /^\+(\d+) (\d)(\d)(\d)(\d) (\d+)\/(\d+)\/(\d+)$/

function read(said: string): { readonly days: number; readonly answers: Record<string, number> } {
  const [days, trust, listening, punctuality, usefulness, meetings, applications, interviews] = (SPEC.exec(said) ?? []).slice(1).map(Number)
  if (days === undefined || meetings === undefined) throw new Error(`A contact is noted as +1 4434 3/4/1, not ${said}`)
  return { days, answers: Object.fromEntries(Object.entries({ trust, listening, punctuality, usefulness, meetingsHeld: meetings, minutesHeld: 90 * meetings, applications, interviews }).map(([key, value]) => [key, value ?? 0])) }
}

function contact({ pair, by }: Row, number: number, dueOn: string, side: Side, told: Told): readonly SampleStep[] {
  const pairId = sampleIds.pair(pair)
  const tell = typeof told === 'string' ? { said: told } : told
  const tried = typeof told === 'string' ? [] : (told.tried ?? [])
  const attempts = tried.map((days, index) => ({ on: workingDay(dueOn, days), means: index === 0 ? 'phone' : 'message', by: coordinatorId(by) }))
  const save = (on: string, more: Partial<Details>) => act(recordedOnceTakenOver(on), 'check-in.save', { pairId, number, side, details: { attempts, ...more } })
  if (!('said' in tell)) {
    const leftOn = tell.left === undefined ? undefined : workingDay(dueOn, tell.left)
    return [save(leftOn ?? attempts.at(-1)?.on ?? dueOn, leftOn === undefined ? {} : { leftOn })]
  }
  const { days, answers } = read(tell.said)
  const heldOn = workingDay(dueOn, days)
  const interviewId = sampleIds.checkInSheet(pair, number, side)
  const on = recordedOnceTakenOver(heldOn)
  return [
    act(on, 'interview.begin', { subject: { kind: 'check-in', id: pairId, number, side } }, interviewId),
    act(on, 'interview.answer', { interviewId, answers: { ...usual, ...answers, ...tell.answers } }),
    act(on, 'interview.hold', { interviewId, held: { on: heldOn, by: coordinatorId(by), minutes: 10 + pair % 6 } }),
    save(heldOn, { assessment: { level: tell.level ?? 'green', on: heldOn, by: coordinatorId(by), ...(tell.why && { reason: tell.why }) } }),
  ]
}

const rounds = (row: Row): readonly SampleStep[] =>
  row.rounds.flatMap((round, index) => {
    // The first contacts of the pair that was taken over in October lie before it came into the book.
    const number = index + (row.pair === 25 ? 2 : 1)
    return (['mentor', 'mentee'] as const).flatMap(side => (round[side] === undefined ? [] : contact(row, number, round.on, side, round[side])))
  })

/** Interrupted: he had to go, and is called again on Monday. */
const underWay = (): readonly SampleStep[] => [
  act('2026-11-19', 'interview.begin', { subject: { kind: 'check-in', id: sampleIds.pair(28), number: 1, side: 'mentee' } }, sampleIds.checkInSheet(28, 1, 'mentee')),
  act('2026-11-19', 'interview.answer', { interviewId: sampleIds.checkInSheet(28, 1, 'mentee'), answers: { means: 'phone', meetingsHeld: 4, planExists: true, trust: 4, listening: 4 } }),
]

type Step = Typed<'next-step.save'>['details']

function decided(number: number, pair: number, on: string, from: { readonly number: number; readonly side: Side }, details: Omit<Step, 'from'>): readonly SampleStep[] {
  const id = sampleIds.nextStep(number)
  const pairId = sampleIds.pair(pair)
  const { doneOn, ...planned } = details
  const step = { ...planned, from: { kind: 'check-in' as const, ...from } }
  return [act(on, 'next-step.save', { pairId, details: step }, id), ...(doneOn ? [act(doneOn, 'next-step.save', { id, pairId, details: { ...step, doneOn } })] : [])]
}

/** What was decided after a contact: done, due, and late. */
const nextSteps = (): readonly SampleStep[] =>
  [
    decided(1, 3, '2025-05-08', { number: 2, side: 'mentee' }, { what: 'Envoyer la liste des ateliers qui accueillent des stagiaires', who: 'association', by: coordinatorId('dubois'), dueOn: '2025-05-16', doneOn: '2025-05-15' }),
    decided(2, 16, '2026-03-17', { number: 1, side: 'mentor' }, { what: 'Proposer un appel à trois', who: 'association', by: coordinatorId('hendrickx'), dueOn: '2026-03-27', doneOn: '2026-03-26' }),
    decided(3, 24, '2026-08-19', { number: 1, side: 'mentee' }, { what: 'Préparer une fiche pour téléphoner', who: 'association', by: coordinatorId('hendrickx'), dueOn: '2026-09-04', doneOn: '2026-09-02' }),
    decided(4, 23, '2026-10-21', { number: 2, side: 'mentor' }, { what: 'Fixer les trois prochaines dates', who: 'mentor', dueOn: '2026-11-06' }),
    decided(5, 25, '2026-10-14', { number: 2, side: 'mentee' }, { what: 'Envoyer l’adresse de la table de conversation', who: 'association', by: coordinatorId('benkirane'), dueOn: '2026-10-23', doneOn: '2026-10-22' }),
    decided(6, 25, '2026-10-13', { number: 2, side: 'mentor' }, { what: 'Rappeler les dates de la formation', who: 'association', by: coordinatorId('benkirane'), dueOn: '2026-11-13' }),
    decided(7, 26, '2026-10-21', { number: 1, side: 'mentor' }, { what: 'Écrire le plan ensemble', who: 'mentor', dueOn: '2026-11-18' }),
    decided(8, 27, '2026-10-27', { number: 1, side: 'mentee' }, { what: 'Trouver une personne pour relire les textes en français', who: 'association', by: coordinatorId('dubois'), dueOn: '2026-11-24' }),
    decided(9, 27, '2026-10-26', { number: 1, side: 'mentor' }, { what: 'Donner le nom d’une deuxième agence', who: 'mentor', doneOn: '2026-11-17' }),
    decided(10, 22, '2026-11-17', { number: 4, side: 'mentor' }, { what: 'Appeler après les deux entretiens', who: 'association', by: coordinatorId('benkirane'), dueOn: '2026-12-04' }),
  ].flat()

/** The six-week contacts of every pair that runs or ran. */
export const callPairs = (): readonly SampleStep[] => [...rows.flatMap(rounds), ...underWay(), ...nextSteps()]
