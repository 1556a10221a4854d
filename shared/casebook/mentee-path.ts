import { attended } from './attendance'
import type { Casebook } from './casebook'
import { lastHeld, underWay } from './interviews'
import { doneOn, type PathStep } from './path'

import { standingDecision } from '#shared/domain/decision'
import type { Mentee } from '#shared/domain/mentee'

export type MenteeStepKey = 'contact' | 'preselection' | 'presentation' | 'interview' | 'decision'
export type MenteeStep = PathStep<MenteeStepKey>

/**
 * The way of a mentee (brochure, stage 2): contact, pre-selection by the partner where there is one, collective presentation,
 * the association's own interview, its decision. Pre-selection and presentation are advised; nobody is accepted without an interview.
 */
export function menteePath(book: Casebook, mentee: Mentee): readonly MenteeStep[] {
  const { registeredOn } = mentee
  const presentation = presentationStep(book, mentee)
  const interview = interviewStep(book, mentee, doneOn(presentation, registeredOn))
  return [
    { key: 'contact', state: 'done', on: registeredOn, by: { kind: 'file' } },
    preselectionStep(mentee),
    presentation,
    interview,
    decisionStep(mentee, doneOn(interview, registeredOn)),
  ]
}

function preselectionStep({ partnerId, preselectedOn, registeredOn }: Mentee): MenteeStep {
  if (partnerId === undefined) return { key: 'preselection', useful: true, state: 'not-needed' }
  return preselectedOn
    ? { key: 'preselection', useful: true, state: 'done', on: preselectedOn, by: { kind: 'file' } }
    : { key: 'preselection', useful: true, state: 'to-do', since: registeredOn }
}

function presentationStep(book: Casebook, mentee: Mentee): MenteeStep {
  const session = attended(book, mentee.id, 'mentee-presentation')
  if (session) return { key: 'presentation', useful: true, state: 'done', on: session.on, by: { kind: 'session', sessionId: session.id } }
  const before = mentee.before?.presentedOn
  return before
    ? { key: 'presentation', useful: true, state: 'done', on: before, by: { kind: 'before' } }
    : { key: 'presentation', useful: true, state: 'to-do', since: mentee.registeredOn }
}

function interviewStep(book: Casebook, mentee: Mentee, since: Mentee['registeredOn']): MenteeStep {
  const held = lastHeld(book, mentee.id)
  if (held) return { key: 'interview', state: 'done', on: held.held.on, by: { kind: 'interview', interviewId: held.id } }
  const before = mentee.before?.interviewedOn
  if (before) return { key: 'interview', state: 'done', on: before, by: { kind: 'before' } }
  const begun = underWay(book, mentee.id)
  if (begun) return { key: 'interview', state: 'under-way', since: begun.begunOn, by: { kind: 'interview', interviewId: begun.id } }
  return { key: 'interview', state: 'to-do', since }
}

/** A waiting list is a decision that is still to be settled. */
function decisionStep({ decisions }: Mentee, since: Mentee['registeredOn']): MenteeStep {
  const decision = standingDecision(decisions)
  if (!decision) return { key: 'decision', state: 'to-do', since }
  if (decision.outcome === 'waiting-list') return { key: 'decision', state: 'under-way', since: decision.on, by: { kind: 'decision' } }
  return { key: 'decision', state: 'done', on: decision.on, by: { kind: 'decision' } }
}
