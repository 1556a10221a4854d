import { placeOfYearlyTask, places } from '../../ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import type { MenteeId } from '#shared/domain/ids'
import type { DueAbout, DueLine, DueLineOf, DueRule } from '#shared/due/due-line'

type Place<Rule extends DueRule> = (line: DueLineOf<Rule>, book: Casebook) => string

/** The page of a pair that a line is about, such as its closing. */
const ofPair =
  (place: (id: string) => string) =>
  ({ about }: { readonly about: DueAbout }) =>
    place(about.kind === 'pair' ? about.id : '')

const onPair = ofPair(places.pair)
const onClosing = ofPair(places.pairClosing)

/** The page of whatever else has an id of its own. */
const ofOne =
  (place: (id: string) => string) =>
  ({ about }: { readonly about: DueAbout }) =>
    'id' in about ? place(about.id) : places.today

const mentorStep = (step: string) => ofOne(id => places.mentorStep(id, step))
const menteeStep = (step: string) => ofOne(id => places.menteeStep(id, step))

const menteeOf = (about: DueAbout): MenteeId | undefined => (about.kind === 'mentee' ? about.id : about.kind === 'pair' ? about.menteeId : undefined)

function ofDraft({ about }: { readonly about: DueAbout }): string {
  if (about.kind !== 'draft') return places.pairs
  return about.menteeId && about.mentorId ? places.newProposal(about.menteeId, about.mentorId) : places.pairDraft(about.id)
}

/** Where each thing that is due is done: the page that its line opens. */
const placesOf: { readonly [Rule in DueRule]: Place<Rule> } = {
  'mentor-to-prepare': mentorStep('preparation'),
  'mentor-to-decide': mentorStep('decision'),
  'mentor-to-train': mentorStep('training'),
  'mentor-to-frame': mentorStep('frame'),
  'mentor-agreement-missing': line => (line.facts.companyId ? places.company(line.facts.companyId) : mentorStep('frame')(line)),
  'mentee-to-interview': menteeStep('interview'),
  'mentee-to-decide': menteeStep('decision'),
  'interview-under-way': ({ facts }) => places.interview(facts.interviewId),
  'attendance-missing': ofOne(places.session),
  'session-ahead': ofOne(places.session),
  'agreement-ending': ofOne(places.company),
  'agreement-talks': ofOne(places.company),
  'partner-note': ({ about }) => places.partnerUpdate(menteeOf(about) ?? ''),
  'answer-late': onPair,
  'answer-due': onPair,
  'to-plan': onPair,
  'to-discuss': onPair,
  thawed: ofDraft,
  'draft-left': ofOne(places.pairDraft),
  'first-meeting-past': onPair,
  'first-meeting-ahead': onPair,
  'answers-missing': onPair,
  'contract-to-print': onPair,
  'signature-missing': ({ facts }) => places.contract(facts.contractId),
  'amendment-signature-missing': ({ facts }) => places.amendment(facts.amendmentId),
  'intake-late': ofPair(places.pairIntake),
  'plan-missing': ofPair(places.pairPlan),
  'meeting-to-confirm': line => ofPair(id => places.meeting(id, line.facts.meetingId))(line),
  'no-meeting': ofPair(places.newMeeting),
  behind: ofPair(places.pairMeetings),
  'suspended-long': onPair,
  'check-in': line => ofPair(id => places.checkIn(id, line.facts.number, line.facts.side))(line),
  'alert-red': line => ofPair(id => places.checkIn(id, line.facts.number, line.facts.side))(line),
  'next-step': (line, book) => ofPair(nextStepPlace(book, line))(line),
  'community-overdue': () => places.community,
  'newsletter-overdue': () => places.newsletters,
  'end-in-sight': onClosing,
  'term-past': onClosing,
  'closing-to-plan': onClosing,
  'closing-ahead': onClosing,
  'closing-to-hold': onClosing,
  'closing-to-finish': onClosing,
  'certificate-to-give': onClosing,
  'questionnaire-to-hand': ofPair(places.pairEvaluation),
  'questionnaire-to-enter': line => ofPair(id => places.evaluation(id, line.facts.side))(line),
  'follow-up': line => ofPair(id => places.followUp(id, line.facts.months))(line),
  breach: ({ facts }) => places.breach(facts.breachId),
  'people-to-inform': () => places.notices,
  yearly: ({ facts }) => placeOfYearlyTask(facts.task, facts.year),
}

/** A step stands where it was decided: at a six-week contact, or at the closing. */
function nextStepPlace(book: Casebook, { facts }: DueLineOf<'next-step'>): (id: string) => string {
  const from = book.nextSteps[facts.nextStepId]?.from
  if (from?.kind === 'check-in') return id => places.checkIn(id, from.number, from.side)
  return from?.kind === 'closing' ? places.pairClosing : places.pairCheckIns
}

/** The address where what a line says is done. */
export const dueHref = (book: Casebook, line: DueLine): string =>
  (placesOf[line.rule] as Place<DueRule>)(line, book) // the table holds, under each rule, the place of that very rule
