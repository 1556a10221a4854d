import { describe, expect, it } from 'vitest'

import { beginAsked, beginProblems, beginValues, dayProposed, withTrigger } from '../../../../../renderer/features/pairs/closing/begin-values'
import { closingValues, detailsOf, heldGaps, notHeld } from '../../../../../renderer/features/pairs/closing/closing-values'
import { situationAsked, situationValues } from '../../../../../renderer/ui/situation-values'

import { emptyClosing } from '#shared/domain/closing'
import { stateOf } from '#shared/domain/pair'

import { aPairAt, day, pairId } from '../../../../builders/casebook'
import { aClosing } from '../../../../builders/ending'

const days = { startsOn: day('2026-03-12'), today: day('2026-09-20') }
const blank = closingValues(undefined)
const attempt = { side: 'mentee', on: day('2026-09-14') } as const
const phone = { ...notHeld, how: 'phone', on: day('2026-09-16'), present: ['mentor'] } as const

describe('the fields of a closing', () => {
  it('give back what was kept, whatever it was', () => {
    const { id: _, ...details } = aClosing({ attempts: [attempt], certificates: { mentor: '2026-09-15' } })
    expect(detailsOf(closingValues(aClosing({ attempts: [attempt], certificates: { mentor: '2026-09-15' } })), details, days)).toEqual(details)
    expect(detailsOf(blank, undefined, days)).toEqual(emptyClosing)
  })

  it('say what a meeting still needs: an absent side was tried', () => {
    expect(heldGaps({ ...blank, held: phone }, days)).toEqual(['mentee'])
    expect(heldGaps({ ...blank, held: phone, attempts: [attempt] }, days)).toEqual([])
    expect(heldGaps({ ...blank, held: { ...notHeld, how: 'unilateral', on: day('2026-09-16') }, attempts: [attempt] }, days)).toEqual(['mentor'])
    expect(heldGaps({ ...blank, held: { ...phone, present: [], on: day('2026-09-21') } }, days)).toEqual(['future', 'present'])
    expect(heldGaps({ ...blank, held: { ...phone, present: ['mentor', 'mentee'], on: day('2026-03-11') } }, days)).toEqual(['early'])
  })

  it('keep the meeting as it was noted until another is complete, and drop it once it is taken back', () => {
    const { id: _, ...before } = aClosing({ held: { on: '2026-09-12', how: 'meeting', present: ['mentor', 'mentee'] } })
    const values = closingValues({ ...before, id: pairId() })
    expect(detailsOf({ ...values, held: phone }, before, days).held).toEqual(before.held)
    expect(detailsOf({ ...values, held: phone, attempts: [attempt] }, before, days).held).toEqual({ on: '2026-09-16', how: 'phone', present: ['mentor'] })
    expect(detailsOf({ ...values, held: notHeld }, before, days).held).toBeUndefined()
  })

  it('keep what was told of a meeting while something is missing, until it is complete or taken back', () => {
    const begun = { how: 'phone', on: '2026-09-16', present: ['mentor'] } as const
    const kept = detailsOf({ ...blank, held: phone }, undefined, days)
    expect(kept).toEqual({ ...emptyClosing, begun })
    const opened = closingValues({ ...kept, id: pairId() })
    expect(opened.held).toEqual(phone)
    expect(detailsOf({ ...opened, attempts: [attempt] }, kept, days)).toEqual({ ...emptyClosing, attempts: [attempt], held: begun })
    expect(detailsOf({ ...opened, held: notHeld }, kept, days)).toEqual(emptyClosing)
    expect(detailsOf({ ...blank, held: { ...notHeld, minutes: 3 } }, undefined, days).begun).toEqual({ minutes: 3 })
  })

  it('say that so short a meeting cannot be', () => {
    expect(heldGaps({ ...blank, held: { ...phone, present: ['mentor', 'mentee'], minutes: 3 } }, days)).toEqual(['minutes'])
  })

  it('lose no situation over a field that cannot be read, nor who stopped over a half answer', () => {
    const before = { situation: { family: 'job' }, interruption: { by: 'mentee', why: 'moved' } } as const
    const { id: _, ...kept } = aClosing(before)
    const values = { ...closingValues({ ...kept, id: pairId() }), interruption: { by: 'mentor', why: '' }, situation: situationValues(undefined) }
    expect(detailsOf(values, kept, days)).toMatchObject({ interruption: before.interruption })
    expect(detailsOf({ ...values, situation: { ...situationValues(undefined), family: 'job', months: 900 } }, kept, days).situation).toEqual(before.situation)
  })
})

describe('the fields of a situation', () => {
  it('hold nothing before a family is chosen', () => {
    expect(situationAsked(situationValues(undefined))).toBeUndefined()
  })

  it('leave out what the family does not ask', () => {
    const values = { ...situationValues(undefined), family: 'job', kind: 'cdd-6-months', months: 6, workTime: 'full', market: 'market', title: ' Électricienne ', proof: 'contract', since: day('2026-09-01') }
    expect(situationAsked(values)).toEqual({ family: 'job', kind: 'cdd-6-months', months: 6, workTime: 'full', market: 'market', title: 'Électricienne', proof: 'contract', since: '2026-09-01' })
    expect(situationAsked({ ...values, kind: 'cdi' })).not.toHaveProperty('months')
    expect(situationAsked({ ...values, family: 'other', kind: 'unknown' })).toEqual({ family: 'other', kind: 'unknown', since: '2026-09-01' })
  })
})

describe('the form that begins a closing', () => {
  const state = stateOf(aPairAt('active'))
  const pair = aPairAt('active')

  it('proposes the term once the last day is near, on that day once it is past', () => {
    expect(beginValues(state, day('2026-06-01'), 30)).toMatchObject({ trigger: '', on: '2026-06-01' })
    expect(beginValues(state, day('2026-08-13'), 30)).toMatchObject({ trigger: 'term', on: '2026-08-13' })
    expect(beginValues(state, day('2026-09-20'), 30)).toMatchObject({ trigger: 'term', on: '2026-09-12' })
  })

  it('moves the day with the trigger, but not one that a person wrote', () => {
    const opened = beginValues(state, day('2026-09-20'), 30)
    expect(withTrigger(opened, 'interruption', state, day('2026-09-20')).on).toBe('2026-09-20')
    expect(withTrigger({ ...opened, on: day('2026-09-02') }, 'interruption', state, day('2026-09-20')).on).toBe('2026-09-02')
    expect(dayProposed('term', state, day('2026-08-30'))).toBe('2026-08-30')
  })

  it('asks of each trigger what it needs', () => {
    const values = beginValues(state, day('2026-06-01'), 30)
    const problems = (trigger: string, on = values.on) => beginProblems({ ...values, trigger, on }, state, day('2026-06-01'))
    expect(problems('')).toEqual({ trigger: 'required' })
    expect(problems('term')).toEqual({ trigger: 'ahead' })
    expect(problems('interruption')).toEqual({ by: 'required', why: 'required' })
    expect(problems('positive-exit')).toEqual({ family: 'required' })
    expect(problems('positive-exit', day('2026-06-02'))).toMatchObject({ on: 'future' })
    expect(problems('positive-exit', day('2026-03-01'))).toMatchObject({ on: 'early' })
  })

  it('opens a term from a fortnight before its last day', () => {
    const problems = (on: string, today: string) => beginProblems({ ...beginValues(state, day(today), 30), trigger: 'term', on: day(on) }, state, day(today))
    expect(problems('2026-08-28', '2026-08-28')).toEqual({ trigger: 'ahead' })
    expect(problems('2026-08-29', '2026-08-29')).toEqual({})
    expect(problems('2026-08-28', '2026-09-02')).toEqual({ on: 'early' })
  })

  it('sends who stopped and why with an interruption, and with nothing else', () => {
    const values = { ...beginValues(state, day('2026-06-01'), 30), by: 'mentor', why: 'health', reason: ' ' }
    expect(beginAsked({ ...values, trigger: 'interruption' }, pair)?.begin).toEqual({ pairId: pair.id, on: '2026-06-01', trigger: 'interruption', interruption: { by: 'mentor', why: 'health' } })
    expect(beginAsked({ ...values, trigger: 'term' }, pair)?.begin).toEqual({ pairId: pair.id, on: '2026-06-01', trigger: 'term' })
    expect(beginAsked({ ...values, trigger: 'interruption', why: '' }, pair)).toBeUndefined()
  })
})
