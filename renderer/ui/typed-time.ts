import { TimeOfDay } from '#shared/domain/group-session'

const padded = (number: number) => String(number).padStart(2, '0')

/** The time of the day a person means by what they typed: `17h30`, `17:30`, `17 h`, `9`, `1730`. Nothing where there is no such time. */
export function typedTime(typed: string): TimeOfDay | undefined {
  const text = typed.toLowerCase().replace(/[\s\u00A0\u202F]+/g, '')
  const parted = /^(\d{1,2})(?:[h:.](\d{2})?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text)
  const time = parted && TimeOfDay.safeParse(`${padded(Number(parted[1]))}:${padded(Number(parted[2] ?? 0))}`)
  return time?.success ? time.data : undefined
}

/** A time some minutes later or earlier, within the same day. */
export function timeMoved(from: TimeOfDay, minutes: number): TimeOfDay {
  const total = Math.min(24 * 60 - 1, Math.max(0, Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) + minutes))
  return TimeOfDay.parse(`${padded(Math.floor(total / 60))}:${padded(total % 60)}`)
}
