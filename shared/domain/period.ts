import { z } from 'zod'

import { IsoDate } from './iso-date'

/** From a day to another, both included; without an end, until further notice. */
export const Period = z
  .strictObject({ from: IsoDate, until: IsoDate.optional() })
  .refine(({ from, until }) => until === undefined || from <= until, { path: ['until'], message: 'until-before-on' })
export type Period = Readonly<z.infer<typeof Period>>

export const isWithin = ({ from, until }: Period, day: IsoDate): boolean => from <= day && (until === undefined || day <= until)
