import { createEvents, type EventAttributes } from 'ics'

import type { CalendarEvent } from '#shared/api/api'
import { addDays } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'

const PRODUCT = '-//Binome//FR'

/** How long an appointment lasts unless one says otherwise, in minutes (brochure, « En pratique »). */
const USUAL_MINUTES = 90

const MINUTES_OF_A_DAY = 24 * 60

/**
 * The bytes of appointments as calendar programs read them. Hours are those of the clock on the wall, in no zone: the programme
 * meets where it lives. Nobody is named as organiser or guest, so that no program sends an invitation.
 */
export function icsBytes(events: readonly CalendarEvent[]): Uint8Array {
  const { error, value } = createEvents(events.map(attributes), { productId: PRODUCT, method: 'PUBLISH' })
  if (value === null) throw error ?? new Error('A calendar without any content')
  return new TextEncoder().encode(value)
}

const attributes = ({ uid, title, on, at, minutes = USUAL_MINUTES, place, description }: CalendarEvent): EventAttributes => ({
  ...{ uid, title, productId: PRODUCT, classification: 'PRIVATE' },
  // What takes the whole day leaves the day free: a call is made when it suits, a last day is no appointment.
  ...(at === undefined ? ({ busyStatus: 'FREE', transp: 'TRANSPARENT' } as const) : ({ busyStatus: 'BUSY', transp: 'OPAQUE' } as const)),
  ...(place !== undefined && { location: place }),
  ...(description !== undefined && { description }),
  ...(at === undefined ? { start: dayParts(on), end: dayParts(addDays(on, 1)) } : { start: moment(on, minutesOf(at)), end: moment(on, minutesOf(at) + minutes) }),
})

const dayParts = (on: IsoDate): [number, number, number] => [Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8, 10))]

const minutesOf = (at: string) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5))

const padded = (number: number) => String(number).padStart(2, '0')

/** `20260312T143000`, without a zone: written here, since the library would ask the zone of this machine. */
function moment(on: IsoDate, minutes: number): string {
  const day = addDays(on, Math.floor(minutes / MINUTES_OF_A_DAY)).replaceAll('-', '')
  const inDay = minutes % MINUTES_OF_A_DAY
  return `${day}T${padded(Math.floor(inDay / 60))}${padded(inDay % 60)}00`
}
