import type { z } from 'zod'

import { IsoDate } from '#shared/domain/iso-date'

/** The nth id: readable, and the same in every run. */
export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const day = (iso: string): IsoDate => IsoDate.parse(iso)

/** Some parts of what a schema reads; a part given as undefined is left out. */
export type Changes<Schema extends z.ZodType> = { readonly [Part in keyof z.input<Schema>]?: z.input<Schema>[Part] | undefined }

/** A plain thing with some parts changed, read by its schema. */
export const built = <Schema extends z.ZodType>(schema: Schema, plain: object, changes: object): z.output<Schema> =>
  schema.parse(Object.fromEntries(Object.entries({ ...plain, ...changes }).filter(([, value]) => value !== undefined)))
