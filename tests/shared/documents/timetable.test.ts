import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import { timetableEvents } from '#shared/documents/timetable'
import { emptyClosing } from '#shared/domain/closing'
import { followUpId } from '#shared/domain/follow-up'

import { readBack } from '../../builders/calendar'
import { aCasebook, aCoordinator, aContract, aMentee, aPairAt, coordinatorId, day, pairId, threeSignatures } from '../../builders/casebook'
import { aMeeting } from '../../builders/life'
import { aGroupSession } from '../../builders/recruitment'

const atWork = (parts: Parameters<typeof aCasebook>[0] = {}) => aCasebook({ pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })], ...parts })
const told = (book: Casebook, today: string, whose?: ReturnType<typeof coordinatorId>) => timetableEvents(book, day(today), whose).map(({ on, title }) => `${on} ${title}`)

describe('the timetable', () => {
  it('holds the six-week contacts and the last day of a pair at work, people by first names alone', () => {
    expect(told(atWork(), '2026-03-20')).toEqual([
      '2026-04-23 Suivi n°\u00a01\u202f: appeler Anne-Sophie et Yusuf',
      '2026-06-04 Suivi n°\u00a02\u202f: appeler Anne-Sophie et Yusuf',
      '2026-07-16 Suivi n°\u00a03\u202f: appeler Anne-Sophie et Yusuf',
      '2026-08-27 Suivi n°\u00a04\u202f: appeler Anne-Sophie et Yusuf',
      '2026-09-12 Dernier jour du mentorat\u202f: Anne-Sophie et Yusuf',
    ])
  })

  it('holds planned meetings and sessions with their hours, and nothing that is past or called off', () => {
    const planned = { state: 'planned', place: 'workplace' } as const
    const meetings = [aMeeting(1, { ...planned, on: day('2026-03-19') }), aMeeting(2, { ...planned, on: day('2026-03-27'), at: '10:00' })]
    const groupSessions = [aGroupSession(1, { on: day('2026-03-26') }), aGroupSession(2, { on: day('2026-03-25'), cancelledOn: day('2026-03-10') })]
    const events = timetableEvents(atWork({ meetings, groupSessions }), day('2026-03-20'))
    expect(events.slice(0, 2)).toMatchObject([
      { on: '2026-03-26', at: '17:30', minutes: 60 },
      { on: '2026-03-27', at: '10:00', minutes: 90, place: 'chaussée de Louvain 210, 5004 Bouge' },
    ])
    expect(events.filter(({ on }) => on < '2026-03-26')).toEqual([])
  })

  it('holds a first meeting under the identity that the page of the pair gives it', () => {
    const [first] = timetableEvents(aCasebook({ pairs: [aPairAt('first-meeting-planned')] }), day('2026-02-06'))
    expect(first).toMatchObject({ uid: `first-meeting-${pairId(1)}@binome`, on: '2026-02-12' })
  })

  it('holds a closing that is planned, until it is held', () => {
    const closing = { ...emptyClosing, id: pairId(1), planned: { on: day('2026-09-21'), at: '11:00', place: 'Au bureau' } }
    const book = { ...aCasebook({ pairs: [aPairAt('to-close')] }), closings: { [closing.id]: closing } }
    expect(timetableEvents(book, day('2026-09-15'))).toMatchObject([{ on: '2026-09-21', at: '11:00', place: 'Au bureau' }])
    const held = { ...closing, held: { on: day('2026-09-15'), how: 'phone' as const, present: ['mentor', 'mentee'] as const } }
    expect(timetableEvents({ ...book, closings: { [closing.id]: held } }, day('2026-09-15'))).toEqual([])
  })

  it('holds the follow-ups of those who agreed, until they answered', () => {
    const consents = { 'follow-up': [{ given: true, on: '2026-09-12' }] } as const
    const closed = aCasebook({ pairs: [aPairAt('closed')], mentees: [aMentee(1, { consents })] })
    expect(told(closed, '2026-10-01')).toEqual(['2027-03-12 Devenir à 6\u00a0mois\u202f: appeler Yusuf', '2027-09-12 Devenir à 12\u00a0mois\u202f: appeler Yusuf'])
    const id = followUpId(pairId(1), 6)
    const left: Casebook = { ...closed, followUps: { [id]: { id, pairId: pairId(1), months: 6, attempts: [], leftOn: day('2027-03-20') } } }
    expect(told(left, '2026-10-01')).toEqual(['2027-09-12 Devenir à 12\u00a0mois\u202f: appeler Yusuf'])
    expect(told(aCasebook({ pairs: [aPairAt('closed')] }), '2026-10-01')).toEqual([])
  })

  it('is that of one coordinator, with what is nobody’s', () => {
    const groupSessions = [aGroupSession(1, { on: day('2026-03-26') }), aGroupSession(2, { on: day('2026-03-27'), animators: [] })]
    const book = atWork({ groupSessions, coordinators: [aCoordinator(1), aCoordinator(2), aCoordinator(3)] })
    expect(told(book, '2026-03-20', coordinatorId(1))).toHaveLength(7)
    expect(told(book, '2026-03-20', coordinatorId(2))).toHaveLength(6)
    expect(told(book, '2026-03-20', coordinatorId(3))).toHaveLength(1)
  })

  it('is understood by a calendar program, which moves on a second import what moved here', () => {
    const planned = (on: string) => atWork({ meetings: [aMeeting(1, { state: 'planned', on: day(on), at: '10:00', place: 'workplace' })] })
    const [before, after] = ['2026-03-27', '2026-03-30'].map(on => readBack(...timetableEvents(planned(on), day('2026-03-20'))))
    expect(before?.map(({ uid }) => uid)).toEqual(after?.map(({ uid }) => uid))
    expect([before?.[0]?.from, after?.[0]?.from]).toEqual(['2026-03-27T10:00:00', '2026-03-30T10:00:00'])
    expect(before?.at(-1)).toMatchObject({ from: '2026-09-12', to: '2026-09-13', attendees: 0 })
  })
})
