import { describe, expect, it } from 'vitest'

import { icsBytes } from '../../../electron/main/printing/ics-press'

import { CalendarEvent } from '#shared/api/api'

const meeting = { uid: 'rencontre-1@binome', title: 'Rencontre de mentorat : Anne et Yusuf', on: '2026-03-12', at: '14:30', minutes: 90, place: 'chaussée de Louvain 210, 5004 Bouge' }

/** The lines of the file as a calendar program reads them: folded ones put together again. */
function linesOf(...events: readonly object[]): readonly string[] {
  const text = new TextDecoder().decode(icsBytes(events.map(event => CalendarEvent.parse(event))))
  return text.replace(/\r\n[\t ]/g, '').split('\r\n')
}

describe('an appointment for a calendar program', () => {
  it('holds its hours as the clock on the wall shows them, without a zone', () => {
    const lines = linesOf(meeting)
    expect(lines).toContain('DTSTART:20260312T143000')
    expect(lines).toContain('DTEND:20260312T160000')
    expect(lines).toContain('SUMMARY:Rencontre de mentorat : Anne et Yusuf')
    expect(lines).toContain('LOCATION:chaussée de Louvain 210\\, 5004 Bouge')
  })

  it('goes past midnight where it lasts that long', () => {
    const lines = linesOf({ ...meeting, on: '2026-12-31', at: '23:30' })
    expect(lines).toContain('DTSTART:20261231T233000')
    expect(lines).toContain('DTEND:20270101T010000')
  })

  it('takes the whole day where its hour is unknown', () => {
    const lines = linesOf({ uid: 'rencontre-2@binome', title: 'Rencontre', on: '2026-02-28' })
    expect(lines).toContain('DTSTART;VALUE=DATE:20260228')
    expect(lines).toContain('DTEND;VALUE=DATE:20260301')
  })

  it('keeps the same identity when it is made again, so that a second import moves it', () => {
    const [before, after] = [linesOf(meeting), linesOf({ ...meeting, on: '2026-03-19' })]
    expect(before).toContain('UID:rencontre-1@binome')
    expect(after).toContain('UID:rencontre-1@binome')
    expect(after).toContain('DTSTART:20260319T143000')
  })

  it('invites nobody and names no organiser', () => {
    const text = (linesOf({ ...meeting, description: 'Binôme B-2026-001\nPremière ligne, puis la seconde' })).join('\n')
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER/)
    expect(text).toContain('METHOD:PUBLISH')
    expect(text).toContain('DESCRIPTION:Binôme B-2026-001\\nPremière ligne\\, puis la seconde')
  })

  it('stands in one file with others', () => {
    const lines = linesOf(meeting, { ...meeting, uid: 'rencontre-3@binome', on: '2026-03-26' })
    expect(lines.filter(line => line === 'BEGIN:VEVENT')).toHaveLength(2)
    expect(lines.filter(line => line === 'BEGIN:VCALENDAR')).toHaveLength(1)
  })
})
