import { addDays, dayOf } from '#shared/domain/calendar'
import { IsoDate } from '#shared/domain/iso-date'
import { typedDate } from '#shared/domain/typed-date'

/** Whether a column of dates puts the day or the month first. */
export type DateOrder = 'day-first' | 'month-first'

/** Whether a date lies behind us, as a birth does; two figures of a year are then never in the future. */
export interface Dated {
  readonly today: IsoDate
  readonly order?: DateOrder | undefined
  readonly isPast?: boolean
}

const FIGURES = /^(\d{1,2})([\s/.-]+)(\d{1,2})\2(\d{4}|\d{2})$/

/** An hour after a day, as timestamps of forms have it: « 14/03/2026 10:22:33 », « 2026-03-14T10:22 ». */
const HOUR = /(?:\s+(?:à\s+)?|T)\d{1,2}\s*[:h]\s*\d{0,2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm)?\s*(?:Z|[+-]\d{2}:?\d{2}|UTC|CET|CEST)?$/i

const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\.?,?\s+(?=\d)/i

/** The last day of 2078 as Excel counts; five figures begin in 1927. */
const LAST_SERIAL = 65_380
const DAY_ZERO = IsoDate.parse('1899-12-30')

/**
 * The day that a cell of a date column means: ISO, `12/03/1990`, `12-3-90`, `12.03.90`, `12 mars 1990`, an hour after it or not, or the serial number of Excel.
 * Nothing where the day, the month or the year is not told, or where there is no such day: a year alone is no date.
 */
export function importedDate(text: string, { today, order = 'day-first', isPast = false }: Dated): IsoDate | undefined {
  const plain = text.trim().replace(HOUR, '').replace(WEEKDAY, '').trim()
  if (/^\d{4,5}$/.test(plain)) return ofSerial(plain)

  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))

  const figures = FIGURES.exec(plain)
  if (figures) {
    const [one, other] = [Number(figures[1]), Number(figures[3])]
    const [day, month] = order === 'month-first' ? [other, one] : [one, other]
    return dayOf(fullYear(Number(figures[4]), today, isPast), month, day)
  }

  const words = /^(.*\D)(\d{2}|\d{4})$/.exec(plain) ?? /^(\d{4})(\d{4})$/.exec(plain)
  if (!words?.[1] || !words[2]) return undefined // without a year it would become this one
  return typedDate(`${words[1]}${fullYear(Number(words[2]), today, isPast)}`, today)
}

/** What is left of a date whose format was lost. A year alone looks like one of 1905 or so: only five figures are taken for one. */
const ofSerial = (text: string): IsoDate | undefined => (text.length === 5 && Number(text) <= LAST_SERIAL ? addDays(DAY_ZERO, Number(text)) : undefined)

function fullYear(year: number, today: IsoDate, isPast: boolean): number {
  if (year > 99) return year
  const now = Number(today.slice(0, 4))
  const inThisCentury = Math.floor(now / 100) * 100 + year
  return inThisCentury > (isPast ? now : now + 20) ? inThisCentury - 100 : inThisCentury
}

/** The order of a whole column: months come first only where some date makes no sense otherwise, and none contradicts it. */
export function dateOrderOf(texts: readonly string[]): DateOrder {
  let [monthFirst, dayFirst] = [false, false]
  for (const text of texts) {
    const [, one, , other] = (FIGURES.exec(text.trim().replace(HOUR, '').trim()) ?? []).map(Number)
    monthFirst ||= one !== undefined && other !== undefined && other > 12 && one <= 12
    dayFirst ||= one !== undefined && other !== undefined && one > 12
  }
  return monthFirst && !dayFirst ? 'month-first' : 'day-first'
}
