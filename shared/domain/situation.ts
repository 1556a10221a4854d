import { z } from 'zod'

import { PlanGoal } from './action-plan'
import { IsoDate } from './iso-date'
import { line } from './line'
import { ItemKey, type ListName } from './lists'
import { Name } from './person'

/** The five aims of a mentoring, and what is none of them: still looking, volunteering, inactive, unknown. */
export const SituationFamily = z.enum([...PlanGoal.options, 'other'])
export type SituationFamily = z.infer<typeof SituationFamily>

/** Where the kinds of each family stand. */
export const situationLists = {
  job: 'employment-kinds',
  training: 'training-kinds',
  internship: 'internship-kinds',
  business: 'business-kinds',
  studies: 'study-kinds',
  other: 'other-situations',
} as const satisfies Record<SituationFamily, ListName>

/** What shows that it is so. */
const Proof = z.enum(['contract', 'certificate', 'declaration', 'none'])
export type Proof = z.infer<typeof Proof>

/** What has become of a mentee, in the words of the Belgian labour market (statistics §4.5); what is unknown is absent. */
export const Situation = z.strictObject({
  family: SituationFamily,
  /** A key of the list of its family. */
  kind: ItemKey.optional(),
  /** The first day of the contract, the training, the activity. */
  since: IsoDate.optional(),
  /** The trade, the training or the school, in the person's words. */
  title: line(200).optional(),
  /** The employer or the school. */
  where: Name.optional(),
  workTime: z.enum(['full', 'part']).optional(),
  /** How long it is for, in months. */
  months: z.int().min(0).max(120).optional(),
  market: z.enum(['market', 'non-market']).optional(),
  sector: ItemKey.optional(),
  /** What the mentoring had to do with it: a key of the list `mentoring-links`. */
  link: ItemKey.optional(),
  proof: Proof.optional(),
})
export type Situation = Readonly<z.infer<typeof Situation>>

/** One of the five aims of the brochure was reached. */
export const isPositiveExit = ({ family }: Pick<Situation, 'family'>): boolean => family !== 'other'

/** What one would still wish to know of a situation; it never holds anything up. */
export type SituationGap = 'kind' | 'since' | 'link' | 'proof'

/** What is still to be told: of one of the five aims since when, through what and by which proof; of any other only which one it is. */
export function situationGaps(situation: Pick<Partial<Situation>, SituationGap> & Pick<Situation, 'family'>): readonly SituationGap[] {
  const asked: readonly SituationGap[] = isPositiveExit(situation) ? ['kind', 'since', 'link', 'proof'] : ['kind']
  return asked.filter(each => situation[each] === undefined)
}
