import { type Casebook, listed } from '#shared/casebook/casebook'
import { GridName } from '#shared/domain/grid-name'
import { SessionKind } from '#shared/domain/group-session'
import { stateOf } from '#shared/domain/pair'
import type { PairOccasion } from '#shared/domain/pair-occasion'
import { LabelFormat, type Sheet } from '#shared/domain/sheet'

import { day } from './built'

const SIDES = ['mentor', 'mentee'] as const
const PERIODS = [
  { from: day('2025-01-01'), to: day('2025-12-31') },
  { from: day('2024-07-01'), to: day('2026-12-31') },
  { from: day('1999-01-01'), to: day('1999-12-31') },
] as const

/** Every sheet that can be asked of a book: the blank ones, and one of each kind about each of its people, pairs, sessions and papers. */
export const everySheet = (book: Casebook): readonly Sheet[] => [...blanks, ...aboutAll(book), ...aboutPeople(book), ...aboutPairs(book), ...ofMatching(book)]

const blanks: readonly Sheet[] = [
  ...GridName.options.map(grid => ({ kind: 'blank-grid', grid }) as const),
  ...SIDES.flatMap((side): readonly Sheet[] => [
    { kind: 'attendance-list', for: side },
    { kind: 'registration-form', for: side },
    { kind: 'privacy-notice', for: side },
  ]),
  ...SessionKind.options.map(session => ({ kind: 'handout', session }) as const),
  { kind: 'orientation-sheet' },
  { kind: 'company-presentation' },
  { kind: 'volunteer-note' },
  { kind: 'volunteer-note', frame: 'working-time' },
  { kind: 'intake' },
  { kind: 'action-plan' },
  { kind: 'meeting-sheet' },
]

const aboutAll = (book: Casebook): readonly Sheet[] => [
  { kind: 'awaiting-signatures' },
  { kind: 'processing-register' },
  { kind: 'breach-register' },
  { kind: 'week-list' },
  ...listed(book.coordinators).map(({ id }) => ({ kind: 'week-list', coordinatorId: id }) as const),
  ...[2025, 2026, 2030].flatMap((year): readonly Sheet[] => [{ kind: 'retention-review', year }, { kind: 'evaluation-synthesis', year }]),
  ...PERIODS.flatMap((period): readonly Sheet[] => [
    { kind: 'dashboard', ...period },
    { kind: 'profile-analysis', ...period },
    { kind: 'activity-report', ...period },
    { kind: 'activity-report', ...period, internal: true },
  ]),
  ...listed(book.companies).flatMap(({ id }): readonly Sheet[] => [{ kind: 'company-certificate', companyId: id, ...PERIODS[0] }, { kind: 'company-certificate', companyId: id, ...PERIODS[1], names: true }]),
  ...listed(book.newsletters).map(({ id }) => ({ kind: 'newsletter', newsletterId: id }) as const),
  ...listed(book.partners).map(({ id }) => ({ kind: 'orientation-sheet', partnerId: id }) as const),
  ...listed(book.companies).map(({ id }) => ({ kind: 'company-presentation', companyId: id }) as const),
  ...listed(book.groupSessions).flatMap(({ id, kind }): readonly Sheet[] => [
    { kind: 'attendance-list', sessionId: id },
    { kind: 'session-report', sessionId: id },
    { kind: 'handout', session: kind, sessionId: id },
    { kind: 'registration-form', for: kind === 'mentee-presentation' ? 'mentee' : 'mentor', sessionId: id },
    { kind: 'training-certificate', sessionId: id },
  ]),
  ...listed(book.interviews).flatMap(({ id }): readonly Sheet[] => [{ kind: 'interview', interviewId: id }, { kind: 'interview', interviewId: id, forPerson: true }]),
]

const aboutPeople = (book: Casebook): readonly Sheet[] => [
  ...listed(book.mentors).flatMap(({ id }): readonly Sheet[] => [
    { kind: 'mentor-grid', mentorId: id },
    { kind: 'privacy-notice', for: 'mentor', mentorId: id },
    { kind: 'volunteer-note', mentorId: id },
  ]),
  ...listed(book.mentees).flatMap(({ id }): readonly Sheet[] => [
    { kind: 'mentee-grid', menteeId: id },
    { kind: 'privacy-notice', for: 'mentee', menteeId: id },
    { kind: 'orientation-sheet', menteeId: id },
    { kind: 'progress-note', menteeId: id },
    { kind: 'mentee-profile', menteeId: id, identity: 'initials' },
  ]),
  ...LabelFormat.options.map(format => ({ kind: 'labels', selection: { kind: 'mentors', ids: listed(book.mentors).map(({ id }) => id) }, format, startAt: 2 }) as const),
  { kind: 'people-list', selection: { kind: 'mentees', ids: listed(book.mentees).map(({ id }) => id) } },
]

const aboutPairs = (book: Casebook): readonly Sheet[] => [
  ...listed(book.meetings).map(({ id, pairId }) => ({ kind: 'meeting-sheet', pairId, meetingId: id }) as const),
  ...listed(book.pairs).flatMap(pair => {
    const pairId = pair.id
    return [
      ...SIDES.flatMap((to): readonly Sheet[] => [{ kind: 'pair-certificate', pairId, to }, { kind: 'termination-letter', pairId, to }]),
      { kind: 'first-meeting-grid', pairId } as const,
      { kind: 'mentee-profile', menteeId: pair.menteeId, mentorId: pair.mentorId, pairId } as const,
      { kind: 'match-explanation', menteeId: pair.menteeId, mentorId: pair.mentorId } as const,
      { kind: 'meeting-sheet', pairId } as const,
      { kind: 'intake', pairId } as const,
      { kind: 'intake', pairId, blank: true } as const,
      { kind: 'action-plan', pairId } as const,
      { kind: 'action-plan', pairId, version: 1 } as const,
      ...('terms' in stateOf(pair) ? occasionsOf(pairId) : []).map(occasion => ({ kind: 'occasion-grid', occasion }) as const),
    ]
  }),
]

const occasionsOf = (id: Extract<PairOccasion, { kind: 'closing' }>['id']): readonly PairOccasion[] => [
  { kind: 'closing', id },
  ...SIDES.flatMap((side): readonly PairOccasion[] => [{ kind: 'evaluation', id, side }, ...[1, 2, 4].map(number => ({ kind: 'check-in', id, number, side }) as const)]),
]

const ofMatching = (book: Casebook): readonly Sheet[] => [
  ...(['best-total', 'best-pairs-first'] as const).map(aim => ({ kind: 'group-proposal', aim, locked: [] }) as const),
  ...listed(book.mentees).slice(0, 12).map(({ id }) => ({ kind: 'match-comparison', menteeId: id, mentorIds: listed(book.mentors).slice(0, 4).map(mentor => mentor.id) }) as const),
]
