import { addDays, dayOf } from './calendar'
import { IsoDate } from './iso-date'

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre']

const RELATIVE: Readonly<Record<string, number>> = { "aujourd'hui": 0, auj: 0, hier: -1, demain: 1 }

/**
 * The day a person means by what they typed: `12/03/2026`, `12-3-26`, `12.3`, `120326`, `12032026`, `12 mars 2026`, `1er mars`, `hier`.
 * Without a year it is the year of `today`. Nothing where there is no such day: 31/02 is never moved to March.
 */
export function typedDate(typed: string, today: IsoDate): IsoDate | undefined {
  const text = typed.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")
  const days = Object.hasOwn(RELATIVE, text) ? RELATIVE[text] : undefined
  if (days !== undefined) return addDays(today, days)

  const iso = IsoDate.safeParse(text)
  if (iso.success) return iso.data

  const run = /^(\d{2})(\d{2})(\d{2}|\d{4})?$/.exec(text)
  const parted = /^(\d{1,2})(?:er)?[\s/.-]+(\d{1,2}|[a-z]{3,}\.?)(?:[\s/.-]+(\d{4}|\d{2}))?$/.exec(text)
  const [, day, month, year] = run ?? parted ?? []
  if (day === undefined || month === undefined) return undefined

  const number = /^\d/.test(month) ? Number(month) : monthNamed(month)
  return number === undefined ? undefined : dayOf(fullYear(year, today), number, Number(day))
}

/** The month a name or its beginning stands for, when it stands for one only: « jan », « sept. », never « jui ». */
function monthNamed(name: string): number | undefined {
  const start = name.replace('.', '')
  const found = MONTHS.flatMap((month, index) => (month.startsWith(start) ? [index + 1] : []))
  return found.length === 1 ? found[0] : undefined
}

/** Two figures mean the year nearest to now that is at most twenty years ahead: a birth in 85 is 1985, a term in 27 is 2027. */
function fullYear(year: string | undefined, today: IsoDate): number {
  const now = Number(today.slice(0, 4))
  if (year === undefined) return now
  if (year.length === 4) return Number(year)
  const inThisCentury = Math.floor(now / 100) * 100 + Number(year)
  return inThisCentury > now + 20 ? inThisCentury - 100 : inThisCentury
}
