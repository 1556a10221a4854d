import { describe, expect, it } from 'vitest'

import { followUpDay } from '#shared/casebook/evaluation-commands'
import { interviewsOf, lastHeld } from '#shared/casebook/interviews'
import { defaultGrids } from '#shared/defaults/grids'
import type { Pair } from '#shared/domain/pair'
import { yearlyTaskId } from '#shared/domain/yearly-task'

import { aCasebook, aMentee, aPairAt, day, menteeId, mentorId, pairId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aClosing, anOccasion } from '../../builders/ending'
import { aGridVersion, neededAnswers } from '../../builders/recruitment'

const one = pairId(1)
const agreed = aMentee(1, { consents: { 'follow-up': [{ given: true, on: '2025-11-20' }] } })
const closed = (mentee = agreed, pair: Pair = aPairAt('closed')) => aCasebook({ pairs: [pair], closings: [aClosing()], mentees: [mentee] })

describe('a questionnaire on paper', () => {
  it('is handed out, and given up where it never comes back, each side on its own', () => {
    const handed = after(closed(), 'evaluation.save', { pairId: one, side: 'mentor', questionnaire: { handedOn: day('2026-09-15') } }, '2026-09-20')
    const both = after(handed, 'evaluation.save', { pairId: one, side: 'mentee', questionnaire: { handedOn: day('2026-09-15'), waivedOn: day('2026-09-20') } }, '2026-09-20')
    expect(both.evaluations[one]?.sides).toEqual({ mentor: { handedOn: '2026-09-15' }, mentee: { handedOn: '2026-09-15', waivedOn: '2026-09-20' } })
    expect(reply(closed(), 'evaluation.save', { pairId: one, side: 'mentor', questionnaire: { handedOn: day('2026-09-21') } }, '2026-09-20')).toEqual(refusal({ code: 'date/in-future', on: day('2026-09-21') }))
  })
})

describe('an interview of an occasion', () => {
  const subject = { kind: 'evaluation', id: one, side: 'mentor' } as const

  it('is one for each occasion, beside the first meeting of the pair', () => {
    const begun = after(closed(), 'interview.begin', { subject }, '2026-09-20')
    const [interview] = interviewsOf(begun, subject)
    expect(interview?.gridVersionId).toBe('evaluation-mentor@1')
    expect(interviewsOf(begun, one)).toEqual([])
    expect(reply(begun, 'interview.begin', { subject }, '2026-09-20')).toMatchObject({ error: { code: 'interview/already-begun' } })
    expect(reply(begun, 'interview.begin', { subject: { ...subject, side: 'mentee' } }, '2026-09-20').ok).toBe(true)
  })

  it('is not begun a second time once it was held', () => {
    const answers = neededAnswers(defaultGrids['evaluation-mentor'])
    const book = { ...closed(), gridVersions: aCasebook({ gridVersions: [aGridVersion('evaluation-mentor')] }).gridVersions }
    const interview = anOccasion(1, subject, { answers })
    const held = after({ ...book, interviews: { [interview.id]: interview } }, 'interview.hold', { interviewId: interview.id, held: { on: day('2026-09-18') } }, '2026-09-20')
    expect(lastHeld(held, subject)?.held.on).toBe('2026-09-18')
    expect(reply(held, 'interview.begin', { subject }, '2026-09-20')).toEqual(refusal({ code: 'interview/already-begun', interviewId: interview.id }))
  })

  it('belongs to a pair that works', () => {
    expect(reply(aCasebook({ pairs: [aPairAt('validated')] }), 'interview.begin', { subject }, '2026-09-20')).toEqual(refusal({ code: 'pair/not-at-work' }))
  })

  it('lets the mentee say at the closing whether one may ask again', () => {
    const closing = { kind: 'closing', id: one } as const
    const book = aCasebook({ pairs: [aPairAt('to-close')], gridVersions: [aGridVersion('closing')], interviews: [anOccasion(1, closing, { answers: { ...neededAnswers(defaultGrids.closing), consentFollowUp: true } })] })
    const [interview] = interviewsOf(book, closing)
    if (!interview) throw new Error('The closing was not begun')
    const held = after(book, 'interview.hold', { interviewId: interview.id, held: { on: day('2026-09-12') } }, '2026-09-20')
    expect(held.mentees[menteeId(1)]?.consents['follow-up']).toEqual([{ given: true, on: '2026-09-12' }])
  })
})

describe('asking again after the end', () => {
  const answer = { on: day('2027-03-15'), situation: { family: 'job' }, items: { startJob: 4 } } as const
  const save = { pairId: one, months: 6, details: { attempts: [], answer } } as const

  it('falls six and twelve calendar months after the last day', () => {
    const pair = aPairAt('closed')
    expect(followUpDay(closed(), pair, 6)).toBe('2027-03-12')
    expect(followUpDay(closed(), pair, 12)).toBe('2027-09-12')
  })

  it('is owed to nobody who did not agree, or withdrew it', () => {
    const withdrawn = aMentee(1, { consents: { 'follow-up': [{ given: false, on: '2026-10-01' }] } })
    expect(followUpDay(closed(aMentee(1)), aPairAt('closed'), 6)).toBeUndefined()
    expect(followUpDay(closed(withdrawn), aPairAt('closed'), 6)).toBeUndefined()
    expect(reply(closed(withdrawn), 'follow-up.save', save, '2027-03-20')).toEqual(refusal({ code: 'follow-up/not-agreed' }))
  })

  it('can be taken back once the consent is withdrawn, and nothing be added', () => {
    const noted = after(closed(), 'follow-up.save', save, '2027-03-20')
    const withdrawn = after(noted, 'mentee.record-consent', { menteeId: menteeId(1), kind: 'follow-up', consent: { given: false, on: day('2027-04-01') } }, '2027-04-01')
    const emptied = after(withdrawn, 'follow-up.save', { ...save, details: { attempts: [] } }, '2027-04-02')
    expect(Object.values(emptied.followUps)).toEqual([{ attempts: [], id: `${one}:6`, pairId: one, months: 6 }])
    expect(reply(withdrawn, 'follow-up.save', { ...save, details: { attempts: [{ on: day('2027-04-02') }] } }, '2027-04-02')).toEqual(refusal({ code: 'follow-up/not-agreed' }))
  })

  it('keeps what was answered, once for each of the two days', () => {
    const asked = after(closed(), 'follow-up.save', save, '2027-03-20')
    expect(Object.values(asked.followUps)).toEqual([{ ...save.details, id: `${one}:6`, pairId: one, months: 6 }])
    expect(reply(closed(), 'follow-up.save', { ...save, details: { attempts: [], answer: { ...answer, on: day('2026-09-01') } } }, '2027-03-20')).toEqual(refusal({ code: 'follow-up/not-due', from: day('2026-09-12') }))
    expect(reply(closed(agreed, aPairAt('active')), 'follow-up.save', save, '2027-03-20')).toEqual(refusal({ code: 'closing/not-open', standing: 'active' }))
  })
})

describe('a mentee of before', () => {
  it('becomes a mentor with a file of their own, whose way begins', () => {
    const book = after(closed(), 'mentor.from-mentee', { menteeId: menteeId(1) }, '2026-11-02')
    const mentor = Object.values(book.mentors).find(each => each?.formerMenteeId === menteeId(1))
    expect(mentor).toMatchObject({ givenName: 'Yusuf', familyName: 'Çelik', registeredOn: '2026-11-02', frame: { kind: 'unknown' }, capacity: 1, decisions: [], consents: {} })
    expect(mentor && reply(book, 'mentor.from-mentee', { menteeId: menteeId(1) }, '2026-11-03')).toEqual(refusal({ code: 'mentor/was-mentee-already', mentorId: mentor?.id ?? mentorId(1) }))
    expect(reply(book, 'mentee.remove', { id: menteeId(1) })).toMatchObject({ error: { code: 'casebook/still-referenced' } })
  })

  it('ends their own pair first', () => {
    expect(reply(aCasebook({ pairs: [aPairAt('active')] }), 'mentor.from-mentee', { menteeId: menteeId(1) }, '2026-11-02')).toMatchObject({ error: { code: 'pair/mentee-has-open-pair' } })
  })
})

describe('what is owed once a year', () => {
  it('is noted as done, and as undone again', () => {
    const done = after(aCasebook(), 'yearly.save', { id: yearlyTaskId('annual-report', 2025), doneOn: day('2026-03-20') }, '2026-03-21')
    expect(Object.keys(done.yearlyTasks)).toEqual(['annual-report@2025'])
    expect(after(done, 'yearly.save', { id: yearlyTaskId('annual-report', 2025) }, '2026-03-22').yearlyTasks).toEqual({})
  })
})
