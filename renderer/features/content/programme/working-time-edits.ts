import { readSettings } from '../read-settings'
import type { Read } from '../use-content-edits'

import { WorkingTimeSettings } from '#shared/domain/programme-settings'
import { calculateSponsorship, type HourlyCost, otherCostsBeside, type WorkFigure } from '#shared/domain/working-time'
import { workingTimeSettings as words } from '#shared/text/content-settings'

/** A figure while it is typed: what is not readable is absent. */
export type FigureEdits = Omit<WorkFigure, 'times' | 'minutes'> & { readonly times: number | undefined; readonly minutes: number | undefined }

export interface WorkingTimeEdits {
  readonly figures: readonly FigureEdits[]
  /** The costs that were known when one began: those of another year than the present one are kept. */
  readonly known: readonly HourlyCost[]
  readonly cost: { readonly cents: number | undefined; readonly year: number | undefined; readonly source: string }
}

export const editsOf = ({ figures, hourlyCost, otherCosts = [] }: WorkingTimeSettings): WorkingTimeEdits => ({ figures, cost: hourlyCost, known: [hourlyCost, ...otherCosts] })

export const readWorkingTime = ({ figures, cost, known }: WorkingTimeEdits): Read<WorkingTimeSettings> =>
  readSettings(WorkingTimeSettings, { id: 'working-time', figures, hourlyCost: cost, otherCosts: otherCostsBeside(known, cost.year) }, words.nouns)

export const withFigure = (edits: WorkingTimeEdits, changed: FigureEdits): WorkingTimeEdits => ({
  ...edits,
  figures: edits.figures.map(figure => (figure.item === changed.item ? changed : figure)),
})

/** One mentor, with the minimum and with everything. */
export function totalsOf({ figures, hourlyCost }: WorkingTimeSettings) {
  const optional = figures.flatMap(({ item, optional: isOptional }) => (isOptional ? [item] : []))
  const plan = { mentors: 1, coupled: false, withOptional: [] }
  return { minimum: calculateSponsorship(figures, plan, hourlyCost), whole: calculateSponsorship(figures, { ...plan, withOptional: optional }, hourlyCost) }
}
