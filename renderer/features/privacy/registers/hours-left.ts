import { type Breach, NOTIFY_HOURS } from '#shared/domain/breach'

const HOUR = 3_600_000

/** How many hours are left of the 72, by the clock of this place; negative once they are over. Without an hour of discovery they begin with the day. */
export function hoursLeft({ discoveredOn, discoveredAt = '00:00' }: Pick<Breach, 'discoveredOn' | 'discoveredAt'>, now: Date): number {
  const [year = 0, month = 1, day = 1] = discoveredOn.split('-').map(Number)
  const [hour = 0, minute = 0] = discoveredAt.split(':').map(Number)
  return NOTIFY_HOURS - (now.getTime() - new Date(year, month - 1, day, hour, minute).getTime()) / HOUR
}
