import { z } from 'zod'

import { addDays } from './calendar'
import { TimeOfDay } from './group-session'
import { BreachId, CoordinatorId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'

/** A violation of personal data, whether it had to be notified or not (RGPD, art. 33.5). */
export const BreachDetails = z.strictObject({
  discoveredOn: IsoDate,
  /** `HH:MM`: the 72 hours begin then (RGPD, art. 33.1). */
  discoveredAt: TimeOfDay.optional(),
  happenedOn: IsoDate.optional(),
  what: paragraphs(3000),
  data: paragraphs(3000),
  /** How many people, as far as known. */
  people: z.int().min(0).max(1_000_000).optional(),
  /** Whether nobody can read the data without the passphrase: then the risk is small, unless the passphrase went with them. */
  wasProtected: z.boolean().optional(),
  consequences: paragraphs(3000).optional(),
  measures: paragraphs(3000).optional(),
  /** For the rights and freedoms of the people: with one, the authority is told; with a high one, they are too. */
  risk: z.enum(['none', 'risk', 'high']),
  authorityToldOn: IsoDate.optional(),
  reference: line(100).optional(),
  peopleToldOn: IsoDate.optional(),
  /** Why nobody was told, where nobody was. */
  whyNot: paragraphs(2000).optional(),
  by: CoordinatorId.optional(),
})
export type BreachDetails = Readonly<z.infer<typeof BreachDetails>>

export const Breach = BreachDetails.extend({ id: BreachId })
export type Breach = Readonly<z.infer<typeof Breach>>

/** In how many hours the authority is told, once one knows (RGPD, art. 33.1). */
export const NOTIFY_HOURS = 72

/** The day on which the 72 hours end, at the hour of the discovery. */
export const notifyBy = ({ discoveredOn }: Pick<Breach, 'discoveredOn'>): IsoDate => addDays(discoveredOn, NOTIFY_HOURS / 24)

/** Who is still to be told, as the risk asks: the authority for any, the people as well for a high one (RGPD, art. 33 and 34). */
export function toTell({ risk, authorityToldOn, peopleToldOn }: Pick<Breach, 'risk' | 'authorityToldOn' | 'peopleToldOn'>): readonly ('authority' | 'people')[] {
  const missing: ('authority' | 'people')[] = []
  if (risk !== 'none' && authorityToldOn === undefined) missing.push('authority')
  if (risk === 'high' && peopleToldOn === undefined) missing.push('people')
  return missing
}
