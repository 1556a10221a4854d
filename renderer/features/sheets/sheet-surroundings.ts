import { pairNames } from '../../api/names'
import { places } from '../../ui/places'

import { type SheetSurroundings, surroundingsOfOccasion, surroundingsOfPair } from './pair-surroundings'

import type { Casebook } from '#shared/casebook/casebook'
import { gridOf } from '#shared/casebook/interviews'
import { type Interviewed, interviewedOf } from '#shared/casebook/subjects'
import type { GridName } from '#shared/domain/grid-name'
import type { GroupSessionId, InterviewId } from '#shared/domain/ids'
import { audienceOf } from '#shared/domain/group-session'
import { fullName } from '#shared/domain/person'
import type { Selection, Sheet } from '#shared/domain/sheet'
import type { StageNumber } from '#shared/due/due-line'
import { sheetPage as words } from '#shared/text/sheet-page'

const stageOf = { mentor: 1, mentee: 2 } as const

/** The stage in which each grid is used. */
const stageOfGrid: Readonly<Record<GridName, StageNumber>> = {
  'mentor-preparation': 1,
  'mentee-selection': 2,
  'first-meeting': 3,
  'check-in-mentor': 4,
  'check-in-mentee': 4,
  closing: 5,
  'evaluation-mentor': 6,
  'evaluation-mentee': 6,
}

const stage = (number: StageNumber) => ({ href: places.stage(number), label: words.back.stage(number) })

/** What the page of a sheet says around it; somebody who is gone is left unnamed, and the preview says so. */
export function surroundingsOf(book: Casebook, sheet: Sheet): SheetSurroundings {
  switch (sheet.kind) {
    case 'blank-grid':
      return { lead: sheet.grid === 'first-meeting' ? words.blankFirstMeeting : words.blank, back: stage(stageOfGrid[sheet.grid]) }
    case 'mentor-grid':
      return { lead: words.prefilled(nameOf(book.mentors[sheet.mentorId])), back: { href: places.mentor(sheet.mentorId), label: words.back.mentor } }
    case 'mentee-grid':
      return { lead: words.prefilled(nameOf(book.mentees[sheet.menteeId])), back: { href: places.mentee(sheet.menteeId), label: words.back.mentee } }
    case 'first-meeting-grid': {
      const pair = book.pairs[sheet.pairId]
      return { lead: words.firstMeeting(pair ? pairNames(book, pair) : '…'), back: { href: places.pair(sheet.pairId), label: words.back.pair } }
    }
    case 'occasion-grid':
      return surroundingsOfOccasion(book, sheet.occasion)
    case 'interview':
      return { lead: leadOfInterview(book, sheet.interviewId), back: { href: places.interview(sheet.interviewId), label: words.back.interview } }
    case 'attendance-list':
      return sheet.sessionId ? ofSession(book, sheet.sessionId) : { lead: words.blank, back: stage(stageOf[sheet.for ?? 'mentor']) }
    case 'people-list':
    case 'labels':
      return { lead: words.people(sheet.selection.ids.length), back: listOf(sheet.selection) }
    case 'handout':
      return sheet.sessionId ? ofSession(book, sheet.sessionId) : { lead: words.handout, back: stage(stageOf[audienceOf(sheet.session)]) }
    case 'registration-form':
      return sheet.sessionId ? ofSession(book, sheet.sessionId) : { lead: words.blank, back: stage(stageOf[sheet.for]) }
    case 'privacy-notice': {
      const mentor = sheet.mentorId && book.mentors[sheet.mentorId]
      if (mentor) return { lead: words.prefilled(fullName(mentor)), back: { href: places.mentor(mentor.id), label: words.back.mentor } }
      const mentee = sheet.menteeId && book.mentees[sheet.menteeId]
      if (mentee) return { lead: words.prefilled(fullName(mentee)), back: { href: places.mentee(mentee.id), label: words.back.mentee } }
      return { lead: words.blank, back: stage(stageOf[sheet.for]) }
    }
    case 'orientation-sheet': {
      const mentee = sheet.menteeId && book.mentees[sheet.menteeId]
      if (mentee) return { lead: words.prefilled(fullName(mentee)), back: { href: places.mentee(mentee.id), label: words.back.mentee } }
      const partner = sheet.partnerId && book.partners[sheet.partnerId]
      if (!partner) return { lead: words.orientation, back: stage(2) }
      return { lead: words.orientationFor(partner.name), back: { href: places.partner(partner.id), label: words.back.partner } }
    }
    case 'session-report':
    case 'training-certificate':
      return ofSession(book, sheet.sessionId)
    case 'company-presentation': {
      const company = sheet.companyId && book.companies[sheet.companyId]
      if (!company) return { lead: words.company, back: stage(1) }
      return { lead: words.companyFor(company.name), back: { href: places.company(company.id), label: words.back.company } }
    }
    case 'volunteer-note': {
      const mentor = sheet.mentorId && book.mentors[sheet.mentorId]
      if (!mentor) return { lead: words.volunteerNote, back: stage(1) }
      return { lead: words.volunteerNoteFor(fullName(mentor)), back: { href: places.mentor(mentor.id), label: words.back.mentor } }
    }
    case 'termination-letter': {
      const pair = book.pairs[sheet.pairId]
      const person = pair && (sheet.to === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId])
      return { lead: words.termination(nameOf(person)), back: { href: places.pair(sheet.pairId), label: words.back.pair } }
    }
    case 'awaiting-signatures':
      return { lead: words.awaitingSignatures, back: { href: places.contractsAwaiting, label: words.back.awaitingSignatures } }
    case 'week-list':
      return { lead: words.weekList, back: { href: places.today, label: words.back.today } }
    case 'newsletter':
      return { lead: words.newsletter, back: { href: places.newsletter(sheet.newsletterId), label: words.back.newsletter } }
    case 'mentee-profile':
    case 'match-explanation':
    case 'match-comparison':
    case 'group-proposal':
    case 'intake':
    case 'action-plan':
    case 'meeting-sheet':
    case 'pair-certificate':
      return surroundingsOfPair(book, sheet)
    case 'dashboard':
      return { lead: words.dashboard(sheet.from, sheet.to), back: { href: places.reports, label: words.back.dashboard } }
    case 'company-certificate':
      return { lead: words.companyCertificate(book.companies[sheet.companyId]?.name ?? '', sheet.from, sheet.to, sheet.names ?? false), back: { href: places.sponsorship, label: words.back.sponsorship } }
    case 'profile-analysis':
      return { lead: words.profileAnalysis(sheet.from, sheet.to), back: { href: places.profileAnalysis, label: words.back.profiles } }
    case 'activity-report':
      return { lead: words.activityReport(sheet.from, sheet.to), back: { href: places.annualReport, label: words.back.annual } }
    case 'evaluation-synthesis':
      return { lead: words.evaluationSynthesis(sheet.year), back: { href: places.evaluationsOf(sheet.year), label: words.back.evaluations } }
    case 'processing-register':
      return { lead: words.processings, back: { href: places.processings, label: words.back.processings } }
    case 'breach-register':
      return { lead: words.breaches, back: { href: places.breaches, label: words.back.breaches } }
    case 'retention-review':
      return { lead: words.retention(sheet.year), back: { href: places.retentionReviewOf(sheet.year), label: words.back.retention } }
    case 'progress-note':
      return { lead: words.progressNote(nameOf(book.mentees[sheet.menteeId])), back: { href: places.partnerUpdate(sheet.menteeId), label: words.back.progress } }
  }
}

const nameOf = (person: Parameters<typeof fullName>[0] | undefined) => (person ? fullName(person) : '…')

function ofSession(book: Casebook, id: GroupSessionId): SheetSurroundings {
  const session = book.groupSessions[id]
  return { lead: session ? words.session(session.kind, session.on) : '', back: { href: places.session(id), label: words.back.session } }
}

function leadOfInterview(book: Casebook, id: InterviewId): string {
  const interview = book.interviews[id]
  if (!interview) return ''
  const { subject, held } = interview
  return words.interview[gridOf(book, interview).grid](namesIn(book, interviewedOf(book, subject)), held?.on)
}

/** Who took part in an interview: one person, or both of a pair. */
function namesIn(book: Casebook, interviewed: Interviewed | undefined): string {
  switch (interviewed?.kind) {
    case 'pair':
      return pairNames(book, interviewed.pair)
    case 'occasion':
      return interviewed.occasion.kind === 'closing' ? pairNames(book, interviewed.pair) : fullName(interviewed[interviewed.occasion.side])
    case 'mentor':
    case 'mentee':
      return fullName(interviewed.person)
    case undefined:
      return nameOf(undefined)
  }
}

const listOf = ({ kind }: Selection) => (kind === 'mentors' ? { href: places.mentors, label: words.back.mentors } : { href: places.mentees, label: words.back.mentees })
