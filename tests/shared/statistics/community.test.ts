import { describe, expect, it } from 'vitest'

import { communityYear, participationOf } from '#shared/statistics/community'

import { aCasebook, aMentor, day, mentorId } from '../../builders/casebook'
import { aGroupSession, anInvitee, theMentor } from '../../builders/recruitment'

type Attendance = 'present' | 'excused' | 'absent'

const meeting = (n: number, on: string, attendance: Attendance | undefined, more: object = {}) =>
  aGroupSession(n, { kind: 'community', on, minutes: 120, invitees: [anInvitee(1, theMentor(1), { attendance })], ...more })
const today = day('2026-06-15')
const sessions = [
  meeting(1, '2025-06-15', 'present'),
  meeting(2, '2025-06-16', 'present'),
  meeting(3, '2025-11-20', 'excused'),
  meeting(4, '2026-03-12', 'absent'),
  meeting(5, '2026-04-02', 'present', { cancelledOn: '2026-03-30' }),
  meeting(6, '2026-09-10', undefined),
]

describe('the participation of a mentor', () => {
  it('counts meetings until today that were not called off, by attendance, with the time they took', () => {
    const book = aCasebook({ groupSessions: sessions })
    expect(participationOf(book, mentorId(1), ['community'], today)).toEqual({ present: 2, excused: 1, absent: 1, lastOn: '2025-06-16', minutes: 240 })
    expect(participationOf(book, mentorId(1), ['mentor-training'], today)).toMatchObject({ present: 0, minutes: 0, lastOn: undefined })
  })

  it('counts a year from the day after the same day of the year before', () => {
    expect(communityYear(aCasebook({ groupSessions: sessions }), today)).toMatchObject({ meetings: [{ on: '2025-06-16' }, { on: '2025-11-20' }, { on: '2026-03-12' }] })
    expect(participationOf(aCasebook({ groupSessions: sessions }), mentorId(1), ['community'], today, day('2025-06-15')).present).toBe(1)
  })
})

describe('the community', () => {
  it('is those who are through their way, and nobody who left or is still on it', () => {
    const fresh = aMentor(2, { before: {}, decisions: [] })
    const left = aMentor(3, { decisions: [{ on: '2026-01-05', outcome: 'left' }] })
    const book = aCasebook({ mentors: [aMentor(1), fresh, left], groupSessions: sessions })
    const { mentors } = communityYear(book, today)
    expect(mentors.map(({ mentor }) => mentor.id)).toEqual([mentorId(1)])
    expect(mentors[0]).toMatchObject({ meetings: 3, isNew: false, year: { present: 1, excused: 1, absent: 1 }, lastOn: '2025-06-16' })
  })

  it('expects of a mentor only the meetings held since they joined, and those they were on the list of', () => {
    const since = (on: string) => ({ informedOn: on, preparedOn: on, trainedOn: on })
    const joined = [aMentor(2, { before: since('2025-12-01') }), aMentor(3, { before: since('2026-06-01') })]
    const book = aCasebook({ mentors: [aMentor(1, { before: since('2026-06-01') }), ...joined], groupSessions: sessions })
    expect(communityYear(book, today).mentors.map(({ meetings, isNew }) => [meetings, isNew])).toEqual([[3, false], [1, false], [0, true]])
  })
})
