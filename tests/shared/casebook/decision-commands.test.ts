import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { defaultGrids } from '#shared/defaults/grids'
import type { MenteeDecision, MentorDecision } from '#shared/domain/decision'
import type { Answers } from '#shared/grids/answers'

import { aCasebook, aMentee, aMentor, aPairAt, coordinatorId, day, menteeId, mentorId, pairId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aGridVersion, anInterview, aPreparation, neededAnswers } from '../../builders/recruitment'

const needed = neededAnswers(defaultGrids['mentee-selection'])
const untold = aMentee(1, { before: undefined, decisions: [] })
const interviewed = (answers: Answers = needed, on = '2026-03-12', parts: Parameters<typeof aCasebook>[0] = {}): Casebook =>
  aCasebook({ mentees: [untold], gridVersions: [aGridVersion()], interviews: [anInterview(1, { answers, held: { on } })], ...parts })

const accepted: MenteeDecision = { on: day('2026-03-16'), outcome: 'accepted', by: coordinatorId(1) }
const told = 'Le cours de français passe d’abord.'
const decide = (book: Casebook, decision: MenteeDecision, today?: string) => reply(book, 'mentee.decide', { menteeId: menteeId(1), decision }, today)

describe('accepting a mentee', () => {
  it('follows the association’s own interview', () => {
    expect(after(interviewed(), 'mentee.decide', { menteeId: menteeId(1), decision: accepted }).mentees[menteeId(1)]?.decisions).toEqual([accepted])
  })

  it('is refused without one, and while it is under way', () => {
    expect(decide(aCasebook({ mentees: [untold] }), accepted)).toEqual(refusal({ code: 'mentee/not-interviewed' }))
    const underWay = interviewed(needed, '2026-03-12', { interviews: [anInterview(1, { answers: needed })] })
    expect(decide(underWay, accepted)).toEqual(refusal({ code: 'mentee/not-interviewed' }))
  })

  it('is not asked of an interview held before the programme was kept here', () => {
    expect(decide(aCasebook({ mentees: [aMentee(1, { before: { interviewedOn: '2025-10-02' }, decisions: [] })] }), accepted).ok).toBe(true)
  })

  it.each<[string, Answers, readonly object[]]>([
    ['not available', { availableFullTime: false }, [{ key: 'availableFullTime', verdict: 'not-met' }]],
    ['not willing', { wantsMentoring: false }, [{ key: 'wantsMentoring', verdict: 'not-met' }]],
    ['neither', { availableFullTime: false, wantsMentoring: false }, [{ key: 'availableFullTime', verdict: 'not-met' }, { key: 'wantsMentoring', verdict: 'not-met' }]],
  ])('is refused for someone who is %s, and says which criterion', (_, answers, criteria) => {
    expect(decide(interviewed({ ...needed, ...answers }), accepted)).toEqual({ ok: false, error: { code: 'mentee/criteria-not-met', criteria } })
  })

  it('is refused while a required criterion is unknown: nobody said no', () => {
    const { wantsMentoring: _, ...unsaid } = needed
    expect(decide(interviewed(unsaid), accepted)).toEqual(refusal({ code: 'mentee/criteria-not-met', criteria: [{ key: 'wantsMentoring', verdict: 'unknown' }] }))
  })

  it('looks at the last interview that was held', () => {
    const refused = anInterview(1, { answers: { ...needed, availableFullTime: false }, held: { on: '2026-02-02' } })
    const again = anInterview(2, { subject: { kind: 'mentee', id: menteeId(1) }, answers: needed, held: { on: '2026-03-12' } })
    expect(decide(interviewed(needed, undefined, { interviews: [refused, again] }), accepted).ok).toBe(true)
    expect(decide(interviewed(needed, undefined, { interviews: [again, refused] }), accepted).ok).toBe(true)
  })

  it.each([
    ['the eve of their birthday', '2008-03-16', '2026-03-15', false],
    ['their birthday', '2008-03-16', '2026-03-16', true],
    ['28 February, born on the 29th', '2008-02-29', '2026-02-28', false],
    ['1 March, born on the 29th', '2008-02-29', '2026-03-01', true],
  ])('counts the age on the day of the decision: %s', (_, birthDate, on, isOldEnough) => {
    const settings = [{ id: 'criteria' as const, computed: [{ key: 'age' as const, atLeast: 18, weight: 'required' as const }] }]
    const book = interviewed(needed, '2026-02-12', { mentees: [aMentee(1, { birthDate, before: undefined, decisions: [] })], settings })
    const result = decide(book, { ...accepted, on: day(on) }, '2026-03-20')
    expect(result.ok ? undefined : result.error).toEqual(isOldEnough ? undefined : { code: 'mentee/criteria-not-met', criteria: [{ key: 'age', verdict: 'not-met' }] })
  })

  it('is refused when a birth date is needed and unknown, and not when the age is only good to know', () => {
    const computed = (weight: 'required' | 'informative') => ({ settings: [{ id: 'criteria' as const, computed: [{ key: 'age' as const, atMost: 30, weight }] }] })
    expect(decide(interviewed(needed, '2026-03-12', computed('required')), accepted)).toEqual(refusal({ code: 'mentee/criteria-not-met', criteria: [{ key: 'age', verdict: 'unknown' }] }))
    expect(decide(interviewed(needed, '2026-03-12', computed('informative')), accepted).ok).toBe(true)
  })
})

describe('any other answer to a mentee', () => {
  it.each(['waiting-list', 'redirected', 'not-accepted', 'withdrew'] as const)('« %s » has a reason that can be told, and needs no interview', outcome => {
    const book = aCasebook({ mentees: [untold] })
    expect(decide(book, { on: accepted.on, outcome })).toEqual(refusal({ code: 'decision/reason-missing' }))
    expect(decide(book, { on: accepted.on, outcome, told }).ok).toBe(true)
  })

  it('is refused in the middle of a pair', () => {
    const book = aCasebook({ pairs: [aPairAt('active')] })
    expect(decide(book, { on: accepted.on, outcome: 'withdrew', told })).toEqual(refusal({ code: 'decision/open-pair', pairIds: [pairId(1)] }))
    expect(decide(aCasebook({ pairs: [aPairAt('closed')] }), { on: accepted.on, outcome: 'withdrew', told }).ok).toBe(true)
  })
})

describe('the day of a decision', () => {
  it.each<[string, MenteeDecision, CasebookRefusal]>([
    ['to come', { ...accepted, on: day('2026-03-21') }, { code: 'date/in-future', on: day('2026-03-21') }],
    ['before the interview it rests on', { ...accepted, on: day('2026-03-11') }, { code: 'date/too-early', notBefore: day('2026-03-12') }],
    ['of someone we do not know', { ...accepted, by: coordinatorId(9) }, { code: 'casebook/unknown', id: coordinatorId(9) }],
  ])('cannot be %s', (_, decision, error) => {
    expect(decide(interviewed(), decision)).toEqual(refusal(error))
  })

  it('does not come before the decision before it', () => {
    const waiting = after(interviewed(), 'mentee.decide', { menteeId: menteeId(1), decision: { on: day('2026-03-18'), outcome: 'waiting-list', told } })
    expect(decide(waiting, accepted)).toEqual(refusal({ code: 'date/too-early', notBefore: day('2026-03-18') }))
    const both = after(waiting, 'mentee.decide', { menteeId: menteeId(1), decision: { ...accepted, on: day('2026-03-18') } })
    expect(both.mentees[menteeId(1)]?.decisions.map(({ outcome }) => outcome)).toEqual(['waiting-list', 'accepted'])
  })

  it('is that of someone who is in the book', () => {
    expect(reply(aCasebook(), 'mentee.decide', { menteeId: menteeId(9), decision: accepted })).toEqual(refusal({ code: 'casebook/unknown', id: menteeId(9) }))
    expect(reply(aCasebook(), 'mentor.decide', { mentorId: mentorId(9), decision: { on: accepted.on, outcome: 'left' } })).toEqual(refusal({ code: 'casebook/unknown', id: mentorId(9) }))
  })
})

describe('deciding on a mentor', () => {
  const decision: MentorDecision = { on: day('2026-03-16'), outcome: 'accepted' }
  const bare = aMentor(1, { before: undefined })

  it('follows a preparation, held here or before', () => {
    const prepared = aCasebook({ mentors: [bare], gridVersions: [aGridVersion('mentor-preparation')], interviews: [aPreparation(1, { held: { on: '2026-03-16' } })] })
    expect(after(prepared, 'mentor.decide', { mentorId: mentorId(1), decision }).mentors[mentorId(1)]?.decisions).toEqual([decision])
    expect(reply(aCasebook(), 'mentor.decide', { mentorId: mentorId(1), decision }).ok).toBe(true)
    expect(reply(aCasebook({ mentors: [bare] }), 'mentor.decide', { mentorId: mentorId(1), decision })).toEqual(refusal({ code: 'mentor/not-prepared' }))
    expect(reply(prepared, 'mentor.decide', { mentorId: mentorId(1), decision: { ...decision, on: day('2026-03-15') } })).toEqual(refusal({ code: 'date/too-early', notBefore: day('2026-03-16') }))
  })

  it.each(['to-review', 'other-engagement', 'not-accepted', 'left'] as const)('« %s » needs no preparation, and no open pair', outcome => {
    expect(reply(aCasebook({ mentors: [bare] }), 'mentor.decide', { mentorId: mentorId(1), decision: { ...decision, outcome } }).ok).toBe(true)
    const busy = aCasebook({ mentors: [bare], pairs: [aPairAt('proposed')] })
    expect(reply(busy, 'mentor.decide', { mentorId: mentorId(1), decision: { ...decision, outcome } })).toEqual(refusal({ code: 'decision/open-pair', pairIds: [pairId(1)] }))
  })
})

describe('taking the last decision back', () => {
  it('leaves the one before', () => {
    const both = aMentee(1, { decisions: [{ on: '2026-01-12', outcome: 'waiting-list', told }, { on: '2026-02-02', outcome: 'accepted' }] })
    const book = after(aCasebook({ mentees: [both] }), 'mentee.undo-decision', { menteeId: menteeId(1) })
    expect(book.mentees[menteeId(1)]?.decisions).toEqual(both.decisions.slice(0, 1))
    const mentor = after(aCasebook({ mentors: [aMentor(1, { decisions: [{ on: '2026-02-02', outcome: 'left' }] })] }), 'mentor.undo-decision', { mentorId: mentorId(1) })
    expect(mentor.mentors[mentorId(1)]).toEqual(aMentor(1))
  })

  it('is refused where there is none, where a pair rests on it, and for someone we do not know', () => {
    expect(reply(aCasebook({ mentees: [untold] }), 'mentee.undo-decision', { menteeId: menteeId(1) })).toEqual(refusal({ code: 'decision/nothing-to-undo' }))
    expect(reply(aCasebook({ pairs: [aPairAt('active')] }), 'mentee.undo-decision', { menteeId: menteeId(1) })).toEqual(refusal({ code: 'decision/open-pair', pairIds: [pairId(1)] }))
    expect(reply(aCasebook(), 'mentee.undo-decision', { menteeId: menteeId(9) })).toEqual(refusal({ code: 'casebook/unknown', id: menteeId(9) }))
    expect(reply(aCasebook(), 'mentor.undo-decision', { mentorId: mentorId(1) })).toEqual(refusal({ code: 'decision/nothing-to-undo' }))
    expect(reply(aCasebook(), 'mentor.undo-decision', { mentorId: mentorId(9) })).toEqual(refusal({ code: 'casebook/unknown', id: mentorId(9) }))
  })
})
