import { z } from 'zod'

/** A day of each year. */
export const YearDay = z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
export type YearDay = Readonly<z.infer<typeof YearDay>>

/** The days of each month that every year has. */
const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for a day that every year has: not 29 February, not 31 April. */
export const isInEveryYear = ({ month, day }: YearDay): boolean => day <= (DAYS[month - 1] ?? 0)

/** A day that every year has. */
export const EveryYearDay = YearDay.refine(isInEveryYear, { path: ['day'], message: 'no-such-year-day' })
