import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import { locate } from '#shared/matching/places/locate'
import type { MenteeProfile, MentorProfile } from '#shared/matching/profiles'
import { cheapestRelaxation } from '#shared/matching/relaxation'

import { aCasebook, aPairAt, mentorId } from '../../builders/casebook'
import { aMenteeProfile, aMentorProfile, aPairingNote, key, keys, someSettings, spoken } from '../../builders/matching'

interface Given {
  readonly mentors: readonly MentorProfile[]
  readonly mentee?: MenteeProfile
  readonly settings?: MatchingSettings
  readonly book?: Casebook
}

const relaxed = ({ mentors, mentee = aMenteeProfile(), settings = someSettings(), book = aCasebook() }: Given) => {
  const relaxation = cheapestRelaxation(book, mentee, mentors, settings)
  return relaxation && { ...relaxation, mentors: relaxation.mentors.map(({ id }) => id) }
}

const at = (postcode: string) => ({ workplace: locate({ postcode }) })
const far = someSettings({ distance: { atLeast: 1 } })

describe('the cheapest relaxation', () => {
  it('widens the circle to the nearest step that opens a mentor, and counts all it opens', () => {
    // Liège lies some 53 km from Namur, Bruxelles further, Arlon far beyond.
    const mentors = [aMentorProfile(1, at('4000')), aMentorProfile(2, at('1000')), aMentorProfile(3, at('6700'))]
    expect(relaxed({ mentors, settings: far })).toEqual({ kind: 'radius', whose: 'settings', mode: 'public-transport', from: 30, to: 55, mentors: [mentorId(1)] })
  })

  it('asks the mentee to go further where it is they who stay near', () => {
    const mentee = aMenteeProfile(1, { travelRadius: 10 })
    expect(relaxed({ mentors: [aMentorProfile(1, at('5030'))], mentee, settings: far })).toMatchObject({ kind: 'radius', whose: 'mentee', from: 10, to: 20 })
  })

  it('makes distance less of a condition where no circle is wide enough to be said', () => {
    const never = someSettings({ distance: { atLeast: 100 } })
    expect(relaxed({ mentors: [aMentorProfile(1, at('5030'))], settings: never })).toMatchObject({ kind: 'threshold', key: 'distance', from: 100 })
  })

  it('lowers what is mandatory to the best that there is', () => {
    const settings = someSettings({ sector: { atLeast: 100 } })
    const mentors = [aMentorProfile(1, { sector: key('health') }), aMentorProfile(2, { sector: key('trade') }), aMentorProfile(3, { sector: key('trade') })]
    expect(relaxed({ mentors, settings })).toEqual({ kind: 'threshold', key: 'sector', from: 100, to: 60, mentors: [mentorId(2), mentorId(3)] })
  })

  it('takes the smallest change of several', () => {
    const settings = someSettings({ sector: { atLeast: 100 } })
    const mentors = [aMentorProfile(1, { sector: key('trade') }), aMentorProfile(2, { languages: spoken({ dutch: 'native' }) })]
    expect(relaxed({ mentors, settings })).toMatchObject({ kind: 'threshold', key: 'sector' })
  })

  it('lowers the minimum score to the best score below it', () => {
    const mentors = [aMentorProfile(1, { offers: keys('language') }), aMentorProfile(2, { offers: keys('language'), hobbies: keys('games') })]
    expect(relaxed({ mentors, settings: someSettings({}, { minimumScore: 90 }) })).toEqual({ kind: 'minimum-score', from: 90, to: 84, mentors: [mentorId(1)] })
  })

  it('names the refusal that stands in the way, and never relatives', () => {
    expect(relaxed({ mentors: [aMentorProfile(1)], book: aCasebook({ pairs: [aPairAt('declined')] }) })).toMatchObject({ kind: 'exclusion', exclusion: { kind: 'refused' }, mentors: [mentorId(1)] })
    expect(relaxed({ mentors: [aMentorProfile(1)], book: { ...aCasebook(), pairingNotes: { [aPairingNote().id]: aPairingNote() } } })).toBeUndefined()
  })

  it('is nothing where one thing is not enough, or where nothing is in the way', () => {
    const settings = someSettings({ sector: { atLeast: 100 } })
    expect(relaxed({ mentors: [aMentorProfile(1, { sector: key('health'), languages: spoken({ dutch: 'native' }) })], settings })).toBeUndefined()
    expect(relaxed({ mentors: [aMentorProfile(1)], settings })).toBeUndefined()
    expect(relaxed({ mentors: [] })).toBeUndefined()
  })
})
