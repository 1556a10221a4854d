import { describe, expect, it } from 'vitest'

import { erasedCheckIn, erasedClosing, erasedIntake, erasedMeeting, erasedPair, erasedPlan } from '#shared/casebook/erased-pairs'

import { aPairAt, day } from '../../builders/casebook'
import { aCheckIn, aClosing } from '../../builders/ending'
import { ERASURE_WORDS as words } from '../../builders/erasure'
import { aMeeting, anIntake, aPlan, aPlanRow, heldOn } from '../../builders/life'

describe('what was told of a pair, once one of the two is erased', () => {
  it('keeps the days of its story, without a note on an answer', () => {
    const response = { kind: 'respond', on: day('2026-02-03'), response: 'to-discuss', note: 'Yusuf doit en parler à sa famille' } as const
    const pair = aPairAt('proposed', 1, { moves: [response] })
    expect(erasedPair(pair, words).moves).toEqual([{ kind: 'respond', on: '2026-02-03', response: 'to-discuss' }])
  })

  it('keeps which domains of the in-take came first, and which were gone through', () => {
    expect(erasedIntake(anIntake())).toEqual({ id: anIntake().id, domains: { network: { priority: 1 }, 'technical-skills': {}, interview: { priority: 2 } }, assets: [] })
    expect(erasedIntake(anIntake({ closedOn: '2026-04-15' })).closedOn).toBe('2026-04-15')
  })

  it('keeps the rows of a plan by their days, and none where none was agreed', () => {
    const [dated, undated] = erasedPlan(aPlan([aPlanRow(1), aPlanRow(2, { due: undefined, domain: undefined })]), words).rows
    expect(dated).toEqual({ ...aPlanRow(1), objective: words.nothing })
    expect(undated).not.toHaveProperty('due')
    expect(undated).not.toHaveProperty('domain')
  })
})

describe('a meeting, once the mentee is erased', () => {
  it('keeps the day for which it is planned, not where', () => {
    const planned = { state: 'planned', on: day('2026-04-24'), at: '10:30', place: 'elsewhere', where: 'Bibliothèque de Jambes' } as const
    expect(erasedMeeting(aMeeting(1, planned), 'mentee').details).toEqual({ state: 'planned', on: '2026-04-24', at: '10:30', place: 'elsewhere' })
  })

  it('keeps how the mentor felt, and nothing of the mood where the mentee alone told theirs', () => {
    const felt = (mood: { readonly mentor?: 4; readonly mentee?: 2 }) => erasedMeeting(aMeeting(1, heldOn('2026-03-20', { mood, topics: 'Le CV de Yusuf' })), 'mentee').details
    expect(felt({ mentor: 4, mentee: 2 })).toEqual(heldOn('2026-03-20', { mood: { mentor: 4 } }))
    expect(felt({ mentee: 2 })).toEqual(heldOn('2026-03-20'))
    expect(erasedMeeting(aMeeting(1, heldOn('2026-03-20')), 'mentee').details).toEqual(heldOn('2026-03-20'))
  })
})

describe('what the association noted, once the mentee is erased', () => {
  const attempts = [{ on: day('2026-09-10'), side: 'mentee', note: 'Chez sa sœur' }, { on: day('2026-09-11'), side: 'mentor', note: 'En réunion' }] as const

  it('keeps the level of a contact without why, and the words on the other one', () => {
    const assessed = (reason?: string) => aCheckIn('mentor', 1, { attempts: [{ on: '2026-04-20', note: 'En réunion' }], assessment: { level: reason ? 'orange' : 'green', on: '2026-04-21', ...(reason && { reason }) } })
    expect(erasedCheckIn(assessed('Yusuf ne répond plus'), 'mentee', words)).toEqual(assessed(words.nothing))
    expect(erasedCheckIn(assessed(), 'mentee', words)).toEqual(assessed())
    expect(erasedCheckIn(aCheckIn(), 'mentee', words)).toEqual(aCheckIn())
    expect(erasedCheckIn(assessed(), 'mentor', words).attempts).toEqual([{ on: '2026-04-20' }])
  })

  it('keeps of the closing the days of the calls to them, and the words on those to the other one', () => {
    expect(erasedClosing(aClosing({ attempts }), 'mentee').attempts).toEqual([{ on: '2026-09-10', side: 'mentee' }, attempts[1]])
    expect(erasedClosing(aClosing({ attempts }), 'mentor').attempts).toEqual([attempts[0], { on: '2026-09-11', side: 'mentor' }])
  })

  it('keeps what became of the mentee by its codes, as it was where the mentor is erased', () => {
    expect(erasedClosing(aClosing(), 'mentee').situation).not.toHaveProperty('title')
    expect(erasedClosing(aClosing(), 'mentor').situation).toEqual(aClosing().situation)
  })
})
