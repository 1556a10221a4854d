import { describe, expect, it } from 'vitest'

import { type AlertReason, proposedAlert } from '#shared/casebook/alert'
import type { Casebook } from '#shared/casebook/casebook'
import type { CheckInWith } from '#shared/casebook/check-ins'
import { checkInId } from '#shared/domain/check-in'
import { Answers } from '#shared/grids/answers'

import { aCasebook, aPairAt, day, pairId } from '../../builders/casebook'
import { aMeeting, anIntake, aPlan, heldOn } from '../../builders/life'
import { anInterview } from '../../builders/recruitment'

const pair = aPairAt('active') // at work since 12 March 2026

/** Met on these days, with a plan and a closed in-take, so that nothing but what is told speaks. */
const met = (days: readonly string[], more: Parameters<typeof aCasebook>[0] = {}): Casebook =>
  aCasebook({ pairs: [pair], meetings: days.map((on, index) => aMeeting(index + 1, heldOn(on))), actionPlans: [aPlan()], intakes: [anIntake({ closedOn: day('2026-04-10') })], ...more })

const propose = (book: Casebook, on: string, answers: Record<string, unknown> = {}) => {
  const { level, because } = proposedAlert(book, pair, Answers.parse(answers), day(on))
  return [level, ...because.map(({ code }: AlertReason) => code)]
}

/** Twice a month until 24 April. */
const KEPT = ['2026-03-19', '2026-03-31', '2026-04-10', '2026-04-22']
const kept = met(KEPT)

describe('the level the rule proposes', () => {
  it('is green where the rhythm is kept and nothing was said', () => {
    expect(propose(kept, '2026-04-24')).toEqual(['green'])
    expect(propose(kept, '2026-04-24', { trust: 3, listening: 4, wishesToStop: false, helpWanted: ['tool'], planExists: false })).toEqual(['green'])
  })

  it('is red once more than 21 days went by without a meeting, unless one is planned', () => {
    expect(propose(kept, '2026-05-13')).not.toContain('no-meeting')
    expect(propose(kept, '2026-05-14')).toEqual(['red', 'no-meeting'])
    const planned = met(KEPT, { meetings: [...KEPT.map((on, index) => aMeeting(index + 1, heldOn(on))), aMeeting(9, { state: 'planned', on: day('2026-05-20'), place: 'workplace' })] })
    expect(propose(planned, '2026-05-14')).toEqual(['green'])
  })

  it('is red after two cancellations in a row, and no more once the two have met', () => {
    const off = (n: number, on: string) => aMeeting(n, { state: 'cancelled', on: day(on), place: 'workplace', by: 'mentee' })
    const held = KEPT.map((on, index) => aMeeting(index + 1, heldOn(on)))
    expect(propose(met([], { meetings: [...held, off(8, '2026-04-23')] }), '2026-04-24')).toEqual(['green'])
    expect(propose(met([], { meetings: [...held, off(8, '2026-04-23'), off(9, '2026-04-24')] }), '2026-04-24')).toEqual(['red', 'cancelled-in-a-row'])
    expect(propose(met([], { meetings: [...held, off(8, '2026-04-11'), off(9, '2026-04-12')] }), '2026-04-24')).toEqual(['green'])
  })

  it('counts cancellations even where the two have never met', () => {
    const off = (n: number, on: string) => aMeeting(n, { state: 'cancelled', on: day(on), place: 'workplace', by: 'mentor' })
    expect(proposedAlert(met([], { meetings: [off(1, '2026-03-16'), off(2, '2026-03-18')] }), pair, {}, day('2026-03-20')).because).toContainEqual({ code: 'cancelled-in-a-row', number: 2 })
  })

  it('is red where the person wishes to stop, whatever else goes well', () => {
    expect(propose(kept, '2026-04-24', { wishesToStop: true, trust: 4 })).toEqual(['red', 'wishes-to-stop'])
  })

  it('is red without a plan from the day after the 45th, unless there is one on paper', () => {
    const bare = met([...KEPT, '2026-04-26'], { actionPlans: [], intakes: [] })
    expect(propose(bare, '2026-04-26')).toEqual(['green']) // 12 March and 45 days
    expect(propose(bare, '2026-04-27')).toEqual(['red', 'no-plan', 'intake-late'])
    expect(propose(bare, '2026-04-27', { planExists: true })).toEqual(['orange', 'intake-late'])
  })

  it('is orange where a meeting is missing', () => {
    expect(proposedAlert(met(KEPT.slice(1)), pair, {}, day('2026-05-12'))).toEqual({ level: 'orange', because: [{ code: 'behind', behind: 1, held: 3, owed: 4 }] })
  })

  it('is orange at a note of the relation of 2 or less, naming each', () => {
    expect(propose(kept, '2026-04-24', { trust: 3 })).toEqual(['green'])
    expect(proposedAlert(kept, pair, Answers.parse({ trust: 2, usefulness: 1, listening: 3 }), day('2026-04-24')).because).toEqual([{ code: 'low-notes', notes: ['trust', 'usefulness'] }])
  })

  it('is orange where a mediation is asked for', () => {
    expect(propose(kept, '2026-04-24', { helpWanted: ['tool', 'mediation'] })).toEqual(['orange', 'mediation'])
  })

  it('is orange where nobody answers: once one stopped trying, or after two calls; a sheet that was begun ends it', () => {
    const contact = (state: 'due' | 'left', attempts: number): CheckInWith => ({
      side: 'mentor',
      standing: state === 'left' ? { state, on: day('2026-04-24') } : { state },
      record: { id: checkInId({ id: pairId(), number: 1, side: 'mentor' }), pairId: pairId(), number: 1, side: 'mentor', attempts: Array.from({ length: attempts }, () => ({ on: day('2026-04-24') })) },
    })
    const asked = (contacted: CheckInWith) => proposedAlert(kept, pair, {}, day('2026-04-24'), contacted)
    expect(asked(contact('due', 1)).level).toBe('green')
    expect(asked(contact('due', 2))).toEqual({ level: 'orange', because: [{ code: 'unreached', attempts: 2 }] })
    expect(asked(contact('left', 1))).toEqual({ level: 'orange', because: [{ code: 'unreached', attempts: 1 }] })
    const begun = { state: 'under-way', interviewId: anInterview(1).id, since: day('2026-04-24') } as const
    expect(asked({ ...contact('due', 3), standing: begun }).level).toBe('green')
  })

  it('says of a contact that was made what it said on its day', () => {
    const off = (n: number, on: string) => aMeeting(n, { state: 'cancelled', on: day(on), place: 'workplace', by: 'mentee' })
    const book = met([], { meetings: [...KEPT.map((on, index) => aMeeting(index + 1, heldOn(on))), off(8, '2026-05-02'), off(9, '2026-05-03')] })
    const held: CheckInWith = { side: 'mentor', standing: { state: 'done', interviewId: anInterview(1).id, on: day('2026-04-24') } }
    expect(proposedAlert(book, pair, {}, day('2026-06-30')).level).toBe('red')
    expect(proposedAlert(book, pair, {}, day('2026-06-30'), held).level).toBe('green')
  })

  it('says nothing of a rhythm while the pair is suspended', () => {
    const suspended = aPairAt('suspended')
    const book = aCasebook({ pairs: [suspended], actionPlans: [aPlan()], intakes: [anIntake({ closedOn: day('2026-03-20') })] })
    expect(proposedAlert(book, suspended, {}, day('2026-08-01')).because.map(({ code }) => code)).not.toContain('no-meeting')
    expect(book.pairs[pairId()]).toBeDefined()
  })
})
