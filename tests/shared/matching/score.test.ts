import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { matching } from '#shared/defaults/programme'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import { valueOf } from '#shared/matching/criteria'
import { explainPair } from '#shared/matching/explain'
import type { MenteeProfile, MentorProfile } from '#shared/matching/profiles'
import { scorePair } from '#shared/matching/score'

import { aBlankMentee, aBlankMentor, aMenteeProfile, aMentorProfile, anyMentee, anyMentor, anySettings, key, someSettings } from '../../builders/matching'

const anyKey = fc.constantFrom(...matching.criteria.map(({ key }) => key))

const withWeight = (settings: MatchingSettings, key: string, weight: number): MatchingSettings => ({
  ...settings,
  criteria: settings.criteria.map(criterion => (criterion.key === key ? { ...criterion, weight } : criterion)),
})

describe('the score of two people', () => {
  it('is 100 for two who fit in everything', () => {
    expect(scorePair(aMentorProfile(), aMenteeProfile(), someSettings())).toEqual({
      ...{ score: 100, earned: 31, knownWeight: 31, totalWeight: 31, reliability: 100, failed: [], toCheck: [] },
    })
  })

  it('counts only what is known, and says how much that is', () => {
    const mentee = aMenteeProfile(1, { sector: undefined, jobFamily: undefined })
    expect(scorePair(aMentorProfile(), mentee, someSettings())).toMatchObject({ score: 100, knownWeight: 22, totalWeight: 31, reliability: 71 })
  })

  it('is no number where nothing is known, and excludes nobody', () => {
    expect(scorePair(aBlankMentor(), aBlankMentee(), someSettings())).toMatchObject({ score: undefined, knownWeight: 0, reliability: 0, failed: [], toCheck: ['languages'] })
  })

  it('is impossible below what is mandatory, and equal to it is enough', () => {
    const mentee = aMenteeProfile(1, { sector: key('trade') })
    expect(scorePair(aMentorProfile(), mentee, someSettings({ sector: { atLeast: 60 } })).failed).toEqual([])
    expect(scorePair(aMentorProfile(), mentee, someSettings({ sector: { atLeast: 61 } })).failed).toEqual(['sector'])
  })

  it('leaves out what nobody wished, from the total as well', () => {
    const wishing = aMenteeProfile(1, { wishes: { age: 'older' } })
    expect(scorePair(aMentorProfile(), wishing, someSettings()).totalWeight).toBe(32)
    expect(scorePair(aMentorProfile(1, { age: undefined }), wishing, someSettings())).toMatchObject({ totalWeight: 32, knownWeight: 31 })
  })

  it('takes the gender that somebody asked for as a condition, until the association gives it a weight', () => {
    const [man, wish] = [aMentorProfile(1, { gender: 'man' }), aMenteeProfile(1, { wishes: { gender: 'woman' } })]
    expect(scorePair(man, wish, someSettings()).failed).toEqual(['gender'])
    expect(scorePair(aMentorProfile(), wish, someSettings())).toMatchObject({ failed: [], toCheck: ['gender'] })
    expect(scorePair(man, wish, someSettings({ gender: { weight: 2 } }))).toMatchObject({ failed: [], score: 94 })
    expect(scorePair(man, wish, someSettings({ gender: { weight: 2, atLeast: 100 } })).failed).toEqual(['gender'])
  })

  it('never goes down with the weight of a criterion that is fully met, nor up with that of one wholly failed', () => {
    fc.assert(
      fc.property(anyMentor, anyMentee, anySettings, anyKey, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 5 }), (mentor, mentee, settings, key, weight, more) => {
        const value = valueOf(key, mentor, mentee, settings)
        const isCounted = explainPair(mentor, mentee, settings).rows.some(row => row.key === key && row.verdict !== 'not-counted')
        fc.pre(isCounted && (value === 0 || value === 1))
        const lighter = scorePair(mentor, mentee, withWeight(settings, key, weight)).score
        const heavier = scorePair(mentor, mentee, withWeight(settings, key, Math.min(5, weight + more))).score
        fc.pre(lighter !== undefined && heavier !== undefined)
        if (value === 1) expect(heavier).toBeGreaterThanOrEqual(lighter)
        else expect(heavier).toBeLessThanOrEqual(lighter)
      }),
      { numRuns: 2000 },
    )
  })

  it('never excludes for what is unknown', () => {
    const forgetting: readonly ((mentor: MentorProfile, mentee: MenteeProfile) => readonly [MentorProfile, MenteeProfile])[] = [
      (_, mentee) => [aBlankMentor(), mentee],
      (mentor, _) => [mentor, aBlankMentee()],
      () => [aBlankMentor(), aBlankMentee()],
    ]
    fc.assert(
      fc.property(anyMentor, anyMentee, anySettings, fc.constantFrom(...forgetting), (mentor, mentee, settings, forget) => {
        expect(scorePair(...forget(mentor, mentee), settings).failed).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('stands between 0 and 100, and fails only what is known and mandatory', () => {
    fc.assert(
      fc.property(anyMentor, anyMentee, anySettings, (mentor, mentee, settings) => {
        const { score, earned, knownWeight, totalWeight, failed } = scorePair(mentor, mentee, settings)
        if (score !== undefined) expect(score).toBe(Math.round(Math.round(100 * earned) / knownWeight))
        expect(score ?? 0).toBeGreaterThanOrEqual(0)
        expect(score ?? 0).toBeLessThanOrEqual(100)
        expect(knownWeight).toBeLessThanOrEqual(totalWeight)
        for (const row of explainPair(mentor, mentee, settings).rows) {
          const isShort = row.value !== undefined && row.atLeast !== undefined && Math.round(row.value * 100) < row.atLeast
          expect(failed.includes(row.key)).toBe(isShort)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is explained by the very values it is made of', () => {
    fc.assert(
      fc.property(anyMentor, anyMentee, anySettings, (mentor, mentee, settings) => {
        const { rows, score } = explainPair(mentor, mentee, settings)
        const earned = rows.reduce((sum, { weight, value }) => sum + weight * Math.round(100 * (value ?? 0)), 0)
        expect(score.earned).toBeCloseTo(earned / 100, 9)
        expect(rows.map(({ key }) => key)).toEqual(settings.criteria.map(({ key }) => key))
        for (const { value, verdict, fact } of rows) {
          expect(value === undefined).toBe(verdict === 'unknown' || verdict === 'not-counted')
          expect(fact.about === 'unknown').toBe(verdict === 'unknown')
        }
      }),
      { numRuns: 1000 },
    )
  })
})
