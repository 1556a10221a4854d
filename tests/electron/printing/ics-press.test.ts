import { describe, expect, it } from 'vitest'

import { calendarOf, readBack } from '../../builders/calendar'

const meeting = { uid: 'rencontre-1@binome', title: 'Rencontre de mentorat : Anne et Yusuf', on: '2026-03-12', at: '14:30', minutes: 90, place: 'chaussée de Louvain 210, 5004 Bouge' }

describe('an appointment, as a calendar program reads it', () => {
  it('holds its hours as the clock on the wall shows them, without a zone', () => {
    expect(readBack(meeting)).toEqual([
      {
        ...{ uid: meeting.uid, title: meeting.title, place: meeting.place, description: '', attendees: 0 },
        ...{ from: '2026-03-12T14:30:00', to: '2026-03-12T16:00:00', zone: undefined },
      },
    ])
  })

  it('keeps its hour on the nights when the clocks change', () => {
    const events = readBack({ ...meeting, on: '2026-03-29', at: '02:30' }, { ...meeting, uid: 'rencontre-2@binome', on: '2026-10-25', at: '02:30' })
    expect(events.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-29T02:30:00', '2026-03-29T04:00:00'],
      ['2026-10-25T02:30:00', '2026-10-25T04:00:00'],
    ])
  })

  it('goes past midnight where it lasts that long', () => {
    expect(readBack({ ...meeting, on: '2026-12-31', at: '23:30' })).toMatchObject([{ from: '2026-12-31T23:30:00', to: '2027-01-01T01:00:00' }])
  })

  it('takes the whole day where its hour is unknown', () => {
    expect(readBack({ uid: 'rencontre-2@binome', title: 'Rencontre', on: '2026-02-28' })).toMatchObject([{ from: '2026-02-28', to: '2026-03-01' }])
  })

  it('leaves free a day of which it takes the whole, and busy the hours of an appointment', () => {
    const events = calendarOf([meeting, { uid: 'suivi-1@binome', title: 'Suivi', on: '2026-02-28' }]).getAllSubcomponents('vevent')
    expect(events.map(event => [event.getFirstPropertyValue('transp'), event.getFirstPropertyValue('x-microsoft-cdo-busystatus')])).toEqual([['OPAQUE', 'BUSY'], ['TRANSPARENT', 'FREE']])
  })

  it('keeps the same identity when it is made again, so that a second import moves it', () => {
    const [before, after] = [readBack(meeting), readBack({ ...meeting, on: '2026-03-19' })]
    expect(after[0]?.uid).toBe(before[0]?.uid)
    expect(after[0]?.from).toBe('2026-03-19T14:30:00')
  })

  it('invites nobody and names no organiser', () => {
    const calendar = calendarOf([{ ...meeting, description: 'Binôme B-2026-001\nPremière ligne, puis la seconde' }])
    const [event] = calendar.getAllSubcomponents('vevent')
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect([event?.hasProperty('attendee'), event?.hasProperty('organizer')]).toEqual([false, false])
    expect(event?.getFirstPropertyValue('description')).toBe('Binôme B-2026-001\nPremière ligne, puis la seconde')
  })

  it('stands in one file with two thousand others', () => {
    const events = Array.from({ length: 2000 }, (_, index) => ({ ...meeting, uid: `rencontre-${index}@binome` }))
    expect(new Set(readBack(...events).map(({ uid }) => uid)).size).toBe(2000)
  })
})
