import { describe, expect, it } from 'vitest'

import type { Interview } from '#shared/grids/interview'
import type { Move } from '#shared/domain/pair-move'

import { aCasebook, aMentee, aMentor, aPairAt, aPartner, companyId, day, pairId, partnerId, someTerms } from '../../../builders/casebook'
import { aClosing, anOccasion } from '../../../builders/ending'
import { aMeeting, anIntroduction, heldOn } from '../../../builders/life'
import { only, tablesIn } from '../../../builders/report'

type Parts = Parameters<typeof aCasebook>[0]

const YEAR = ['2026-01-01', '2026-12-31'] as const
const bookOf = (parts: Parts) => aCasebook({ pairs: [aPairAt('closed')], ...parts })
const rowIn = (parts: Parts, [from, to]: readonly [string, string] = YEAR, today?: string) => only(tablesIn(bookOf(parts), from, to, today).pairs)
const rowsIn = (parts: Parts, from: string, to: string, today?: string) => tablesIn(bookOf(parts), from, to, today).pairs

describe('the pairs of a report', () => {
  it('came the day their contract begins and left on their last day, both counted', () => {
    expect(rowIn({})).toMatchObject({ number: 'B-2026-001', startsOn: '2026-03-12', endsOn: '2026-09-12', openAtStart: 'no', entered: 'yes', exited: 'yes', openAtEnd: 'no', daysLasted: 185 })
    expect(rowIn({}, ['2026-03-12', '2026-03-12'])).toMatchObject({ openAtStart: 'no', entered: 'yes', exited: 'no', openAtEnd: 'yes', daysLasted: undefined })
    expect(rowIn({}, ['2026-09-12', '2026-09-12'])).toMatchObject({ openAtStart: 'yes', entered: 'no', exited: 'yes', openAtEnd: 'no' })
    expect(rowsIn({}, '2026-09-13', '2026-12-31')).toEqual([])
  })

  it('are still there while the closing is to be held', () => {
    expect(rowIn({ pairs: [aPairAt('to-close')] })).toMatchObject({ endsOn: undefined, exited: 'no', openAtEnd: 'yes', trigger: 'none', outcome: 'none', positive: 'none' })
  })

  it('are not there before they begin, nor where somebody has still to sign, nor where they never began', () => {
    expect(rowsIn({ pairs: [aPairAt('active')] }, '2026-01-01', '2026-03-11')).toEqual([])
    expect(rowsIn({ pairs: [aPairAt('contract-printed')] }, ...YEAR)).toEqual([])
    const { moves } = aPairAt('active')
    expect(rowsIn({ pairs: [aPairAt('active', 1, { moves: [...moves, { kind: 'withdraw', on: '2026-03-11', reason: 'Un autre emploi' }] })] }, ...YEAR)).toEqual([])
  })

  it('are counted until today in a year that goes on, and not at all in one to come', () => {
    expect(rowIn({}, YEAR, '2026-09-11')).toMatchObject({ exited: 'no', openAtEnd: 'yes' })
    expect(rowsIn({}, ...YEAR, '2025-12-31')).toEqual([])
  })

  it('may leave on their first day', () => {
    const { moves } = aPairAt('active')
    const ended: readonly Move[] = [...moves, { kind: 'bring-to-close', on: day('2026-03-12'), trigger: 'interruption' }, { kind: 'close', on: day('2026-03-12') }]
    expect(rowIn({ pairs: [aPairAt('active', 1, { moves: ended })] })).toMatchObject({ entered: 'yes', exited: 'yes', daysLasted: 1, monthsAtWork: 0.03, keepsRhythm: 'none', stoppedFor: 'unknown' })
  })

  it('tell of the two as they were that day, with their age that day', () => {
    const mentees = [aMentee(1, { birthDate: '1996-03-13', gender: 'woman', studies: 'bachelor', entryStatus: 'integration-income', unemployedFor: '1-to-2-years', nationality: 'IT', partnerId: partnerId(1), foreignDiploma: false })]
    const mentors = [aMentor(1, { frame: { kind: 'working-time', companyId: companyId(1) }, address: { postcode: 'L-1025' }, sector: 'construction' })]
    const row = rowIn({ mentees, mentors, partners: [aPartner(1)] })
    expect(row).toMatchObject({ gender: 'woman', age: 29, ages: '18-29', foremAges: '25-29', studies: 'bachelor', cite: '5-8', fseStatus: 'unemployed', longTerm: 'yes', nationality: 'eu', foreignDiploma: 'no' })
    expect(row).toMatchObject({ province: 'namur', partner: partnerId(1), partnerKind: 'mission-regionale', mentorFrame: 'working-time', mentorCompany: companyId(1), mentorMarket: 'profit', mentorProvince: 'foreign', mentorSector: 'construction' })
    const kept = { id: pairId(), mentee: { gender: 'man' as const }, mentor: { frame: 'pensioner' as const } }
    expect(rowIn({ mentees, mentors, entries: [kept] })).toMatchObject({ gender: 'man', age: undefined, ages: 'unknown', studies: 'unknown', province: 'unknown', partner: 'none', mentorFrame: 'pensioner', mentorMarket: 'none' })
  })

  it('ask for the company only of mentors who work for somebody', () => {
    const told = (mentor: object) => {
      const { mentorMarket, mentorSize, mentorNace } = rowIn({ mentors: [aMentor(1)], entries: [{ id: pairId(), mentee: {}, mentor }] })
      return [mentorMarket, mentorSize, mentorNace]
    }
    for (const frame of ['self-employed', 'company-head', 'pensioner', 'job-seeker']) expect(told({ frame })).toEqual(['none', 'none', 'none'])
    for (const frame of ['working-time', 'own-time', 'unknown']) expect(told({ frame })).toEqual(['unknown', 'unknown', 'unknown'])
    expect(told({ frame: 'company-head', companyId: companyId(1) })[0]).toBe('profit')
  })

  it('say how they ended as the closing tells it; what it does not tell is unknown, and no positive exit', () => {
    expect(rowIn({ closings: [aClosing()] })).toMatchObject({ trigger: 'term', stoppedFor: 'none', outcome: 'job', outcomeKind: 'cdd-6-months', positive: 'yes', durable: 'yes', throughMentor: 'yes', proof: 'contract' })
    expect(rowIn({})).toMatchObject({ outcome: 'unknown', outcomeKind: 'unknown', positive: 'no', durable: 'no', throughMentor: 'no', proof: 'none' })
    expect(rowIn({ closings: [aClosing({ situation: { family: 'studies', proof: 'none' } })] })).toMatchObject({ outcome: 'studies', outcomeKind: 'unknown', positive: 'yes', durable: 'no', proof: 'unknown' })
  })

  it('count what the two did in the period, and since the beginning whether they met twice', () => {
    const meetings = [aMeeting(1, heldOn('2026-03-20')), aMeeting(2, heldOn('2026-07-02', { place: 'online', minutes: 45 })), aMeeting(3, { state: 'planned', on: day('2026-07-20'), place: 'workplace' })]
    const introductions = [anIntroduction(1, { on: '2026-07-03' }), anIntroduction(2, { on: '2026-07-04', result: 'visit' }), anIntroduction(3, { on: '2026-07-05', result: 'no-answer' })]
    expect(rowIn({ meetings, introductions }, ['2026-07-01', '2026-12-31'])).toMatchObject({ meetings: 1, minutes: 45, meetingsAtWork: 0, meetingsInAll: 2, metTwice: 'yes', introductions: 3, introductionsWithResult: 1 })
    expect(rowIn({ meetings }, ['2026-03-01', '2026-06-30'])).toMatchObject({ meetings: 1, minutes: 90, meetingsAtWork: 1, meetingsInAll: 1, metTwice: 'no' })
  })

  it('keep the rhythm with two meetings for each month at work of the period', () => {
    const meetings = ['2026-03-20', '2026-04-02', '2026-04-20', '2026-05-04', '2026-05-20'].map((on, n) => aMeeting(n + 1, heldOn(on)))
    const until = (to: string) => rowIn({ meetings }, ['2026-01-01', to])
    expect(until('2026-04-10')).toMatchObject({ monthsAtWork: 0.97, keepsRhythm: 'none' })
    expect(until('2026-05-26')).toMatchObject({ monthsAtWork: 2.48, keepsRhythm: 'yes' })
    expect(until('2026-06-11')).toMatchObject({ monthsAtWork: 3, keepsRhythm: 'no' })
    expect(until('2026-12-31').monthsAtWork).toBe(6)
  })

  it('owe nothing for a suspension, nor for the time before their life was noted here', () => {
    const { moves } = aPairAt('active')
    const away: readonly Move[] = [...moves, { kind: 'suspend', on: day('2026-04-12'), reason: 'Maladie' }, { kind: 'resume', on: day('2026-06-12'), endsOn: day('2026-11-12') }]
    expect(rowIn({ pairs: [aPairAt('active', 1, { moves: away })] }, ['2026-01-01', '2026-07-11']).monthsAtWork).toBe(2)
    const resumed = aPairAt('active', 1, { opening: { kind: 'resumed', terms: someTerms(), keptSince: '2026-08-12' }, moves: [] })
    expect(rowIn({ pairs: [resumed] }).monthsAtWork).toBe(1)
  })

  it('count the six-week contacts whose day fell in the period, with each of the two, and those held within seven days of it', () => {
    const call = (n: number, side: 'mentor' | 'mentee', on: string): Interview => anOccasion(n, { kind: 'check-in', id: pairId(), number: 1, side }, { held: { on } })
    const interviews = [call(1, 'mentor', '2026-04-30'), call(2, 'mentee', '2026-05-01')]
    expect(rowIn({ interviews }, ['2026-04-23', '2026-04-23'])).toMatchObject({ checkInsDue: 2, checkInsHeld: 2, checkInsInTime: 1 })
    expect(rowIn({ interviews })).toMatchObject({ checkInsDue: 8, checkInsHeld: 2, checkInsInTime: 1 })
    expect(rowIn({ interviews }, ['2026-01-01', '2026-04-22'])).toMatchObject({ checkInsDue: 0, checkInsHeld: 0 })
  })

  it('owe no contact for the time before their life was noted here, unless somebody held it', () => {
    const resumed = aPairAt('active', 1, { opening: { kind: 'resumed', terms: someTerms(), keptSince: '2026-07-20' }, moves: [] })
    expect(rowIn({ pairs: [resumed] }).checkInsDue).toBe(4)
    const held = anOccasion(1, { kind: 'check-in', id: pairId(), number: 1, side: 'mentor' }, { held: { on: '2026-07-21' } })
    expect(rowIn({ pairs: [resumed], interviews: [held] })).toMatchObject({ checkInsDue: 5, checkInsHeld: 1 })
  })
})
