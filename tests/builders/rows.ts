import { defaults } from '#shared/defaults/defaults'
import { CompanyId, PartnerId } from '#shared/domain/ids'
import { ItemKey } from '#shared/domain/lists'
import type { Basis } from '#shared/statistics/basis'
import type { ReportPeriod } from '#shared/statistics/report-period'
import type { FollowUpRow, MenteeProfile, MenteeRow, MentorProfile, MentorRow, PairRow, PartnerContactRow, ProposalRow, QuestionnaireRow, SessionRow, Tables, TimeRow } from '#shared/statistics/rows'

import { day, id } from './built'

const key = (text: string) => ItemKey.parse(text)

/** The calendar year of the rows. */
export const IN_2025: ReportPeriod = { from: day('2025-01-01'), to: day('2025-12-31') }

/** What the product counts with, looked at after the year. */
export const aBasis = (changes: Partial<Basis> = {}): Basis => ({ settings: defaults.settings.statistics, hourlyCost: defaults.settings['working-time'].hourlyCost, today: day('2026-03-20'), ...changes })

/** Tables that hold only the rows one gives. */
export const someTables = (rows: Partial<Tables> = {}): Tables => ({
  ...{ pairs: [], mentees: [], mentors: [], sessions: [], proposals: [], partnerContacts: [], followUps: [], questionnaires: [], time: [] },
  ...rows,
})

const aMenteeProfile: MenteeProfile = {
  ...{ gender: 'woman', age: 34, ages: '30-54', fseAges: '30-54', foremAges: '30-39', studies: key('bachelor'), cite: '5-8', foreignDiploma: 'no', province: 'liege' },
  ...{ sector: key('health'), nationality: 'belgian', status: key('full-unemployment-benefit'), fseStatus: 'unemployed', unemployedFor: key('6-to-12-months'), longTerm: 'no' },
  ...{ referral: key('forem'), partnerKind: 'forem', partner: PartnerId.parse(id(901)) },
}

const aMentorProfile: MentorProfile = {
  ...{ gender: 'man', age: 51, ages: '30-54', studies: key('master-or-higher'), province: 'liege', sector: key('health') },
  ...{ frame: 'own-time', market: 'profit', size: '50-249', nace: 'Q', company: CompanyId.parse(id(902)) },
}

/** A pair at work the whole year: a mentee of 34 and a mentor of 51, who met twelve times. */
export const aPairRow = (changes: Partial<PairRow> = {}): PairRow => ({
  ...aMenteeProfile,
  ...{ mentorGender: 'man', mentorAge: 51, mentorAges: '30-54', mentorStudies: key('master-or-higher'), mentorProvince: 'liege', mentorSector: key('health') },
  ...{ mentorFrame: 'own-time', mentorMarket: 'profit', mentorSize: '50-249', mentorNace: 'Q', mentorCompany: CompanyId.parse(id(902)) },
  ...{ id: id(1), number: 'B-2024-001', menteeNumber: '0000000a', mentorNumber: '0000000b', startsOn: day('2024-11-04'), endsOn: undefined },
  ...{ openAtStart: 'yes', entered: 'no', exited: 'no', openAtEnd: 'yes' },
  ...{ trigger: 'none', stoppedFor: 'none', outcome: 'none', outcomeKind: 'none', positive: 'none', durable: 'none', throughMentor: 'none', proof: 'none', daysLasted: undefined },
  ...{ meetings: 12, minutes: 1080, meetingsAtWork: 6, meetingsInAll: 14, metTwice: 'yes', monthsAtWork: 12, keepsRhythm: 'no', introductions: 2, introductionsWithResult: 1 },
  ...{ checkInsDue: 8, checkInsHeld: 6, checkInsInTime: 5 },
  ...changes,
})

/** The same, entered in the year. */
export const anEnteredPairRow = (changes: Partial<PairRow> = {}): PairRow => aPairRow({ startsOn: day('2025-03-03'), openAtStart: 'no', entered: 'yes', ...changes })

/** A pair that left on 2 May, with a job without end that the person found alone. */
export const aClosedPairRow = (changes: Partial<PairRow> = {}): PairRow =>
  aPairRow({
    ...{ endsOn: day('2025-05-02'), exited: 'yes', openAtEnd: 'no', daysLasted: 180 },
    ...{ trigger: 'positive-exit', outcome: 'job', outcomeKind: key('cdi'), positive: 'yes', durable: 'yes', throughMentor: 'no', proof: 'contract' },
    ...changes,
  })

/** The mentee of that pair, in it the whole year. */
export const aMenteeRow = (changes: Partial<MenteeRow> = {}): MenteeRow => ({
  ...aMenteeProfile,
  ...{ id: id(2), number: '0000000a', registered: 'no', interviewed: 'no', decision: 'none', reason: 'none', towards: 'none' },
  ...{ accompanied: 'yes', pairs: 1, entered: 'no', waiting: 'no', daysWaiting: undefined, daysToPair: undefined, refusals: 0 },
  ...changes,
})

/** The mentor of that pair. */
export const aMentorRow = (changes: Partial<MentorRow> = {}): MentorRow => ({
  ...aMentorProfile,
  ...{ id: id(3), number: '0000000b', registered: 'no', informed: 'no', activeSinceInformed: 'no', prepared: 'yes', trained: 'yes', active: 'yes', paused: 'no', left: 'no', leftFor: 'none' },
  ...{ pairs: 1, closed: 0, hasClosed: 'no', stays: 'no' },
  ...changes,
})

/** An information session of one hour, to which six of eight came. */
export const aSessionRow = (changes: Partial<SessionRow> = {}): SessionRow => ({ id: id(4), number: 'S-001', kind: 'mentor-information', on: day('2025-02-11'), invited: 8, present: 6, minutes: 60, ...changes })

/** A proposal that was accepted, and led to a contract. */
export const aProposalRow = (changes: Partial<ProposalRow> = {}): ProposalRow => ({
  ...{ id: id(5), number: 'B-2025-002', proposed: 'yes', proposedOn: day('2025-01-20'), answer: 'accepted', refusal: 'none', met: 'yes', metOn: day('2025-02-03'), signed: 'yes', daysToMeeting: 30 },
  ...changes,
})

/** An exchange with the Forem. */
export const aPartnerContactRow = (changes: Partial<PartnerContactRow> = {}): PartnerContactRow => ({
  ...{ id: id(6), number: 'P-001', on: day('2025-04-08'), what: 'exchange', partner: PartnerId.parse(id(901)), partnerKind: 'forem' },
  ...changes,
})

/** Somebody reached six months after, at work. */
export const aFollowUpRow = (changes: Partial<FollowUpRow> = {}): FollowUpRow => ({
  ...{ id: id(7), number: 'B-2024-001', months: 6, dueOn: day('2025-11-02'), gender: 'woman', state: 'reached', outcome: 'job', positive: 'yes', durable: 'yes' },
  ...changes,
})

/** The questionnaire of a mentee, handed out and come back in the year. */
export const aQuestionnaireRow = (changes: Partial<QuestionnaireRow> = {}): QuestionnaireRow => ({
  ...{ id: id(8), number: 'Q-001', side: 'mentee', handed: 'yes', returned: 'yes', satisfaction: 4, satisfied: 'yes', recommend: 9, progress: 0.8 },
  ...changes,
})

/** Eighteen hours of meetings on one’s own time. */
export const aTimeRow = (changes: Partial<TimeRow> = {}): TimeRow => ({
  ...{ id: `${id(3)}:meetings:no`, number: '0000000b', mentorNumber: '0000000b', company: CompanyId.parse(id(902)), market: 'profit', what: 'meetings', paid: 'no', count: 12, minutes: 1080, cents: 0 },
  ...changes,
})
