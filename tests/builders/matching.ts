import fc from 'fast-check'

import { matching } from '#shared/defaults/programme'
import { addDays } from '#shared/domain/calendar'
import { PairingNoteId } from '#shared/domain/ids'
import { ItemKey, type LanguageLevel } from '#shared/domain/lists'
import { PairingNote } from '#shared/domain/pairing-note'
import { type MatchingCriterionKey, MatchingSettings } from '#shared/domain/programme-settings'
import { locate } from '#shared/matching/places/locate'
import type { MenteeProfile, MentorProfile } from '#shared/matching/profiles'

import { built, type Changes, day, id } from './built'
import { menteeId, mentorId } from './casebook'

export const pairingNoteId = (n = 1) => PairingNoteId.parse(id(1500 + n))

export const key = (text: string): ItemKey => ItemKey.parse(text)
export const keys = (...all: readonly string[]): ReadonlySet<ItemKey> => new Set(all.map(key))
export const spoken = (levels: Readonly<Record<string, LanguageLevel | undefined>>): ReadonlyMap<ItemKey, LanguageLevel | undefined> =>
  new Map(Object.entries(levels).map(([language, level]) => [key(language), level]))

/** The settings of the product, some criteria asked otherwise: `{ sector: { weight: 0 } }`. */
export function someSettings(changed: Partial<Record<MatchingCriterionKey, { weight?: number; atLeast?: number | undefined }>> = {}, others: Partial<MatchingSettings> = {}): MatchingSettings {
  const criteria = matching.criteria.map(criterion => {
    const asked = { ...criterion, ...changed[criterion.key] }
    return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
  })
  return MatchingSettings.parse({ ...matching, ...others, criteria })
}

const known = {
  sector: key('transport-logistics'),
  jobFamily: key('logistics'),
  languages: spoken({ french: 'native', english: 'B2' }),
  availability: keys('monday-morning', 'tuesday-morning', 'wednesday-morning'),
  interests: keys('history', 'environment'),
  hobbies: keys('hiking', 'cooking'),
  manners: [2, 2, 2],
  gender: undefined,
  wishes: {},
} as const

/** Everything of the nth mentor is known, and fits `aMenteeProfile`. */
export const aMentorProfile = (n = 1, changes: Partial<MentorProfile> = {}): MentorProfile => ({
  ...{ ...known, id: mentorId(n), givenName: 'Anne', familyName: `Mentor ${n}`, registeredOn: day('2025-10-01'), age: 48 },
  ...{ otherSectors: keys(), offers: keys('network', 'interview', 'cv-letter'), workplace: locate({ postcode: '5000', municipality: 'Namur' }), places: 1 },
  ...changes,
})

export const aMenteeProfile = (n = 1, changes: Partial<MenteeProfile> = {}): MenteeProfile => ({
  ...{ ...known, id: menteeId(n), givenName: 'Yusuf', familyName: `Mentee ${n}`, registeredOn: day('2025-11-12'), age: 30 },
  ...{ otherSectors: keys(), needs: keys('interview'), practises: undefined, transports: keys('public-transport'), travelRadius: undefined },
  ...{ home: locate({ postcode: '5000', municipality: 'Namur' }), wishedJob: undefined, waitingSince: day('2025-11-24') },
  ...changes,
})

/** Somebody of whom nothing is known that could be compared. */
const blank = {
  ...{ sector: undefined, jobFamily: undefined, languages: spoken({}), availability: keys(), interests: keys(), hobbies: keys() },
  ...{ manners: [], age: undefined, gender: undefined, wishes: {}, otherSectors: keys() },
}
export const aBlankMentor = (n = 1, changes: Partial<MentorProfile> = {}): MentorProfile => aMentorProfile(n, { ...blank, offers: keys(), workplace: undefined, ...changes })
export const aBlankMentee = (n = 1, changes: Partial<MenteeProfile> = {}): MenteeProfile =>
  aMenteeProfile(n, { ...blank, needs: keys(), transports: keys(), home: undefined, ...changes })

/** That the first mentor and the first mentee are of one family. */
export const aPairingNote = (n = 1, changes: Changes<typeof PairingNote> = {}): PairingNote =>
  built(PairingNote, { id: pairingNoteId(n), mentorId: mentorId(1), menteeId: menteeId(1), kind: 'related', on: '2026-01-12' }, changes)

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const one = (...all: readonly string[]) => fc.constantFrom(...all.map(key))
const some = (...all: readonly string[]) => fc.subarray([...all]).map(chosen => keys(...chosen))
const LEVELS: readonly (LanguageLevel | undefined)[] = ['A1', 'B1', 'C1', undefined]
const CITIES = ['5000', '4000', '1000', '6700'].map(postcode => locate({ postcode }))

const anyone = {
  sector: maybe(one('industry', 'automotive', 'trade', 'health', 'own-sector')),
  otherSectors: some('industry', 'trade', 'health'),
  jobFamily: maybe(one('logistics', 'driving', 'law', 'other-family')),
  languages: fc.dictionary(fc.constantFrom('french', 'dutch', 'arabic'), fc.constantFrom(...LEVELS), { maxKeys: 3 }).map(spoken),
  availability: some('monday-morning', 'tuesday-morning', 'friday-morning', 'evening'),
  interests: some('history', 'arts', 'sciences'),
  hobbies: some('cooking', 'games'),
  manners: fc.tuple(maybe(fc.integer({ min: 1, max: 4 })), maybe(fc.integer({ min: 1, max: 4 })), maybe(fc.integer({ min: 1, max: 4 }))),
  age: maybe(fc.integer({ min: 18, max: 75 })),
  gender: maybe(fc.constantFrom('woman', 'man', 'other', 'undisclosed')),
  wishes: fc.record({ gender: fc.constantFrom('woman', 'man'), age: fc.constantFrom('close', 'older', 'younger') }, { requiredKeys: [] }),
  registeredOn: fc.nat({ max: 20 }).map(days => addDays(day('2025-09-01'), days)),
}

/** Any mentor of whom some things are known. */
export const anyMentor: fc.Arbitrary<MentorProfile> = fc
  .record({ ...anyone, offers: some('network', 'interview', 'confidence'), workplace: fc.constantFrom(undefined, ...CITIES) })
  .map(parts => aMentorProfile(1, parts))

/** Any mentee of whom some things are known. */
export const anyMentee: fc.Arbitrary<MenteeProfile> = fc
  .record({
    ...{ ...anyone, needs: some('network', 'interview', 'confidence', 'language'), practises: maybe(one('dutch', 'english')), transports: some('car', 'bicycle', 'two-wheeler', 'own-means') },
    ...{ travelRadius: maybe(fc.constantFrom(0, 10, 60)), home: fc.constantFrom(undefined, ...CITIES) },
  })
  .map(parts => aMenteeProfile(1, parts))

/** Any weights and thresholds. */
export const anySettings: fc.Arbitrary<MatchingSettings> = fc
  .array(fc.record({ weight: fc.integer({ min: 0, max: 5 }), atLeast: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined, freq: 2 }) }), {
    minLength: matching.criteria.length,
    maxLength: matching.criteria.length,
  })
  .map(asked => someSettings(Object.fromEntries(matching.criteria.map((criterion, index) => [criterion.key, asked[index] ?? {}]))))
