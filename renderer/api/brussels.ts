import type { IsoDate } from '#shared/domain/iso-date'

/** Swedish writes an instant as ISO does. */
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'medium' })

/** The instant at which the clocks of Brussels show a day and an hour (`14:05`), whatever the zone of this computer. */
export function instantInBrussels(day: IsoDate, hour = '00:00'): Date {
  const wanted = Date.parse(`${day}T${hour}:00Z`)
  // The offset is that of the instant itself, which is only known near enough: a second look settles the days when the hour changes.
  const first = wanted - aheadOfUtc(wanted)
  return new Date(wanted - aheadOfUtc(first))
}

const aheadOfUtc = (time: number): number => Date.parse(`${clock.format(time).replace(' ', 'T')}Z`) - time
