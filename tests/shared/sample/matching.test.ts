import { describe, expect, it } from 'vitest'

import { played } from './played'

import { listed } from '#shared/casebook/casebook'
import { frozenBy, pendingProposals, readyProposals, standingRefusal } from '#shared/casebook/pairings'
import { defaults } from '#shared/defaults/defaults'
import { IsoDate } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'
import { proposeGroup, runToEnd } from '#shared/matching/group'
import { matchingPool } from '#shared/matching/pool'
import { rankMentors } from '#shared/matching/rank'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { shownMatch } from '#shared/sample/shown'

const book = await played()
const today = IsoDate.parse(SAMPLE_TODAY)
const settings = defaults.settings.matching
const pool = matchingPool(book, today)
const rankings = pool.mentees.map(({ id }) => rankMentors(book, id, today, settings))
const asideOfFree = rankings.flatMap(ranking => ranking.aside).filter(({ mentor }) => pool.mentors.some(({ id }) => id === mentor.id))

describe('the matching of the sample', () => {
  it('has enough people who wait, on both sides, to make a group of them', () => {
    expect(pool.mentees.length).toBeGreaterThanOrEqual(8)
    expect(pool.mentors.length).toBeGreaterThanOrEqual(8)
  })

  it('offers the mentee who is shown mentors with unlike scores, and one of whom little is known', () => {
    const { candidates } = rankMentors(book, shownMatch.menteeId, today, settings)
    const scores = candidates.map(({ score }) => score.score ?? 0)
    expect(candidates.length).toBeGreaterThanOrEqual(5)
    expect(candidates[0]?.mentor.id).toBe(shownMatch.mentorId)
    expect(Math.max(...scores)).toBeGreaterThanOrEqual(70)
    expect(Math.min(...scores)).toBeLessThan(40)
    expect(candidates.some(({ score }) => score.reliability < 70)).toBe(true)
    expect(shownMatch.compared.filter(id => !candidates.some(({ mentor }) => mentor.id === id))).toEqual([])
  })

  it('shows every reason why two people are not proposed to each other', () => {
    expect(new Set(asideOfFree.flatMap(({ exclusion }) => exclusion?.kind ?? []))).toEqual(new Set(['same-employer', 'related', 'to-avoid', 'refused']))
    expect(asideOfFree.filter(({ failed }) => failed.includes('languages')).length).toBeGreaterThanOrEqual(2)
  })

  it('shows a refusal that stands, and one that was lifted', () => {
    const declined = listed(book.pairs).filter(pair => stateOf(pair).stage === 'declined')
    expect(declined.every(pair => pair.moves.some(move => move.kind === 'decline' && move.why !== undefined))).toBe(true)
    expect(new Set(declined.map(({ mentorId, menteeId }) => standingRefusal(book, mentorId, menteeId) !== undefined))).toEqual(new Set([true, false]))
  })

  it('makes a proposal for the group in which the two aims differ, and somebody is left without a mentor', () => {
    const [best, fairest] = (['best-total', 'best-pairs-first'] as const).map(aim => runToEnd(proposeGroup(book, { locked: [], aim }, today, settings)))
    expect(best?.pairs.length).toBeGreaterThanOrEqual(8)
    expect(best?.pairs.length).not.toBe(fairest?.pairs.length)
  })

  it('shows proposals that wait: in time, asked again, and taken up or to be talked about', () => {
    const waiting = pendingProposals(book).map(pair => stateOf(pair))
    const responses = waiting.map(state => (state.stage === 'proposed' ? state.response?.response : 'over'))
    expect(responses.sort()).toEqual(['accepts', 'to-discuss', undefined])
    expect(waiting.some(state => state.stage === 'proposed' && state.reminders > 0 && state.answerExpectedOn !== undefined && state.answerExpectedOn < today)).toBe(true)
    expect(pendingProposals(book).every(({ opening }) => opening.kind === 'proposed' && opening.why !== undefined)).toBe(true)
  })

  it('keeps two proposals ready, one of them frozen', () => {
    expect(readyProposals(book).map(proposal => frozenBy(book, proposal) !== undefined)).toEqual([false, true])
  })
})
