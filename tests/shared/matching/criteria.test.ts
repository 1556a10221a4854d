import { describe, expect, it } from 'vitest'

import type { MatchingCriterionKey } from '#shared/domain/programme-settings'
import { thresholdOf, valueOf } from '#shared/matching/criteria'
import { explainPair } from '#shared/matching/explain'
import { areNeighbours, areOfOneFamily } from '#shared/matching/families'
import { locate } from '#shared/matching/places/locate'
import type { MenteeProfile, MentorProfile } from '#shared/matching/profiles'

import { aMenteeProfile, aMentorProfile, key, keys, someSettings, spoken } from '../../builders/matching'

const settings = someSettings()

const value = (key: MatchingCriterionKey, mentor: Partial<MentorProfile>, mentee: Partial<MenteeProfile>) => valueOf(key, aMentorProfile(1, mentor), aMenteeProfile(1, mentee), settings)

const rowOn = (key: MatchingCriterionKey, mentor: Partial<MentorProfile>, mentee: Partial<MenteeProfile>) =>
  explainPair(aMentorProfile(1, mentor), aMenteeProfile(1, mentee), settings).rows.find(row => row.key === key)

describe('the sector', () => {
  const wanted = { sector: key('food'), otherSectors: keys('health') }

  it('is met by the same sector, in part by one of its family, little by a second choice', () => {
    expect(value('sector', { sector: key('food') }, wanted)).toBe(1)
    expect(value('sector', { sector: key('hospitality') }, wanted)).toBe(0.6)
    expect(value('sector', { sector: key('health') }, wanted)).toBe(0.3)
    expect(value('sector', { sector: key('education') }, wanted)).toBe(0)
  })

  it('is met a little by a mentor who knows it from elsewhere', () => {
    expect(value('sector', { sector: key('education'), otherSectors: keys('food') }, wanted)).toBe(0.3)
    expect(rowOn('sector', { sector: key('education'), otherSectors: keys('health') }, wanted)?.fact).toMatchObject({ tie: 'second-choice', through: 'health' })
  })

  it('is unknown without a sector on one side, and says on which', () => {
    expect(rowOn('sector', { sector: undefined, otherSectors: keys('food') }, wanted)).toMatchObject({ verdict: 'unknown', fact: { about: 'unknown', missing: ['mentor'] } })
  })

  it('that an association added matches itself alone', () => {
    expect(value('sector', { sector: key('our-own') }, { sector: key('our-own') })).toBe(1)
    expect(value('sector', { sector: key('our-own') }, { sector: key('food') })).toBe(0)
  })
})

describe('the trade', () => {
  it('is met by the same family of trades, half by a neighbouring one', () => {
    expect(value('function', { jobFamily: key('driving') }, { jobFamily: key('driving') })).toBe(1)
    expect(value('function', { jobFamily: key('logistics') }, { jobFamily: key('driving') })).toBe(0.5)
    expect(value('function', { jobFamily: key('law') }, { jobFamily: key('driving') })).toBe(0)
  })

  it('is unknown for two trades that stand in no family', () => {
    expect(rowOn('function', { jobFamily: key('other-family') }, { jobFamily: key('other-family') })?.verdict).toBe('unknown')
  })

  it('has neighbours on both sides', () => {
    expect(areNeighbours(key('driving'), key('logistics'))).toBe(true)
    expect(areNeighbours(key('logistics'), key('driving'))).toBe(true)
    expect(areOfOneFamily(key('food'), key('food'))).toBe(false)
  })
})

describe('the expectations', () => {
  it('are the share of the needs that are covered', () => {
    const needs = keys('network', 'interview', 'language')
    expect(value('expectations', { offers: keys('network', 'interview', 'confidence') }, { needs })).toBe(0.67)
    expect(value('expectations', { offers: keys() }, { needs })).toBeUndefined()
  })
})

describe('the languages', () => {
  it('are met by one that both speak at B1', () => {
    expect(value('languages', { languages: spoken({ french: 'native' }) }, { languages: spoken({ french: 'B1', arabic: 'native' }) })).toBe(1)
    expect(value('languages', { languages: spoken({ french: 'native' }) }, { languages: spoken({ french: 'A2', arabic: 'native' }) })).toBe(0)
  })

  it('are met enough by one whose level nobody asked, and say so', () => {
    const row = rowOn('languages', { languages: spoken({ french: 'native' }) }, { languages: spoken({ french: undefined }) })
    expect(row).toMatchObject({ value: 0.7, verdict: 'partly', fact: { common: ['french'], sure: false } })
  })

  it('leave three tenths to the language that is to be practised', () => {
    const mentee = { languages: spoken({ french: 'C1' }), practises: key('dutch') }
    expect(value('languages', { languages: spoken({ french: 'native' }) }, mentee)).toBe(0.7)
    expect(value('languages', { languages: spoken({ french: 'native', dutch: 'A2' }) }, mentee)).toBe(0.7)
    expect(value('languages', { languages: spoken({ french: 'native', dutch: 'B2' }) }, mentee)).toBe(1)
  })

  it('are not met by the language to practise alone', () => {
    expect(value('languages', { languages: spoken({ dutch: 'native' }) }, { languages: spoken({ french: 'C1' }), practises: key('dutch') })).toBe(0)
  })
})

describe('the distance', () => {
  const namur = { workplace: locate({ postcode: '5000', municipality: 'Namur' }) }
  const from = (postcode: string, others: Partial<MenteeProfile> = {}) => ({ home: locate({ postcode }), ...others })

  it('falls from 1 on the spot to 0 at the radius', () => {
    expect(value('distance', namur, from('5000'))).toBe(1)
    const near = value('distance', namur, from('5030')) // Gembloux, some 16 km
    expect(near).toBeGreaterThan(0.4)
    expect(near).toBeLessThan(0.5)
    expect(value('distance', namur, from('6700'))).toBe(0)
  })

  it('takes the means that carry furthest, and public transport where they are unknown', () => {
    expect(rowOn('distance', namur, from('5030', { transports: keys('on-foot', 'car') }))?.fact).toMatchObject({ mode: 'car', assumed: false, radius: 40 })
    expect(rowOn('distance', namur, from('5030', { transports: keys('two-wheeler') }))?.fact).toMatchObject({ mode: 'car', assumed: false })
    expect(rowOn('distance', namur, from('5030', { transports: keys() }))?.fact).toMatchObject({ mode: 'public-transport', assumed: true, radius: 30 })
  })

  it('never goes beyond what the mentee said', () => {
    expect(rowOn('distance', namur, from('5030', { travelRadius: 10 }))).toMatchObject({ value: 0, fact: { radius: 10, limitedBy: 'mentee' } })
    expect(rowOn('distance', namur, from('5030', { travelRadius: 60 }))?.fact).toMatchObject({ radius: 30, limitedBy: 'settings' })
    expect(value('distance', namur, from('5000', { travelRadius: 0 }))).toBe(1)
  })

  it('is unknown where a place is', () => {
    expect(rowOn('distance', { workplace: undefined }, from('5000'))?.fact).toEqual({ about: 'unknown', missing: ['mentor'] })
  })
})

describe('daily life', () => {
  it('needs three common half-days', () => {
    const availability = keys('monday-morning', 'tuesday-morning', 'evening', 'saturday')
    expect(value('availability', { availability }, { availability: keys('evening') })).toBe(0.33)
    expect(value('availability', { availability }, { availability })).toBe(1)
    expect(value('availability', { availability }, { availability: keys('friday-morning') })).toBe(0)
  })

  it('counts what both like out of all that one of them likes', () => {
    expect(value('interests', { interests: keys('history', 'arts') }, { interests: keys('history', 'sciences') })).toBe(0.33)
    expect(rowOn('hobbies', { hobbies: keys('cooking') }, { hobbies: keys('cooking', 'games') })).toMatchObject({ value: 0.5, verdict: 'partly', fact: { common: ['cooking'] } })
  })
})

describe('wishes', () => {
  it('of age count where somebody has one', () => {
    expect(rowOn('age', {}, {})).toMatchObject({ verdict: 'not-counted', fact: { about: 'not-counted' } })
    expect(value('age', { age: 40 }, { age: 30, wishes: { age: 'older' } })).toBe(1)
    expect(value('age', { age: 35 }, { age: 30, wishes: { age: 'older' } })).toBe(0.5)
    expect(value('age', { age: 35 }, { age: 30, wishes: { age: 'close' } })).toBe(1)
    expect(value('age', { age: 50 }, { age: 30, wishes: { age: 'close' } })).toBe(0)
    expect(value('age', { age: undefined }, { age: 30, wishes: { age: 'close' } })).toBeUndefined()
  })

  it('of two people count by the one less well met', () => {
    expect(value('age', { age: 50, wishes: { age: 'close' } }, { age: 30, wishes: { age: 'older' } })).toBe(0)
    expect(value('age', { age: 60, wishes: { age: 'younger' } }, { age: 30, wishes: { age: 'older' } })).toBe(1)
  })

  it('of gender are met or not, and unknown where a person did not say', () => {
    expect(value('gender', { gender: 'woman' }, { wishes: { gender: 'woman' } })).toBe(1)
    expect(value('gender', { gender: 'other' }, { wishes: { gender: 'woman' } })).toBe(0)
    expect(value('gender', { gender: 'undisclosed' }, { wishes: { gender: 'woman' } })).toBeUndefined()
    expect(rowOn('gender', { gender: undefined, wishes: { gender: 'man' } }, { gender: 'woman', wishes: { gender: 'woman' } })?.fact).toEqual({ about: 'gender', wishes: [{ by: 'mentor', wish: 'man', met: false }] })
    expect(rowOn('gender', {}, {})?.verdict).toBe('not-counted')
  })

  it('of gender are a condition without a weight', () => {
    expect(thresholdOf({ key: 'gender', weight: 0 })).toBe(100)
    expect(thresholdOf({ key: 'gender', weight: 1 })).toBeUndefined()
  })
})

describe('the way of working', () => {
  it('compares the statements that both weighed', () => {
    expect(value('values', { manners: [1, 4, 2] }, { manners: [4, 4, undefined] })).toBe(0.5)
    expect(rowOn('values', { manners: [1, undefined, undefined] }, { manners: [undefined, 2, undefined] })?.fact).toEqual({ about: 'unknown', missing: ['mentor', 'mentee'] })
    expect(rowOn('values', { manners: [] }, { manners: [1] })?.fact).toEqual({ about: 'unknown', missing: ['mentor'] })
  })
})
