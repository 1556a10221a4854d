import { z } from 'zod'

import { PairId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'
import { ItemKey } from './lists'

/** Of a domain of the search for work: what helps, what hinders, by which example, and whether it comes first (1 to 3). */
export const DomainAnalysis = z.strictObject({
  strengths: paragraphs(1000).optional(),
  weaknesses: paragraphs(1000).optional(),
  evidence: paragraphs(1000).optional(),
  priority: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
})
export type DomainAnalysis = Readonly<z.infer<typeof DomainAnalysis>>

/** The three priorities, each held by one domain at most. */
const hasEachPriorityOnce = (domains: Readonly<Partial<Record<string, DomainAnalysis>>>) => {
  const given = Object.values(domains).flatMap(domain => domain?.priority ?? [])
  return new Set(given).size === given.length
}

export const IntakeAnalysis = z.strictObject({
  /** By key of the list `search-domains` (documents §3.8). */
  domains: z.record(ItemKey, DomainAnalysis).refine(hasEachPriorityOnce, 'priority-twice').readonly(),
  opportunities: paragraphs(2000).optional(),
  threats: paragraphs(2000).optional(),
  /** What to put forward: three assets at most. */
  assets: z.array(line(200)).max(3).readonly(),
  synthesis: paragraphs(2000).optional(),
})
export type IntakeAnalysis = Readonly<z.infer<typeof IntakeAnalysis>>

/** Getting to know each other before any work on the search: from the start of the pair to the analysis and the plan built together (brochure, stage 3 E). One for each pair, under its id. */
export const Intake = IntakeAnalysis.extend({
  id: PairId,
  closedOn: IsoDate.optional(),
})
export type Intake = Readonly<z.infer<typeof Intake>>

/** True while nothing was noted of any domain. */
export const isUntouched = ({ domains }: Pick<IntakeAnalysis, 'domains'>): boolean =>
  Object.values(domains).every(({ strengths, weaknesses }) => strengths === undefined && weaknesses === undefined)

/** The domains that come first, in their order. */
export const prioritiesOf = ({ domains }: Pick<IntakeAnalysis, 'domains'>): readonly ItemKey[] =>
  Object.entries(domains)
    .flatMap(([key, { priority }]) => (priority === undefined ? [] : [{ key: ItemKey.parse(key), priority }]))
    .sort((one, other) => one.priority - other.priority)
    .map(({ key }) => key)
