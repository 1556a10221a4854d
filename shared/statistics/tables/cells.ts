import type { None, Unknown, YesNo } from '../rows'

/** How a table says yes and no. */
export const yesNo = (holds: boolean): YesNo => (holds ? 'yes' : 'no')

/** A value, or that nobody knows it. */
export const told = <Value>(value: Value | undefined): Value | Unknown => value ?? 'unknown'

/** What is asked only where something holds: its value or that nobody knows it, and `none` elsewhere. */
export const askedWhere = <Value>(isAsked: boolean, value: Value | undefined): Value | Unknown | None => (isAsked ? told(value) : 'none')

/** Rows with numbers of their own, in their order: `S-001`. */
export const numbered = <Row extends object>(prefix: string, rows: readonly Row[]): readonly (Row & { readonly number: string })[] =>
  rows.map((row, index) => ({ number: `${prefix}-${String(index + 1).padStart(3, '0')}`, ...row }))

/** To one hundredth, as a workbook holds it: what is counted from the cell is what was counted here. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100

/** In the order of their days, then of their ids. */
export const byDay = (one: { readonly on: string; readonly id: string }, other: { readonly on: string; readonly id: string }): number =>
  one.on < other.on ? -1 : one.on > other.on ? 1 : one.id < other.id ? -1 : 1
