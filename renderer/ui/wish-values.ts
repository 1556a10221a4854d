import type { PairWishes } from '#shared/domain/pair-wishes'
import { personFile } from '#shared/text/person-file'

const words = personFile.matching

/** What stands in the fields of a wish; empty where nothing is asked for. */
export interface WishValues {
  readonly gender: string
  readonly age: string
}

export const noWishes: WishValues = { gender: '', age: '' }

/** « une femme, plus âgé ou plus âgée »; nothing where the person asked for nothing. */
export function shownWishes(wishes: PairWishes | undefined): string | undefined {
  const shown = [wishes?.gender && words.genders[wishes.gender], wishes?.age && words.wishedAge(words.ages[wishes.age])].filter(Boolean)
  return shown.length === 0 ? undefined : shown.join(', ')
}
