import type { ItemKey } from '#shared/domain/lists'
import type { Side } from '#shared/domain/pair-move'
import type { PairWishes } from '#shared/domain/pair-wishes'
import type { TravelMode } from '#shared/domain/programme-settings'

import type { Manner } from './told'

/** A wish of one of the two about the other. */
export interface AgeWish {
  readonly by: Side
  readonly wish: NonNullable<PairWishes['age']>
}

export interface GenderWish {
  readonly by: Side
  readonly wish: NonNullable<PairWishes['gender']>
  readonly met: boolean
}

/** What a comparison rests on: plain data, told in words elsewhere. */
export type Fact =
  /** Whose file or interview does not say enough. */
  | { readonly about: 'unknown'; readonly missing: readonly Side[] }
  /** Nobody wished anything about it. */
  | { readonly about: 'not-counted' }
  | {
      readonly about: 'sector'
      readonly tie: 'same' | 'same-family' | 'second-choice' | 'different'
      readonly mentor: ItemKey
      readonly mentee: ItemKey
      /** The sector that meets a second choice. */
      readonly through?: ItemKey
    }
  | { readonly about: 'function'; readonly tie: 'same' | 'neighbouring' | 'different'; readonly mentor: ItemKey; readonly mentee: ItemKey }
  | { readonly about: 'expectations'; readonly covered: readonly ItemKey[]; readonly uncovered: readonly ItemKey[] }
  | {
      readonly about: 'languages'
      /** Those both speak well enough to work together (B1), as far as one knows. */
      readonly common: readonly ItemKey[]
      /** At least one of them is known to be spoken at B1 by both. */
      readonly sure: boolean
      /** Shared, but one of the two is below B1. */
      readonly weak: readonly ItemKey[]
      readonly practises?: { readonly language: ItemKey; readonly spoken: boolean }
    }
  | {
      readonly about: 'distance'
      /** As the crow flies. */
      readonly kilometres: number
      readonly mode: TravelMode
      /** The means of the mentee are not known: public transport is taken. */
      readonly assumed: boolean
      /** In kilometres; the mentee's own where they go less far than the settings say. */
      readonly radius: number
      readonly limitedBy: 'settings' | 'mentee'
      readonly from: string
      readonly to: string
    }
  | { readonly about: 'availability'; readonly common: readonly ItemKey[] }
  | { readonly about: 'interests' | 'hobbies'; readonly common: readonly ItemKey[] }
  /** `gap`: the years by which the mentor is older; negative where the mentee is. */
  | { readonly about: 'age'; readonly wishes: readonly AgeWish[]; readonly gap: number }
  | { readonly about: 'gender'; readonly wishes: readonly GenderWish[] }
  /** How far apart the two are on each statement both weighed, from 0 to 3. */
  | { readonly about: 'values'; readonly gaps: readonly { readonly manner: Manner; readonly gap: number }[] }
