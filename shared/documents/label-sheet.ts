import type { LabelFormat } from '#shared/domain/sheet'

/*
 * How labels stand on a sheet of A4: `3x7` has 21 labels of 63,5 × 38,1 mm, with 15,15 mm above, 7,25 mm at the sides and
 * 2,5 mm between columns (Avery L7160); `3x8` has 24 labels of 63,5 × 33,9 mm, with 12,9 mm above and the same columns (Avery L7159);
 * `3x8-70` has 24 labels of 70 × 37 mm that touch each other and the sides (Avery 3474); `2x7` has 14 labels of 99,1 × 38,1 mm, with 15,15 mm above,
 * 4,65 mm at the sides and 2,5 mm between columns (Avery L7163).
 */
/** Labels to stick on envelopes, in their order: from left to right, then down. */
export interface LabelSheet {
  readonly title: string
  readonly format: LabelFormat
  /** The lines of each label; a long one wraps, and letters are set smaller before anything is left out. */
  readonly labels: readonly (readonly string[])[]
  /** How many places of the first sheet are used up already. */
  readonly startAt?: number
}
