import type { CriterionVerdict } from '#shared/casebook/criteria'
import type { IsoDate } from '#shared/domain/iso-date'
import { menteePathWords } from '#shared/text/mentee-path'

const words = menteePathWords.criteria

/** What a criterion asks, in one line. */
export const criterionLabel = ({ from }: CriterionVerdict): string => (from.kind === 'question' ? from.label : words.age(from.bounds.atLeast, from.bounds.atMost))

/** What the verdict rests on, where it is computed: the age on a day, or that the birth date is unknown. */
export function criterionBasis({ from }: CriterionVerdict, on: IsoDate): string | undefined {
  if (from.kind === 'question') return undefined
  return from.age === undefined ? words.noBirthDate : words.ageIs(from.age, on)
}
