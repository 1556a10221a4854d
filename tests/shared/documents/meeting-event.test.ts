import { describe, expect, it } from 'vitest'

import { meetingEvent } from '#shared/documents/meeting-event'

import { aCasebook, aMentee, aMentor, aPairAt, day, someTerms } from '../../builders/casebook'
import { aMeeting, heldOn } from '../../builders/life'

const book = aCasebook({ mentors: [aMentor()], mentees: [aMentee()], pairs: [aPairAt('active')] })
const planned = aMeeting(1, { state: 'planned', on: day('2026-04-24'), at: '10:30', place: 'workplace' })
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

describe('a meeting in a calendar', () => {
  it('takes as long and stands where the contract says', () => {
    expect(meetingEvent(book, aPairAt('active'), planned)).toMatchObject({ on: '2026-04-24', at: '10:30', minutes: someTerms().minutesPerMeeting, place: someTerms().meetingPlace })
  })

  it('took as long as was noted once it was held', () => {
    expect(meetingEvent(book, aPairAt('active'), aMeeting(1, heldOn('2026-03-20', { minutes: 45 }))).minutes).toBe(45)
  })

  it('has neither length nor place while nothing was agreed', () => {
    const event = meetingEvent(book, aPairAt('proposed'), planned)
    expect(event).not.toHaveProperty('minutes')
    expect(event).not.toHaveProperty('place')
  })

  it('speaks of the mentor and the mentee where their files are gone', () => {
    expect(plain(meetingEvent({ ...book, mentors: {}, mentees: {} }, aPairAt('active'), planned).title)).toMatch(/mentor et .*mentee$/i)
  })
})
