import { z } from 'zod'

/** A calendar day with no time and no zone, `2026-03-14`. Text sorts as time does, so `<` compares days. Refuses 31 February. */
export const IsoDate = z.iso.date().brand<'IsoDate'>()
export type IsoDate = z.infer<typeof IsoDate>

export const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other)

export const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other)
