import { describe, expect, it } from 'vitest'

import { type HourKind, mentorHours } from '#shared/casebook/mentor-hours'
import type { Closing } from '#shared/domain/closing'
import type { Pair } from '#shared/domain/pair'

import { aCasebook, aContract, aMentor, aPairAt, day, mentorId, pairId, threeSignatures } from '../../builders/casebook'
import { someContractFacts } from '../../builders/contract'
import { aMeeting, aPairContact, heldOn } from '../../builders/life'
import { aFirstMeeting, aGridVersion, aGroupSession, anInvitee, theMentor } from '../../builders/recruitment'

type Parts = Parameters<typeof aCasebook>[0]
type Frame = Parameters<typeof someContractFacts>[0]

const contractAs = (facts: Frame) => aContract(1, { signatures: threeSignatures, facts: someContractFacts(facts) })
const onWorkingTime = contractAs({ mentor: { ...someContractFacts().mentor, frame: 'working-time' } })
const hoursIn = (parts: Parts, pair: Pair = aPairAt('active')) => mentorHours(aCasebook({ pairs: [pair], contracts: [onWorkingTime], ...parts }), pair)
const rowOf = (hours: ReturnType<typeof mentorHours>, kind: HourKind) => hours.rows.find(({ what }) => what === kind)
const closedWith = (held: Closing['held']): Closing => ({ id: pairId(), attempts: [], certificates: {}, ...(held && { held }) })
const community = (n: number, on: string) => aGroupSession(n, { kind: 'community', on, minutes: 120, invitees: [anInvitee(n, theMentor(1), { attendance: 'present' })] })

describe('the hours of a mentor', () => {
  it('are those that were noted, and nothing else', () => {
    expect(hoursIn({})).toMatchObject({ total: 0, paidMinutes: 0, ownMinutes: 0 })
    const hours = hoursIn({
      meetings: [aMeeting(1, heldOn('2026-03-20')), aMeeting(2, heldOn('2026-04-10', { minutes: 60 })), aMeeting(3, { state: 'planned', on: day('2026-05-01'), place: 'workplace' })],
      pairContacts: [aPairContact(1), aPairContact(2, { minutes: undefined })],
      gridVersions: [aGridVersion('first-meeting')],
      interviews: [aFirstMeeting(1, { held: { on: '2026-02-20', minutes: 80 } })],
    })
    expect(hours.rows.map(({ count, minutes }) => [count, minutes])).toEqual([[1, 80], [2, 150], [1, 15], [0, 0], [0, 0]])
    expect(hours.total).toBe(245)
  })

  it('are paid for a mentor on working time, but for the meetings held on their own time', () => {
    const meetings = [aMeeting(1, heldOn('2026-03-20')), aMeeting(2, heldOn('2026-04-10', { ownTime: true }))]
    expect(hoursIn({ meetings, pairContacts: [aPairContact()] })).toMatchObject({ paidMinutes: 105, ownMinutes: 90, total: 195, frame: 'working-time' })
    expect(hoursIn({ meetings, contracts: [contractAs({ mentor: { ...someContractFacts().mentor, frame: 'pensioner' } })] })).toMatchObject({ paidMinutes: 0, ownMinutes: 180 })
  })

  it('follow the contract, whatever the file says since; without a contract, the file', () => {
    const meetings = [aMeeting(1, heldOn('2026-03-20'))]
    const mentors = [aMentor(1, { frame: { kind: 'self-employed', activity: 'Comptable' } }), aMentor(2)]
    expect(hoursIn({ meetings, mentors }).frame).toBe('working-time')
    expect(hoursIn({ meetings, mentors, contracts: [] })).toMatchObject({ frame: 'self-employed', paidMinutes: 0, ownMinutes: 90 })
  })

  it('hold the closing only where the mentor was there and its length is known', () => {
    const held = { on: day('2026-09-12'), how: 'meeting', present: ['mentor', 'mentee'], minutes: 60 } as const
    expect(rowOf(hoursIn({ closings: [closedWith(held)] }, aPairAt('closed')), 'closing')).toEqual({ what: 'closing', count: 1, minutes: 60 })
    expect(rowOf(hoursIn({ closings: [closedWith({ ...held, present: ['mentee'] })] }, aPairAt('closed')), 'closing')?.count).toBe(0)
    expect(rowOf(hoursIn({ closings: [closedWith({ on: held.on, how: 'phone', present: ['mentor'] })] }, aPairAt('closed')), 'closing')?.minutes).toBe(0)
  })

  it('hold the meetings of the community from the first to the last day of the pair, where the mentor came', () => {
    const pair = aPairAt('closed')
    const groupSessions = [community(1, '2026-03-11'), community(2, '2026-03-12'), community(3, '2026-09-12'), community(4, '2026-12-01')]
    expect(rowOf(hoursIn({ groupSessions }, pair), 'community')).toEqual({ what: 'community', count: 2, minutes: 240 })
    const absent = aGroupSession(5, { kind: 'community', on: '2026-05-05', invitees: [anInvitee(5, { kind: 'mentor', id: mentorId(1) }, { attendance: 'excused' })] })
    expect(rowOf(hoursIn({ groupSessions: [absent] }, pair), 'community')?.count).toBe(0)
  })
})

describe('the hours of a pair that never worked', () => {
  const groupSessions = [community(1, '2026-03-12')]

  it('hold no meeting of the community', () => {
    expect(rowOf(hoursIn({ groupSessions, contracts: [] }, aPairAt('validated')), 'community')?.count).toBe(0)
    expect(rowOf(hoursIn({ groupSessions }), 'community')?.count).toBe(1)
  })

  it('are of an unknown engagement where the mentor is in the book no more', () => {
    expect(hoursIn({ mentors: [], contracts: [] }, aPairAt('declined')).frame).toBe('unknown')
  })
})
