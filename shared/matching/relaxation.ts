import type { Casebook } from '#shared/casebook/casebook'
import type { MatchingCriterionKey, MatchingSettings, TravelMode } from '#shared/domain/programme-settings'

import { kilometresApart, nearness, reachOf } from './compared/everyday'
import { thresholdOf, valueOf } from './criteria'
import { type Exclusion, exclusionBetween } from './exclusions'
import type { MenteeProfile, MentorProfile } from './profiles'
import { scorePair } from './score'

/** One thing given up, and the mentors who would then be possible. */
export type Relaxation = { readonly mentors: readonly MentorProfile[] } & (
  /** In hundredths; a threshold of 0 means that the criterion is no longer mandatory. */
  | { readonly kind: 'threshold'; readonly key: MatchingCriterionKey; readonly from: number; readonly to: number }
  /** In kilometres: the radius of the settings, or how far the mentee said they go. */
  | { readonly kind: 'radius'; readonly whose: 'settings' | 'mentee'; readonly mode: TravelMode; readonly from: number; readonly to: number }
  | { readonly kind: 'minimum-score'; readonly from: number; readonly to: number }
  /** What the staff noted, or a refusal that may be set aside. */
  | { readonly kind: 'exclusion'; readonly exclusion: Exclusion }
)

/** A relaxation, and how much of what was asked it gives up. */
interface Priced {
  readonly relaxation: Relaxation
  readonly price: number
}

/** To do without a condition weighs more than to ask for less of it, and to go back on a no weighs more than any figure. */
const PRICE_OF_NONE = 100
const PRICE_OF_A_NO = 1000
/** Radii are said in steps of five kilometres, up to what the settings take. */
const STEP = 5
const FURTHEST = 300

/** What alone stands between a mentor and a mentee. */
type Single = { readonly kind: 'criterion'; readonly key: MatchingCriterionKey } | { readonly kind: 'minimum-score'; readonly score: number } | { readonly kind: 'exclusion'; readonly exclusion: Exclusion }

function singleObstacle(book: Casebook, mentor: MentorProfile, mentee: MenteeProfile, settings: MatchingSettings): Single | undefined {
  const exclusion = exclusionBetween(book, mentor.id, mentee.id)
  const { score, failed } = scorePair(mentor, mentee, settings)
  const isTooLow = score !== undefined && score < settings.minimumScore
  if (failed.length + (exclusion ? 1 : 0) + (isTooLow ? 1 : 0) !== 1) return undefined
  if (exclusion) return { kind: 'exclusion', exclusion }
  const [key] = failed
  return key === undefined ? { kind: 'minimum-score', score: score ?? 0 } : { kind: 'criterion', key }
}

/** The least that would have to be given up, of one thing alone, for a mentee to have one of these mentors; nothing where one thing is not enough. */
export function cheapestRelaxation(book: Casebook, mentee: MenteeProfile, mentors: readonly MentorProfile[], settings: MatchingSettings): Relaxation | undefined {
  const barred = mentors.flatMap(mentor => {
    const obstacle = singleObstacle(book, mentor, mentee, settings)
    return obstacle ? [{ mentor, obstacle }] : []
  })
  const alone = (key: MatchingCriterionKey) => barred.flatMap(({ mentor, obstacle }) => (obstacle.kind === 'criterion' && obstacle.key === key ? [mentor] : []))
  const priced: readonly (Priced | undefined)[] = [
    ...settings.criteria.flatMap(setting => {
      const from = thresholdOf(setting)
      const left = from === undefined ? [] : alone(setting.key)
      if (from === undefined || left.length === 0) return []
      return [(setting.key === 'distance' ? wider(mentee, left, from, settings) : undefined) ?? lower(mentee, left, { key: setting.key, from, settings })]
    }),
    lowerMinimum(barred.flatMap(({ mentor, obstacle }) => (obstacle.kind === 'minimum-score' ? [{ mentor, score: obstacle.score }] : [])), settings),
    ...barred.map(({ mentor, obstacle }) => (obstacle.kind === 'exclusion' ? setAside(mentor, obstacle.exclusion) : undefined)),
  ]
  const cheapest = priced
    .flatMap(each => each ?? [])
    .toSorted((one, other) => one.price - other.price || other.relaxation.mentors.length - one.relaxation.mentors.length)
  return cheapest[0]?.relaxation
}

interface Asked {
  readonly key: MatchingCriterionKey
  readonly from: number
  readonly settings: MatchingSettings
}

/** A criterion asked for less severely: down to the best value there is. */
function lower(mentee: MenteeProfile, mentors: readonly MentorProfile[], { key, from, settings }: Asked): Priced {
  const reached = mentors.map(mentor => ({ mentor, value: Math.round(100 * (valueOf(key, mentor, mentee, settings) ?? 0)) }))
  const to = Math.max(...reached.map(({ value }) => value))
  return { relaxation: { kind: 'threshold', key, from, to, mentors: reached.flatMap(({ mentor, value }) => (value >= to ? [mentor] : [])) }, price: to === 0 ? PRICE_OF_NONE + from : from - to }
}

/** A wider circle around the mentee's home: as far as the nearest of these mentors. */
function wider(mentee: MenteeProfile, mentors: readonly MentorProfile[], threshold: number, settings: MatchingSettings): Priced | undefined {
  const { mode, radius: from, limitedBy: whose } = reachOf(mentee, settings)
  const apart = mentors.map(mentor => ({ mentor, kilometres: kilometresApart(mentor, mentee) ?? Infinity }))
  const nearest = Math.min(...apart.map(({ kilometres }) => kilometres))
  const reaches = (kilometres: number, radius: number) => Math.round(100 * nearness(kilometres, radius)) >= threshold
  const furthest = whose === 'mentee' ? settings.radii[mode] : FURTHEST
  for (let to = STEP * (Math.floor(from / STEP) + 1); to <= furthest; to += STEP) {
    if (!reaches(nearest, to)) continue
    const opened = apart.flatMap(({ mentor, kilometres }) => (reaches(kilometres, to) ? [mentor] : []))
    return { relaxation: { kind: 'radius', whose, mode, from, to, mentors: opened }, price: from === 0 ? PRICE_OF_A_NO : (100 * (to - from)) / from }
  }
  return undefined
}

function lowerMinimum(barred: readonly { readonly mentor: MentorProfile; readonly score: number }[], { minimumScore: from }: MatchingSettings): Priced | undefined {
  if (barred.length === 0) return undefined
  const to = Math.max(...barred.map(({ score }) => score))
  return { relaxation: { kind: 'minimum-score', from, to, mentors: barred.flatMap(({ mentor, score }) => (score >= to ? [mentor] : [])) }, price: from - to }
}

/** Relatives, people of one house and the two files of one person stay apart, whatever one gives up. */
const setAside = (mentor: MentorProfile, exclusion: Exclusion): Priced | undefined =>
  exclusion.kind === 'related' || exclusion.kind === 'same-employer' || exclusion.kind === 'same-person' ? undefined : { relaxation: { kind: 'exclusion', exclusion, mentors: [mentor] }, price: PRICE_OF_A_NO }
