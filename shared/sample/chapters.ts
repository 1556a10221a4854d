import { closeOn, interruptionOf } from './closings'
import { recordedAfter, workingDay } from './days'
import { sampleIds } from './ids'
import { meetingPlaceOf, type MentorKey } from './mentors'
import { act, print, type SampleStep, type Typed } from './step'

import type { Party } from '#shared/domain/contract'
import { IsoDate } from '#shared/domain/iso-date'
import type { ClosingTrigger, Side } from '#shared/domain/pair-move'
import { endOfPair } from '#shared/domain/terms'

type Move = Typed<'pair.move'>['move']
type TermsRow = Extract<Move, { kind: 'agree-terms' }>['terms']

/** The pair a chapter tells of. */
export interface Told {
  readonly number: number
  readonly mentor: MentorKey
}

/** What happens to a pair, as one reads it in the table of pairs. */
export type Chapter = (pair: Told) => readonly SampleStep[]

const move =
  (step: Move): Chapter =>
  ({ number }) => [act(step.on, 'pair.move', { pairId: sampleIds.pair(number), move: step })]

/** The mentor is asked again, and has until another day. */
export const reminded = (on: string, answerExpectedOn: string): Chapter => move({ kind: 'remind', on, answerExpectedOn })
export const responded = (on: string, response: 'accepts' | 'to-discuss', note?: string): Chapter => move({ kind: 'respond', on, response, ...(note && { note }) })

/** The first meeting is arranged: where the mentor meets people, late in the afternoon unless something else is said. */
export const planned =
  (on: string, meetingOn: string, at = '17:30'): Chapter =>
  pair =>
    move({ kind: 'plan-first-meeting', on, meetingOn, at, place: meetingPlaceOf(pair.mentor).meetingPlace })(pair)

export const met = (on: string): Chapter => move({ kind: 'hold-first-meeting', on })
export const yes = (side: Side, on: string): Chapter => move({ kind: 'answer', on, side, answer: 'yes' })
export const no = (side: Side, on: string, reason: string): Chapter => move({ kind: 'answer', on, side, answer: 'no', reason })
export const declined = (on: string, why: string, reason: string): Chapter => move({ kind: 'decline', on, why, reason })
export const withdrawn = (on: string, reason: string): Chapter => move({ kind: 'withdraw', on, reason })
export const suspended = (on: string, reason: string): Chapter => move({ kind: 'suspend', on, reason })
export const resumed = (on: string, endsOn: string): Chapter => move({ kind: 'resume', on, endsOn })

/** The pair comes to its end; of one that breaks, the table of closings says who stopped and why. */
export const toClose =
  (on: string, trigger: ClosingTrigger, reason?: string): Chapter =>
  ({ number }) => [act(on, 'closing.begin', { pairId: sampleIds.pair(number), on, trigger, ...interruptionOf(number), ...(reason && { reason }) })]

/** The pair is closed as the table of closings tells. */
export const closed =
  (on: string): Chapter =>
  ({ number }) =>
    closeOn(number, on)

/** Six months at the mentor's place, twice a month for an hour and a half, unless something else is agreed. */
export const termsFrom = (startsOn: string, mentor: MentorKey, otherwise: Partial<TermsRow> = {}): TermsRow => ({
  startsOn,
  endsOn: endOfPair(IsoDate.parse(startsOn)),
  ...meetingPlaceOf(mentor),
  meetingsPerMonth: 2,
  minutesPerMeeting: 90,
  contactChannel: 'téléphone ou e-mail, en semaine entre 9 h et 18 h',
  ...otherwise,
})

export const agreed =
  (on: string, startsOn: string, otherwise?: Partial<TermsRow>): Chapter =>
  pair =>
    move({ kind: 'agree-terms', on, terms: termsFrom(startsOn, pair.mentor, otherwise) })(pair)

export const printed =
  (on: string, version = 1): Chapter =>
  ({ number }) => [print(on, sampleIds.pair(number), sampleIds.contract(number, version))]

export const signed =
  (on: string, party: Party, version = 1): Chapter =>
  ({ number }) => [act(on, 'contract.sign', { contractId: sampleIds.contract(number, version), party, on })]

const told =
  (...chapters: readonly Chapter[]): Chapter =>
  pair =>
    chapters.flatMap(chapter => chapter(pair))

/** The usual way from a proposal to two yes: a first meeting is planned, held, and each answers on their own. */
export const bothAgreed = (metOn: string): Chapter =>
  told(planned(workingDay(metOn, -6), metOn), met(metOn), yes('mentor', workingDay(metOn, 1)), yes('mentee', workingDay(metOn, 2)))

/** Printed on a day and signed by the pair together, then by the association. */
export const printedAndSigned = (on: string, signedOn: string, version = 1): Chapter =>
  told(printed(on, version), signed(signedOn, 'mentor', version), signed(signedOn, 'mentee', version), signed(workingDay(signedOn, 1), 'association', version))

/** The usual way to an active pair. */
export const begun = (metOn: string, startsOn: string, otherwise?: Partial<TermsRow>): Chapter => {
  const termsOn = workingDay(metOn, 4)
  return told(bothAgreed(metOn), agreed(termsOn, startsOn, otherwise), printedAndSigned(workingDay(termsOn, 1), workingDay(termsOn, 4)))
}

/** The pair comes to its term on the last day of its contract; it is entered the working day after. */
export const atTerm =
  (lastDay: string): Chapter =>
  ({ number }) => [act(recordedAfter(lastDay), 'closing.begin', { pairId: sampleIds.pair(number), on: lastDay, trigger: 'term' })]

export const endedByTerm = (lastDay: string, closedOn: string): Chapter => told(atTerm(lastDay), closed(closedOn))
