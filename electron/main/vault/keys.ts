import type { DataKey } from './data-key'
import type { Slot } from './slots'

/** The key of an open casebook, with the slots that wrap it for the next time. */
export interface Keys {
  readonly key: DataKey
  readonly slots: readonly Slot[]
}
