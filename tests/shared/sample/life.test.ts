import { describe, expect, it } from 'vitest'

import { played } from './played'

import { amendmentsAwaitingSignature } from '#shared/casebook/amendment-queries'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { listInForce } from '#shared/casebook/content-in-force'
import { gridOf, isHeld } from '#shared/casebook/interviews'
import { cadenceFor, heldMeetingsOf, intakeStanding, introductionsOf, isRunning, meetingsOf, meetingsToConfirm, nextMeeting } from '#shared/casebook/pair-life'
import { defaults } from '#shared/defaults/defaults'
import { rowState } from '#shared/domain/action-plan'
import { amendmentCompletedOn } from '#shared/domain/amendment'
import { daysBetween, weekday } from '#shared/domain/calendar'
import { prioritiesOf } from '#shared/domain/intake'
import { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { shownAmendment, shownMeetings, shownPairs } from '#shared/sample/shown'
import { questionsOf } from '#shared/grids/grid'

const book = await played()
const today = IsoDate.parse(SAMPLE_TODAY)
const pairs = listed(book.pairs)
const running = pairs.filter(pair => isRunning(stateOf(pair)))
const atWork = pairs.filter(pair => stateOf(pair).stage === 'active')
const meetings = listed(book.meetings).map(({ details }) => details)

const lastMet = (pair: Pair) => heldMeetingsOf(book, pair.id).at(-1)?.details.on
const isBehind = (pair: Pair) => (cadenceFor(book, pair, today)?.behind ?? 0) >= 2

describe('the meetings of the sample', () => {
  it('are told for every pair that runs or ran', () => {
    expect(running.filter(({ id }) => heldMeetingsOf(book, id).length === 0)).toEqual([])
  })

  it('fall on working days or Saturdays, at hours at which people meet, and last about an hour and a half', () => {
    expect(meetings.filter(({ on, at }) => weekday(on) === 7 || at === undefined || at < '08:00' || at > '20:00')).toEqual([])
    const minutes = meetings.flatMap(details => (details.state === 'held' ? [details.minutes] : []))
    expect([Math.min(...minutes), Math.max(...minutes)]).toEqual([45, 120])
    expect(minutes.filter(each => each === 90).length).toBeGreaterThan(minutes.length / 2)
  })

  it('show pairs on rhythm, one that is behind, and one that has not met for three weeks', () => {
    expect(atWork.filter(isBehind)).toHaveLength(1)
    expect(atWork.filter(pair => cadenceFor(book, pair, today)?.behind === 0).length).toBeGreaterThan(3)
    expect(atWork.filter(pair => daysBetween(lastMet(pair) ?? today, today) > 21)).toHaveLength(1)
  })

  it('show cancelled ones, told or not, the next ones, and one planned and gone by', () => {
    const told = meetings.flatMap(details => (details.state === 'cancelled' ? [`${details.by} ${details.told}`] : []))
    expect(told).toEqual(expect.arrayContaining(['mentor true', 'mentor false', 'mentee true', 'mentee false', 'association true']))
    expect(atWork.filter(({ id }) => nextMeeting(book, id, today)).length).toBeGreaterThan(3)
    expect(pairs.flatMap(({ id }) => meetingsToConfirm(book, id, today))).toHaveLength(1)
    expect(book.meetings[shownMeetings.next]).toEqual(nextMeeting(book, shownPairs.atWork, today))
    expect(new Set(meetings.map(({ place }) => place))).toEqual(new Set(['workplace', 'elsewhere', 'online']))
  })

  it('leave out the time of a suspension', () => {
    const away = running.flatMap(pair => {
      const state = stateOf(pair)
      return isRunning(state) ? state.suspensions.map(suspension => ({ pair, ...suspension })) : []
    })
    expect(away.length).toBeGreaterThan(3)
    expect(away.flatMap(({ pair, from, until = today }) => meetingsOf(book, pair.id).filter(({ details }) => from <= details.on && details.on < until))).toEqual([])
  })

  it('show contacts, and introductions with and without a result', () => {
    expect(new Set(listed(book.pairContacts).map(({ means }) => means)).size).toBeGreaterThan(2)
    const results = listed(book.introductions).flatMap(({ result }) => result ?? [])
    const known = listInForce(book, 'introduction-results', defaults).map(({ key }) => key)
    expect(results.filter(key => !known.includes(key))).toEqual([])
    expect(introductionsOf(book, shownPairs.atWork).map(({ result }) => result !== undefined)).toEqual([true, false])
  })
})

describe('the in-takes and plans of the sample', () => {
  const standings = running.flatMap(pair => intakeStanding(book, pair, today) ?? [])
  const steps = listed(book.actionPlans).flatMap(({ rows }) => rows.flatMap(row => row.steps))

  it('show in-takes closed in time and late, and open in time and late', () => {
    const seen = standings.map(({ closedOn, daysLate }) => `${closedOn ? 'closed' : 'open'} ${daysLate > 0 ? 'late' : 'in time'}`)
    expect(new Set(seen)).toEqual(new Set(['closed in time', 'closed late', 'open in time', 'open late']))
  })

  it('go through every domain for the pair that is shown, with three priorities and three assets', () => {
    const intake = book.intakes[shownPairs.atWork]
    expect(Object.keys(intake?.domains ?? {}).sort()).toEqual(listInForce(book, 'search-domains', defaults).map(({ key }) => key as string).sort())
    expect(intake && prioritiesOf(intake)).toHaveLength(3)
    expect(intake).toMatchObject({ opportunities: expect.any(String), threats: expect.any(String), synthesis: expect.any(String), assets: [expect.any(String), expect.any(String), expect.any(String)] })
  })

  it('name domains that stand in the list', () => {
    const known = new Set<string>(listInForce(book, 'search-domains', defaults).map(({ key }) => key))
    const named = [...listed(book.intakes).flatMap(({ domains }) => Object.keys(domains)), ...listed(book.actionPlans).flatMap(({ rows }) => rows.flatMap(({ domain }) => domain ?? []))]
    expect(named.filter(key => !known.has(key))).toEqual([])
  })

  it('show rows in every state, moved by meetings and between them, and versions set down', () => {
    const plan = book.actionPlans[shownPairs.atWork]
    expect(new Set(plan?.rows.map(rowState))).toEqual(new Set(['to-do', 'in-progress', 'done', 'postponed', 'abandoned']))
    expect(plan?.versions.map(({ number }) => number)).toEqual([1, 2])
    expect(new Set(steps.map(({ meetingId }) => meetingId !== undefined))).toEqual(new Set([true, false]))
    expect(new Set(listed(book.actionPlans).flatMap(({ goal }) => goal ?? []))).toEqual(new Set(['job', 'training', 'internship', 'business', 'studies']))
  })
})

describe('the first meetings of the sample', () => {
  const sheets = listed(book.interviews).filter(({ subject }) => subject.kind === 'pair')
  const ticks = sheets.filter(isHeld).map(sheet => questionsOf(gridOf(book, sheet)).filter(({ kind, key }) => kind === 'yes-no' && sheet.answers[key] === true).length)

  it('show one where everything was covered, and others with gaps', () => {
    expect(Math.max(...ticks)).toBe(16)
    expect(ticks.filter(count => count < 16).length).toBeGreaterThan(2)
  })

  it('were held on the day that the story of the pair tells', () => {
    const differing = sheets.filter(isHeld).filter(({ subject, held }) => !pairs.find(({ id }) => id === subject.id)?.moves.some(move => move.kind === 'hold-first-meeting' && move.on === held.on))
    expect(differing).toEqual([])
  })
})

describe('the amendments of the sample', () => {
  it('show each kind, signed by three or waiting', () => {
    const amendments = listed(book.amendments)
    expect(amendments.map(({ change }) => change.kind).sort()).toEqual(['extension', 'place', 'suspension'])
    expect(amendmentsAwaitingSignature(book).map(({ change }) => change.kind)).toEqual(['place'])
  })

  it('carry the extension into the story of its pair', () => {
    const amendment = book.amendments[shownAmendment]
    const state = amendment && endOf(book, amendment.pairId)
    expect(amendment && amendmentCompletedOn(amendment)).toBe('2026-11-18')
    expect(state).toBe('2027-02-01')
  })
})

function endOf(played: Casebook, pairId: Pair['id']): string | undefined {
  const pair = played.pairs[pairId]
  const state = pair && stateOf(pair)
  return state && isRunning(state) ? state.terms.endsOn : undefined
}
