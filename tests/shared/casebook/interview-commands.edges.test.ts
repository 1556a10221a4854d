import { describe, expect, it } from 'vitest'

import { lastContacts } from '#shared/casebook/last-contact'
import { gridOf } from '#shared/casebook/interviews'
import { defaultGrids } from '#shared/defaults/grids'

import { aCasebook, aMentee, aPairAt, day, menteeId, pairId } from '../../builders/casebook'
import { refusal, reply } from '../../builders/commands'
import { anOccasion } from '../../builders/ending'
import { aMeeting, heldOn } from '../../builders/life'
import { aFirstMeeting, aGridVersion, anInterview, interviewId, neededAnswers } from '../../builders/recruitment'

const held = { on: day('2026-04-24') }
const question = { interviewId: interviewId(1), held }
const contact = anOccasion(1, { kind: 'check-in', id: pairId(1), number: 1, side: 'mentor' }, { answers: neededAnswers(defaultGrids['check-in-mentor']) })
const gridVersions = [aGridVersion(), aGridVersion('first-meeting'), aGridVersion('check-in-mentor')]
const hold = (parts: Parameters<typeof aCasebook>[0], more: object = {}) => reply(aCasebook({ gridVersions, ...parts }), 'interview.hold', { ...question, held: { ...held, ...more } }, '2026-04-25')

describe('an interview that is held', () => {
  it('teaches nothing of a person or a pair that is not in the book', () => {
    const answers = neededAnswers(defaultGrids['mentee-selection'])
    expect(hold({ interviews: [anInterview(1, { answers })], mentees: [] })).toEqual(refusal({ code: 'casebook/unknown', id: menteeId(1) }))
    expect(hold({ interviews: [aFirstMeeting(1, { answers: neededAnswers(defaultGrids['first-meeting']) })] })).toEqual(refusal({ code: 'casebook/unknown', id: pairId(1) }))
    expect(hold({ interviews: [contact] })).toEqual(refusal({ code: 'casebook/unknown', id: pairId(1) }))
  })

  it('is a contact only of a pair that works', () => {
    expect(hold({ interviews: [contact], pairs: [aPairAt('validated')] })).toEqual(refusal({ code: 'pair/not-at-work' }))
    expect(hold({ interviews: [contact], pairs: [aPairAt('active')] }).ok).toBe(true)
  })

  it('is with both at once neither at a contact nor at the first meeting, where each speaks for themselves', () => {
    expect(hold({ interviews: [contact], pairs: [aPairAt('active')] }, { coupled: true })).toEqual(refusal({ code: 'interview/cannot-be-coupled' }))
    expect(hold({ interviews: [aFirstMeeting(1, { answers: neededAnswers(defaultGrids['first-meeting']) })], pairs: [aPairAt('first-meeting-held')] }, { coupled: true })).toEqual(refusal({ code: 'interview/cannot-be-coupled' }))
  })
})

it('an interview whose grid is lost says which one it was', () => {
  expect(() => gridOf(aCasebook(), anInterview())).toThrow('mentee-selection@1')
})

it('what was noted of a pair that is gone is a contact with nobody', () => {
  const meetings = [aMeeting(1, heldOn('2026-04-10'))]
  const contactOf = (parts: Parameters<typeof aCasebook>[0]) => lastContacts(aCasebook({ mentees: [aMentee()], meetings, ...parts })).get(menteeId(1))
  expect(contactOf({})).toBe('2025-11-24')
  expect(contactOf({ pairs: [aPairAt('active')] })).toBe('2026-04-10')
})
