import { CFB, SSF } from 'xlsx'

/** A day and hour as SheetJS takes a serial number apart: year, month, day, hour, minute. */
export interface ParsedDay {
  readonly y: number
  readonly m: number
  readonly d: number
  readonly H: number
  readonly M: number
}

/** The parts of the library that it leaves without types. */
export const formats = SSF as {
  readonly is_date: (format: string) => boolean
  readonly parse_date_code: (serial: number, options: { readonly date1904: boolean }) => ParsedDay | null
}

export const containers = CFB as {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'buffer' }) => object
  readonly find: (container: object, name: string) => object | null
}
