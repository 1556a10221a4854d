import { z } from 'zod'

/** A day of each year. */
export const YearDay = z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
export type YearDay = Readonly<z.infer<typeof YearDay>>
