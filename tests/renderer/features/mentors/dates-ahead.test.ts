import { describe, expect, it } from 'vitest'

import { nextDateOf } from '../../../../renderer/features/mentees/mentee-state'
import { datesAhead } from '../../../../renderer/features/mentors/dates-ahead'
import { aCasebook, aMentee, aMentor, day } from '../../../builders/casebook'
import { aGroupSession, anInvitee, theMentee, theMentor } from '../../../builders/recruitment'

const today = day('2026-03-10')
const sessionsWith = (who: ReturnType<typeof theMentor>, attendance?: 'present' | 'excused') =>
  aCasebook({
    groupSessions: [
      aGroupSession(1, { on: today, invitees: [anInvitee(1, who, { attendance })] }),
      aGroupSession(2, { on: '2026-03-24', invitees: [anInvitee(2, who)] }),
      aGroupSession(3, { on: '2026-03-31', invitees: [anInvitee(3, who, { attendance: 'excused' })] }),
    ],
  })
const daysOf = (dates: readonly { readonly on: string }[]) => dates.map(({ on }) => on)

describe('what comes next for a person', () => {
  it('is a session of today until someone has noted who came, and none from which they are excused', () => {
    expect(daysOf(datesAhead(sessionsWith(theMentor()), aMentor(), today))).toEqual(['2026-03-10', '2026-03-24'])
    expect(daysOf(datesAhead(sessionsWith(theMentor(), 'present'), aMentor(), today))).toEqual(['2026-03-24'])
    expect(nextDateOf(sessionsWith(theMentee()), aMentee(), today)?.on).toBe('2026-03-10')
    expect(nextDateOf(sessionsWith(theMentee(), 'present'), aMentee(), today)?.on).toBe('2026-03-24')
  })
})
