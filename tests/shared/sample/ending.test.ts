import { describe, expect, it } from 'vitest'

import { played } from './played'

import { listed } from '#shared/casebook/casebook'
import { listInForce } from '#shared/casebook/content-in-force'
import { lastHeld } from '#shared/casebook/interviews'
import { mentorHours } from '#shared/casebook/mentor-hours'
import { endingOf } from '#shared/casebook/pair-ending'
import { endedOn } from '#shared/casebook/pair-life'
import { questionnaireStanding } from '#shared/casebook/questionnaires'
import { mentorSituation } from '#shared/casebook/situations'
import { defaults } from '#shared/defaults/defaults'
import { PROGRESS_ITEMS } from '#shared/domain/evaluation'
import { IsoDate } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'
import { type Situation, SituationFamily, situationLists } from '#shared/domain/situation'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { SHOWN_YEAR, shownPairs } from '#shared/sample/shown'
import { evaluationYear } from '#shared/statistics/evaluations'
import { progressMade } from '#shared/statistics/progress-made'

const book = await played()
const today = IsoDate.parse(SAMPLE_TODAY)
const closed = listed(book.pairs).filter(pair => stateOf(pair).stage === 'closed')
const closings = closed.flatMap(({ id }) => book.closings[id] ?? [])
const followUps = listed(book.followUps)
const situations: readonly Situation[] = [...closings.flatMap(({ situation }) => situation ?? []), ...followUps.flatMap(({ answer }) => answer?.situation ?? [])]

describe('the closings of the sample', () => {
  it('tell of every closed pair how it was closed and where the mentee stands', () => {
    expect(closings).toHaveLength(closed.length)
    expect(closings.filter(({ held, situation }) => !held || !situation)).toEqual([])
  })

  it('come by term, by a positive exit and by an interruption with who and why', () => {
    const triggers = closed.map(pair => {
      const state = stateOf(pair)
      return state.stage === 'closed' ? state.trigger : 'none'
    })
    expect(new Set(triggers)).toEqual(new Set(['term', 'positive-exit', 'interruption']))
    expect(closings.filter(({ interruption }) => interruption).length).toBe(triggers.filter(trigger => trigger === 'interruption').length)
  })

  it('give each pair one last day: the one of its contract at the term', () => {
    const ended = listed(book.pairs).flatMap(pair => {
      const ending = endingOf(pair)
      return ending && ending.how !== 'not-begun' ? [[pair.reference, endedOn(pair), ending.lastDay]] : []
    })
    expect(ended.filter(([, noted, lastDay]) => noted !== lastDay)).toEqual([])
    expect(ended.length).toBeGreaterThan(closed.length)
  })

  it('were held around a table, by phone without the mentee, and by the association alone', () => {
    expect(new Set(closings.flatMap(({ held }) => held?.how ?? []))).toEqual(new Set(['meeting', 'phone', 'unilateral']))
    const withoutMentee = closings.filter(({ held }) => held?.how === 'phone' && !held.present.includes('mentee'))
    expect(withoutMentee.map(({ attempts }) => attempts.length)).toEqual([2])
  })

  it('lead to every family of situations, in words of the lists', () => {
    expect(new Set(closings.flatMap(({ situation }) => situation?.family ?? []))).toEqual(new Set(SituationFamily.options))
    const keys = (name: Parameters<typeof listInForce>[1]) => listInForce(book, name, defaults).map(({ key }) => key as string)
    const strays = situations.flatMap(({ family, kind, sector, link }) => [
      ...(kind && !keys(situationLists[family]).includes(kind) ? [kind] : []),
      ...(sector && !keys('sectors').includes(sector) ? [sector] : []),
      ...(link && !keys('mentoring-links').includes(link) ? [link] : []),
    ])
    expect(strays).toEqual([])
  })

  it('gave certificates to nearly everyone, and left one to be given', () => {
    expect(closings.flatMap(({ certificates }) => Object.keys(certificates)).length).toBe(2 * closings.length - 1)
  })
})

it('shows a mentor who came on working time, and on her own', () => {
  const pair = book.pairs[shownPairs.onWorkingTime]
  const hours = pair && mentorHours(book, pair)
  expect(hours?.frame).toBe('working-time')
  expect(Math.min(hours?.paidMinutes ?? 0, hours?.ownMinutes ?? 0)).toBeGreaterThan(0)
})

describe('the questionnaires of the sample', () => {
  it('came back from enough people of each year to be read together', () => {
    const counts = [2025, 2026].map(year => evaluationYear(book, year)).map(({ mentor, mentee }) => [mentor.returned, mentee.returned])
    expect(counts).toEqual([[9, 8], [7, 6]])
  })

  it('stand at every step: entered, half entered, awaited and given up', () => {
    const standings = listed(book.pairs).flatMap(pair => (['mentor', 'mentee'] as const).map(side => questionnaireStanding(book, pair, side).state))
    expect(new Set(standings)).toEqual(new Set(['to-hand', 'handed', 'under-way', 'entered', 'waived']))
  })

  it('may be quoted without a name, with the first name, or not at all', () => {
    const quotes = closed.flatMap(({ id }) => (['mentor', 'mentee'] as const).map(side => lastHeld(book, { kind: 'evaluation', id, side })?.answers['quote']))
    expect(new Set(quotes)).toEqual(new Set(['without-name', 'first-name', 'no', undefined]))
  })

  it('tell the way made in each of the ten sentences, to the end and half a year later', () => {
    const { items } = progressMade(book, SHOWN_YEAR)
    expect(items.flatMap(({ item, end, later }) => (end && later ? [item] : []))).toEqual(PROGRESS_ITEMS)
    expect(items.every(({ end }) => end !== undefined && end.to > end.from)).toBe(true)
    // In the running year too few have been asked again.
    expect(progressMade(book, 2026).items.map(({ later }) => later).filter(Boolean)).toEqual([])
  })
})

describe('what became of the mentees of the sample', () => {
  it('is known of some, of others not: left, still tried, refused', () => {
    expect(new Set(followUps.map(({ months }) => months))).toEqual(new Set([6, 12]))
    expect(followUps.filter(({ answer }) => answer).length).toBeGreaterThan(10)
    expect(followUps.filter(({ leftOn }) => leftOn).length).toBe(2)
    expect(followUps.filter(({ answer, leftOn }) => !answer && !leftOn).every(({ attempts }) => attempts.length > 0)).toBe(true)
    expect(new Set(closed.map(({ menteeId }) => book.mentees[menteeId]?.consents['follow-up']?.at(-1)?.given))).toEqual(new Set([true, false, undefined]))
  })

  it('is for one of them to be a mentor', () => {
    const [mentor] = listed(book.mentors).filter(({ formerMenteeId }) => formerMenteeId)
    expect(mentor && mentorSituation(book, mentor, today)).toBe('to-decide')
    expect(closed.map(({ menteeId }) => menteeId)).toContain(mentor?.formerMenteeId)
  })
})

it('has done what is owed once a year, for both years that are over', () => {
  expect(Object.keys(book.yearlyTasks).sort()).toEqual(['annual-report@2024', 'annual-report@2025', 'profile-analysis@2024', 'profile-analysis@2025', 'retention-review@2024', 'retention-review@2025'])
})
