import { sampleIds } from './ids'
import { menteeId } from './mentees'
import { mentorId } from './mentors'

/** The contracts that a demonstration shows: two active pairs as unlike each other as they can be. */
export const shownContracts = {
  /** A self-employed mentor, in the feminine, with a mentee whom a partner referred. */
  volunteer: sampleIds.contract(27, 1),
  /** A mentor on working time, in the masculine, for longer meetings, with nobody in between. */
  workingTime: sampleIds.contract(28, 1),
} as const

/** The interviews that a demonstration shows: in each every question is answered. */
export const shownInterviews = {
  preparation: sampleIds.interview(6),
  selection: sampleIds.interview(114),
  firstMeeting: sampleIds.interview(202),
  checkInMentor: sampleIds.checkInSheet(27, 1, 'mentor'),
  checkInMentee: sampleIds.checkInSheet(27, 1, 'mentee'),
  closing: sampleIds.closingSheet(17),
  evaluationMentor: sampleIds.questionnaire(17, 'mentor'),
  evaluationMentee: sampleIds.questionnaire(17, 'mentee'),
} as const

/** The pairs that a demonstration shows. */
export const shownPairs = {
  /** At work for two months: in-take closed, plan in its third version, a meeting to come. */
  atWork: sampleIds.pair(27),
  /** About to meet for the first time. */
  beforeFirstMeeting: sampleIds.pair(35),
  /** Proposed, with no answer yet. */
  proposed: sampleIds.pair(36),
  /** Its six months are over. */
  ended: sampleIds.pair(21),
  /** Closed by a positive exit, with everything that belongs to it. */
  closed: sampleIds.pair(17),
  /** Closed at its term; its mentor came on working time, twice on her own. */
  onWorkingTime: sampleIds.pair(10),
  /** Extended, with a six-week contact due. */
  inContact: sampleIds.pair(22),
  /** Three weeks into its third round: its next six-week contact is an ordinary one, due on Monday. */
  toContact: sampleIds.pair(25),
} as const

/** A meeting that was held, with a guest, and that moved four rows of the plan; and the next one of the same pair. */
export const shownMeetings = { held: sampleIds.meeting(27, 5), next: sampleIds.meeting(27, 6) } as const

/** An extension that all three have signed. */
export const shownAmendment = sampleIds.amendment(22, 1)

/** A mentee who looks for a mentor, the one who fits best, and four to be compared. */
export const shownMatch = {
  menteeId: menteeId('kasongo'),
  mentorId: mentorId('okonkwo'),
  compared: [mentorId('okonkwo'), mentorId('dhondt'), mentorId('gerard'), mentorId('kovalenko')],
} as const

/** The newsletters that a demonstration shows: one that went out, and the draft. */
export const shownNewsletters = { issued: sampleIds.newsletter(2), draft: sampleIds.newsletter(3) } as const

/** A meeting of the community that was held, and the next one. */
export const shownCommunity = { held: sampleIds.session(35), next: sampleIds.session(32) } as const

/** The year whose questionnaires are read together. */
export const SHOWN_YEAR = 2025
