import { describe, expect, it } from 'vitest'

import type { CasebookRefusal } from '#shared/casebook/refusal'

import { aCasebook, aMentee, aMentor, coordinatorId, day, menteeId, mentorId, someTerms } from '../../builders/casebook'
import { refusal, reply } from '../../builders/commands'

const question = { mentorId: mentorId(1), menteeId: menteeId(1), coordinatorId: coordinatorId(1) }
const opening = { kind: 'proposed', on: day('2026-03-16') } as const
const agreed = { kind: 'agreed', firstMeetingOn: day('2026-03-02'), mentorAgreedOn: day('2026-03-04'), menteeAgreedOn: day('2026-03-04'), terms: someTerms() } as const
const resumed = { kind: 'resumed', terms: someTerms({ startsOn: '2025-11-10', endsOn: '2026-05-10' }) } as const

describe('forming a pair', () => {
  it.each<[string, Parameters<typeof aCasebook>[0], CasebookRefusal]>([
    ['a mentor who is not trained', { mentors: [aMentor(1, { before: { preparedOn: '2025-10-13' } })] }, { code: 'pair/mentor-not-ready', mentorId: mentorId(1), missing: ['training'] }],
    ['a mentor whose frame is unknown', { mentors: [aMentor(1, { frame: { kind: 'unknown' } })] }, { code: 'pair/mentor-not-ready', mentorId: mentorId(1), missing: ['frame'] }],
    ['a mentor who is away', { mentors: [aMentor(1, { absences: [{ from: '2026-03-20', until: '2026-04-03' }] })] }, { code: 'pair/mentor-absent', mentorId: mentorId(1), until: day('2026-04-03') }],
    ['a mentee without a decision', { mentees: [aMentee(1, { decisions: [] })] }, { code: 'pair/mentee-not-accepted', menteeId: menteeId(1), outcome: undefined }],
    ['a mentee on the waiting list', { mentees: [aMentee(1, { decisions: [{ on: '2026-01-12', outcome: 'waiting-list', told: 'Plus tard' }] })] }, { code: 'pair/mentee-not-accepted', menteeId: menteeId(1), outcome: 'waiting-list' }],
  ])('refuses %s, unless the pair was running before', (_, parts, error) => {
    const book = aCasebook(parts)
    for (const beginning of [opening, agreed]) expect(reply(book, 'pair.create', { ...question, opening: beginning })).toEqual(refusal(error))
    expect(reply(book, 'pair.create', { ...question, opening: resumed }).ok).toBe(true)
  })
  it('never joins a mentor and their own file as a mentee, not even in a pair taken over', () => {
    const book = aCasebook({ mentors: [aMentor(1, { formerMenteeId: menteeId(1) })] })
    for (const beginning of [opening, agreed, resumed]) {
      expect(reply(book, 'pair.create', { ...question, opening: beginning })).toEqual(refusal({ code: 'pair/same-person', mentorId: mentorId(1), menteeId: menteeId(1) }))
    }
  })
})
