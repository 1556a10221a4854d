import { enterMentees, menteeId } from './mentees'
import { enterMentors, mentorId } from './mentors'
import { act, type SampleStep } from './step'

import { type NoticeAudience, noticeId } from '#shared/domain/notice'

/** From this day on nobody had the time yet to hand the notice over. */
const NOT_YET = '2026-11-02'

/** Each person gets the notice on the day they register. */
const given = (audience: NoticeAudience, steps: readonly SampleStep[]): readonly SampleStep[] =>
  steps.flatMap(step => (step.act === `${audience}.save` && typeof step.creates === 'string' && step.on < NOT_YET ? [act(step.on, 'notice.give', { notice: noticeId(audience, 1), people: [step.creates], on: step.on, way: 'on-paper' })] : []))

/** What people were told of their data, and a few who agreed to a picture or to be quoted; one of them changed her mind. */
export const giveNotices = (): readonly SampleStep[] => [
  ...given('mentor', enterMentors()),
  ...given('mentee', enterMentees()),
  act('2026-06-18', 'mentor.record-consent', { mentorId: mentorId('elAmrani'), kind: 'photo', consent: { given: true, on: '2026-06-18', way: 'on-paper' } }),
  act('2026-06-30', 'mentee.record-consent', { menteeId: menteeId('ferreira'), kind: 'testimony', consent: { given: true, on: '2026-06-30', way: 'on-paper' } }),
  act('2026-06-30', 'mentee.record-consent', { menteeId: menteeId('ferreira'), kind: 'photo', consent: { given: true, on: '2026-06-30', way: 'on-paper' } }),
  act('2026-10-06', 'mentee.record-consent', { menteeId: menteeId('ferreira'), kind: 'photo', consent: { given: false, on: '2026-10-06', way: 'by-email' } }),
]
