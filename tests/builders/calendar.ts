import ICAL from 'ical.js'

import { icsBytes } from '../../electron/main/printing/ics-press'

import { CalendarEvent } from '#shared/api/api'

/** An appointment as a calendar program that we did not write reads it. */
export interface ReadEvent {
  readonly uid: string
  readonly title: string
  /** `2026-03-12T14:30:00`, or a day alone. */
  readonly from: string
  readonly to: string
  readonly zone: string | undefined
  readonly place: string
  readonly description: string
  readonly attendees: number
}

/** The whole calendar that a file holds, as Mozilla's parser understands it. */
export function calendarOf(events: readonly object[]): ICAL.Component {
  const text = new TextDecoder().decode(icsBytes(events.map(event => CalendarEvent.parse(event))))
  return ICAL.Component.fromString(text)
}

/** The appointments of a file, read back. */
export const readBack = (...events: readonly object[]): readonly ReadEvent[] =>
  calendarOf(events)
    .getAllSubcomponents('vevent')
    .map(component => {
      const event = new ICAL.Event(component)
      return {
        ...{ uid: event.uid, title: event.summary, from: event.startDate.toString(), to: event.endDate.toString(), zone: component.getFirstProperty('dtstart')?.getFirstParameter('tzid') },
        ...{ place: textOf(component, 'location'), description: textOf(component, 'description'), attendees: event.attendees.length },
      }
    })

const textOf = (component: ICAL.Component, name: string): string => component.getFirstPropertyValue(name)?.toString() ?? ''
