import type { Side } from '#shared/domain/pair-move'
import type { MatchingSettings } from '#shared/domain/programme-settings'

import type { Fact } from './facts'
import type { MenteeProfile, MentorProfile } from './profiles'

/** From 0 to 1, in whole hundredths; nothing where it is unknown. */
export type Value = number | undefined

/** How mentors compare with one mentee. */
export type Against = (mentor: MentorProfile) => Value

/** A mentee of whom too little is known to be compared. */
export const unknowable: Against = () => undefined

/** One thing that a mentor and a mentee are compared on. */
export interface Criterion {
  /** True where it is taken into account for these two; absent where it always is. */
  readonly counts?: (mentor: MentorProfile, mentee: MenteeProfile) => boolean
  /** Reads the mentee once and gives the value with each mentor: a group compares every mentee with hundreds of them. */
  readonly against: (mentee: MenteeProfile, settings: MatchingSettings) => Against
  readonly fact: (mentor: MentorProfile, mentee: MenteeProfile, settings: MatchingSettings) => Fact
  /** The value from which one says that it matches; 1 where nothing else is said. */
  readonly matchedFrom?: number
}

/** A share as the criteria give it: hundredths, so that scores add up without rounding. */
export const hundredths = (share: number): number => Math.round(share * 100) / 100

/** That something is not known, and of whom. */
export function unknown(ofMentor: boolean, ofMentee: boolean): Fact {
  const missing: readonly Side[] = [...(ofMentor ? (['mentor'] as const) : []), ...(ofMentee ? (['mentee'] as const) : [])]
  return { about: 'unknown', missing }
}

/** How many of `items` are in `others`. */
export function sharedCount<Item>(items: readonly Item[], others: ReadonlySet<Item>): number {
  let count = 0
  for (const item of items) if (others.has(item)) count += 1
  return count
}
