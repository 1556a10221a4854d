import type { ItemKey } from '#shared/domain/lists'
import { type MatchingSettings, TravelMode } from '#shared/domain/programme-settings'

import { type Criterion, hundredths, sharedCount, unknowable, unknown } from '../criterion'
import { kilometresBetween } from '../places/locate'
import type { MenteeProfile, MentorProfile } from '../profiles'

/** How far a mentee goes, and by what. */
export interface Reach {
  readonly mode: TravelMode
  readonly assumed: boolean
  /** In kilometres. */
  readonly radius: number
  readonly limitedBy: 'settings' | 'mentee'
}

/** A motorcycle goes as far as a car. */
const MODES: ReadonlyMap<string, TravelMode> = new Map([...TravelMode.options.map(mode => [mode, mode] as const), ['two-wheeler', 'car'] as const])

/** The furthest that the means of a mentee carry them: public transport where they are not known, and never beyond what the mentee said. */
export function reachOf({ transports, travelRadius }: MenteeProfile, { radii }: Pick<MatchingSettings, 'radii'>): Reach {
  let best: TravelMode | undefined
  for (const means of transports) {
    const mode = MODES.get(means)
    if (mode && (best === undefined || radii[mode] > radii[best])) best = mode
  }
  const mode = best ?? 'public-transport'
  const limitedBy = travelRadius !== undefined && travelRadius < radii[mode] ? 'mentee' : 'settings'
  return { mode, assumed: best === undefined, limitedBy, radius: limitedBy === 'mentee' ? (travelRadius ?? 0) : radii[mode] }
}

/** How near something is, from 1 on the spot to 0 at the radius and beyond; both in kilometres. */
export const nearness = (kilometres: number, radius: number): number => {
  if (kilometres === 0) return 1
  return kilometres >= radius ? 0 : hundredths(1 - kilometres / radius)
}

/** How far the mentor's workplace is from the mentee's home, as the crow flies. */
export const kilometresApart = ({ workplace }: MentorProfile, { home }: MenteeProfile): number | undefined => workplace && home && kilometresBetween(home, workplace)

/** From 1 on the spot to 0 at the radius of the mentee's best means of transport; unknown where a place is. */
export const distance: Criterion = {
  matchedFrom: 0.75,
  against(mentee, settings) {
    const { home } = mentee
    if (!home) return unknowable
    const { radius } = reachOf(mentee, settings)
    return ({ workplace }) => workplace && nearness(kilometresBetween(home, workplace), radius)
  },
  fact(mentor, mentee, settings) {
    const { workplace } = mentor
    const { home } = mentee
    if (!workplace || !home) return unknown(!workplace, !home)
    return { about: 'distance', kilometres: kilometresBetween(home, workplace), ...reachOf(mentee, settings), from: home.name, to: workplace.name }
  },
}

/** Three common half-days leave enough room for two meetings a month. */
const ENOUGH_SLOTS = 3

/** Half-days that both have. */
export const availability: Criterion = {
  against(mentee) {
    const slots = [...mentee.availability]
    return slots.length === 0 ? unknowable : ({ availability: own }) => (own.size === 0 ? undefined : hundredths(Math.min(1, sharedCount(slots, own) / ENOUGH_SLOTS)))
  },
  fact: (mentor, mentee) =>
    mentor.availability.size === 0 || mentee.availability.size === 0
      ? unknown(mentor.availability.size === 0, mentee.availability.size === 0)
      : { about: 'availability', common: inBoth(mentee.availability, mentor.availability) },
}

const inBoth = (one: ReadonlySet<ItemKey>, other: ReadonlySet<ItemKey>): readonly ItemKey[] => [...one].filter(item => other.has(item))

/** What both like, out of all that one of them likes (Jaccard); half of it is a good match. */
const tastes = (about: 'interests' | 'hobbies'): Criterion => ({
  matchedFrom: 0.75,
  against(mentee) {
    const liked = [...mentee[about]]
    if (liked.length === 0) return unknowable
    return ({ [about]: own }) => {
      if (own.size === 0) return undefined
      const common = sharedCount(liked, own)
      return hundredths(common / (own.size + liked.length - common))
    }
  },
  fact: (mentor, mentee) =>
    mentor[about].size === 0 || mentee[about].size === 0 ? unknown(mentor[about].size === 0, mentee[about].size === 0) : { about, common: inBoth(mentee[about], mentor[about]) },
})

export const interests = tastes('interests')
export const hobbies = tastes('hobbies')
