import type { Casebook } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'

/** What every panel of a stage is given. */
export interface NowProps {
  readonly book: Casebook
  readonly pair: Pair
  readonly today: IsoDate
}
