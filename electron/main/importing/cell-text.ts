import type { CellObject } from 'xlsx'

import { sheetWords } from '#shared/text/importing'

import { formats } from './sheetjs'

const padded = (number: number, width: number) => String(number).padStart(width, '0')

/** A cell as a person sees it, days aside (see `ForeignSheet`): an office program set to English would show months first, so formats are not trusted with them. */
export function cellText(cell: CellObject, date1904: boolean): string {
  switch (cell.t) {
    case 'b':
      return cell.v === true ? sheetWords.yes : sheetWords.no
    case 'n':
      return typeof cell.v === 'number' ? (dayText(cell.v, formatOf(cell), date1904) ?? numberText(cell.v, cell)) : ''
    case 'e':
      return cell.w ?? ''
    case 's':
      return typeof cell.v === 'string' ? cell.v : ''
    case 'd':
    case 'z':
    default: // a damaged file may hold cells of no kind at all
      return ''
  }
}

const formatOf = ({ z }: CellObject): string => (typeof z === 'string' ? z : '')

interface Shown {
  /** The parts of a day it shows: « dmy », « my », « y »; empty for a format of hours, durations or numbers. */
  readonly day: string
  readonly isDate: boolean
}

const known = new Map<string, Shown>()

/** What a format shows, its colours, places and words in quotes aside. */
function shownBy(format: string): Shown {
  const before = known.get(format)
  if (before) return before
  const first = format.split(';')[0] ?? ''
  const plain = first.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase()
  const withoutHours = plain.replace(/am\/pm|a\/p|h+\W?m+|m+\W?s+/g, '')
  const isDate = format !== '' && formats.is_date(format)
  const isDuration = /\[[hms]+\]/i.test(first)
  const shown = { isDate, day: isDate && !isDuration ? ['d', 'm', 'y'].filter(part => withoutHours.includes(part)).join('') : '' }
  known.set(format, shown)
  return shown
}

/** Nothing for a number that is no day: an hour alone, a duration, a day before the calendar of the program begins. */
function dayText(serial: number, format: string, date1904: boolean): string | undefined {
  const { day } = shownBy(format)
  if (day === '') return undefined
  const parsed = formats.parse_date_code(serial, { date1904 })
  if (!parsed || parsed.d < 1 || parsed.y < 1900) return undefined
  const { y, m, d, H, M } = parsed
  if (y === 1900 && m === 2 && d === 29) return undefined // a day of Excel's own
  if (!day.includes('d')) return day.includes('m') ? `${padded(y, 4)}-${padded(m, 2)}` : padded(y, 4)
  const shown = `${padded(y, 4)}-${padded(m, 2)}-${padded(d, 2)}`
  return H === 0 && M === 0 ? shown : `${shown} ${padded(H, 2)}:${padded(M, 2)}`
}

/** A format of zeros and what stands between them is one of phones, codes and numbers of files: its zeros are part of the text. */
const isMask = (format: string): boolean => /0{2}/.test(format) && /^[0\s/.()+-]+$/.test(format.replace(/\\|"/g, '')) && !/\.0+$/.test(format)

/** Every figure of a number, in the French manner: 470123456, never 4,7E+08. */
function numberText(value: number, cell: CellObject): string {
  const format = formatOf(cell)
  if (shownBy(format).isDate || isMask(format)) return cell.w ?? String(value)
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return value.toFixed(0)
  return String(Number(value.toPrecision(15))).replace('.', ',')
}
