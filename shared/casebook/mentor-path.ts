import { attended } from './attendance'
import type { Casebook } from './casebook'
import { lastHeld, underWay } from './interviews'
import { doneOn, type PathStep } from './path'
import type { MentorGap } from './refusal'

import { agreementIsCurrent, agreementOf } from '#shared/domain/company'
import { standingDecision } from '#shared/domain/decision'
import type { IsoDate } from '#shared/domain/iso-date'
import { isVolunteer, type Mentor } from '#shared/domain/mentor'

export type MentorStepKey = 'contact' | 'information' | 'preparation' | 'acceptance' | 'frame' | 'employer-agreement' | 'information-note' | 'training'
export type MentorStep = PathStep<MentorStepKey>

/**
 * The way of a mentor (brochure, stage 1): contact, information, preparation, the association's answer, the frame of the engagement
 * with its papers, training. The information session is advised, or coupled with the preparation; the note is owed to volunteers.
 */
export function mentorPath(book: Casebook, mentor: Mentor, today: IsoDate): readonly MentorStep[] {
  const contact: MentorStep = { key: 'contact', state: 'done', on: mentor.registeredOn, by: { kind: 'file' } }
  const information = informationStep(book, mentor)
  const preparation = preparationStep(book, mentor, doneOn(information, mentor.registeredOn))
  const since = doneOn(preparation, mentor.registeredOn)
  return [
    contact,
    information,
    preparation,
    acceptanceStep(book, mentor, since),
    frameStep(mentor),
    agreementStep(book, mentor, today),
    noteStep(mentor, since),
    trainingStep(book, mentor, since),
  ]
}

/** What keeps a mentor from any pair, apart from the employer's agreement: what is not done of preparation, acceptance, frame and training. */
export function mentorGaps(book: Casebook, mentor: Mentor): readonly MentorGap[] {
  const { registeredOn } = mentor
  const steps = [preparationStep(book, mentor, registeredOn), acceptanceStep(book, mentor, registeredOn), frameStep(mentor), trainingStep(book, mentor, registeredOn)]
  return steps.flatMap(({ key, state }) => (state === 'done' || state === 'not-needed' || !isGap(key) ? [] : [key]))
}

const GAPS: readonly string[] = ['frame', 'preparation', 'acceptance', 'training'] satisfies readonly MentorGap[]
const isGap = (key: string): key is MentorGap => GAPS.includes(key)

function informationStep(book: Casebook, mentor: Mentor): MentorStep {
  const session = attended(book, mentor.id, 'mentor-information')
  if (session) return { key: 'information', useful: true, state: 'done', on: session.on, by: { kind: 'session', sessionId: session.id } }
  const held = lastHeld(book, mentor.id)
  if (held?.held.coupled) return { key: 'information', useful: true, state: 'done', on: held.held.on, by: { kind: 'interview', interviewId: held.id } }
  const before = mentor.before?.informedOn
  if (before) return { key: 'information', useful: true, state: 'done', on: before, by: { kind: 'before' } }
  return { key: 'information', useful: true, state: 'to-do', since: mentor.registeredOn }
}

/** The day a mentor had the information session, by whatever shows it. */
export function informedOn(book: Casebook, mentor: Mentor): IsoDate | undefined {
  const step = informationStep(book, mentor)
  return step.state === 'done' ? step.on : undefined
}

function preparationStep(book: Casebook, mentor: Mentor, since: IsoDate): MentorStep {
  const held = lastHeld(book, mentor.id)
  if (held) return { key: 'preparation', state: 'done', on: held.held.on, by: { kind: 'interview', interviewId: held.id } }
  const before = mentor.before?.preparedOn
  if (before) return { key: 'preparation', state: 'done', on: before, by: { kind: 'before' } }
  const begun = underWay(book, mentor.id)
  if (begun) return { key: 'preparation', state: 'under-way', since: begun.begunOn, by: { kind: 'interview', interviewId: begun.id } }
  return { key: 'preparation', state: 'to-do', since }
}

/** Someone prepared before the programme was kept here was accepted, unless it was decided otherwise since. */
function acceptanceStep(book: Casebook, mentor: Mentor, since: IsoDate): MentorStep {
  const decision = standingDecision(mentor.decisions)
  if (decision?.outcome === 'accepted') return { key: 'acceptance', state: 'done', on: decision.on, by: { kind: 'decision' } }
  if (decision) return { key: 'acceptance', state: 'to-do', since: decision.on }
  const before = lastHeld(book, mentor.id) ? undefined : mentor.before?.preparedOn
  return before ? { key: 'acceptance', state: 'done', on: before, by: { kind: 'before' } } : { key: 'acceptance', state: 'to-do', since }
}

const frameStep = ({ frame, registeredOn }: Mentor): MentorStep =>
  frame.kind === 'unknown' ? { key: 'frame', state: 'to-do', since: registeredOn } : { key: 'frame', state: 'done', by: { kind: 'file' } }

/** Not needed in this frame, or nobody knows while the frame itself is to be settled. */
const notNeededIn = ({ kind }: Mentor['frame']): { readonly state: 'not-needed'; readonly untilKnown?: true } =>
  kind === 'unknown' ? { state: 'not-needed', untilKnown: true } : { state: 'not-needed' }

/** Needed only on working time. */
function agreementStep(book: Casebook, { frame, registeredOn }: Mentor, today: IsoDate): MentorStep {
  if (frame.kind !== 'working-time') return { key: 'employer-agreement', ...notNeededIn(frame) }
  const company = book.companies[frame.companyId]
  const agreement = company && agreementOf(company)
  if (agreement?.state === 'granted' && agreementIsCurrent(agreement, today)) return { key: 'employer-agreement', state: 'done', on: agreement.on, by: { kind: 'file' } }
  // Ended, refused or suspended since its own day; never given since the mentor came.
  const since = agreement?.state === 'granted' ? (agreement.until ?? agreement.on) : agreement && 'on' in agreement && agreement.on > registeredOn ? agreement.on : registeredOn
  return { key: 'employer-agreement', state: 'to-do', since }
}

/** Owed to volunteers before they begin (law of 3 July 2005, art. 4); done once its receipt is signed. */
function noteStep({ frame, informationNote }: Mentor, since: IsoDate): MentorStep {
  if (!isVolunteer(frame)) return { key: 'information-note', useful: true, ...notNeededIn(frame) }
  if (!informationNote) return { key: 'information-note', useful: true, state: 'to-do', since }
  const { givenOn, receiptOn } = informationNote
  return receiptOn
    ? { key: 'information-note', useful: true, state: 'done', on: receiptOn, by: { kind: 'file' } }
    : { key: 'information-note', useful: true, state: 'under-way', since: givenOn, by: { kind: 'file' } }
}

function trainingStep(book: Casebook, mentor: Mentor, since: IsoDate): MentorStep {
  const session = attended(book, mentor.id, 'mentor-training')
  if (session) return { key: 'training', state: 'done', on: session.on, by: { kind: 'session', sessionId: session.id } }
  const before = mentor.before?.trainedOn
  return before ? { key: 'training', state: 'done', on: before, by: { kind: 'before' } } : { key: 'training', state: 'to-do', since }
}
