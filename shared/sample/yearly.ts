import { sampleIds } from './ids'
import { coordinatorId } from './coordinators'
import { menteeId } from './mentees'
import { act, type SampleStep } from './step'

import { yearlyTaskId, type YearlyTaskKind } from '#shared/domain/yearly-task'

const done = (doneOn: string, kind: YearlyTaskKind, year: number): SampleStep => act(doneOn, 'yearly.save', { id: yearlyTaskId(kind, year), doneOn })

/** The analysis of the profiles and the report, for each year that is over. */
export const doYearlyTasks = (): readonly SampleStep[] => [
  done('2025-01-30', 'profile-analysis', 2024),
  done('2025-03-27', 'annual-report', 2024),
  done('2026-01-27', 'profile-analysis', 2025),
  done('2026-03-24', 'annual-report', 2025),
]

/** A mentee of 2025 who becomes a mentor: registered and prepared, the answer still to be given. */
export const becomeMentor = (): readonly SampleStep[] => {
  const interviewId = sampleIds.interview(26)
  return [
    act('2026-10-26', 'mentor.from-mentee', { menteeId: menteeId('diallo') }, sampleIds.mentor(39)),
    act('2026-10-28', 'mentor.record-consent', { mentorId: sampleIds.mentor(39), kind: 'newsletter', consent: { given: true, on: '2026-10-28' } }),
    act('2026-11-18', 'interview.begin', { subject: { kind: 'mentor', id: sampleIds.mentor(39) } }, interviewId),
    act('2026-11-18', 'interview.answer', {
      interviewId,
      answers: {
        ...{ heardThrough: 'a-mentor', function: 'employee', sector: 'social-work', motivations: ['give-back'], whyNow: 'Une mentor m’a ouvert deux portes. C’est mon tour.', offers: ['trade-discovery', 'confidence', 'language'] },
        ...{ roleUnderstood: true, limitsUnderstood: true, discretion: true, moneyAndGifts: true, whenToCall: true, capacity: 1, availability: ['evening', 'saturday'], contactDetailsChecked: true, privacyNoticeGiven: true },
      },
    }),
    act('2026-11-18', 'interview.hold', { interviewId, held: { on: '2026-11-18', by: coordinatorId('hendrickx'), minutes: 55 } }),
  ]
}
