import { describe, expect, it } from 'vitest'

import { played } from './played'

import { proposedAlert } from '#shared/casebook/alert'
import { listed } from '#shared/casebook/casebook'
import { type CheckInWith, checkInRounds, sidesOf } from '#shared/casebook/check-ins'
import { communityAhead, communityMeetings } from '#shared/casebook/community'
import { lastHeld } from '#shared/casebook/interviews'
import { issuedNewsletters, newsletterDrafts, newsletterRecipients } from '#shared/casebook/newsletters'
import { isRunning } from '#shared/casebook/pair-life'
import { defaults } from '#shared/defaults/defaults'
import { IsoDate } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'
import type { DueRule } from '#shared/due/due-line'
import { dueLines } from '#shared/due/due-lines'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { shownCommunity, shownNewsletters, shownPairs } from '#shared/sample/shown'

const book = await played()
const today = IsoDate.parse(SAMPLE_TODAY)
const running = listed(book.pairs).filter(pair => isRunning(stateOf(pair)))
const contacts = running.flatMap(pair => checkInRounds(book, pair, today).flatMap(sidesOf))
const inState = (state: CheckInWith['standing']['state']) => contacts.filter(({ standing }) => standing.state === state)

describe('the six-week contacts of the sample', () => {
  it('are done for most, with each of the two; some were missed, given up, begun, or are due', () => {
    const past = contacts.filter(({ standing }) => standing.state !== 'to-come')
    expect(inState('done').length).toBeGreaterThan(past.length * 0.8)
    for (const state of ['missed', 'left', 'under-way', 'due', 'to-come'] as const) expect(inState(state).length).toBeGreaterThan(0)
  })

  it('were held on a working day, on their day or in the fortnight after it', () => {
    const strays = running.flatMap(pair =>
      checkInRounds(book, pair, today).flatMap(({ dueOn, ...round }) => [round.mentor, round.mentee].flatMap(({ standing }) => (standing.state === 'done' && standing.on < dueOn ? [`${pair.reference} ${dueOn}`] : []))),
    )
    expect(strays).toEqual([])
  })

  it('name every level, each other than green with its reason', () => {
    const assessments = listed(book.checkIns).flatMap(({ assessment }) => assessment ?? [])
    expect(new Set(assessments.map(({ level }) => level))).toEqual(new Set(['green', 'orange', 'red']))
  })

  it('leave the decision to the team: the rule may propose another level than the one decided', () => {
    const pair = book.pairs[shownPairs.atWork]
    const held = pair && lastHeld(book, { kind: 'check-in', id: pair.id, number: 1, side: 'mentee' })
    expect(held && proposedAlert(book, pair, held.answers, held.held.on).level).toBe('green')
    expect(book.checkIns[`${shownPairs.atWork}:1:mentee` as keyof typeof book.checkIns]?.assessment?.level).toBe('orange')
  })

  it('show next steps done, ahead and late, of each of the three', () => {
    const steps = listed(book.nextSteps)
    expect(steps.some(({ doneOn }) => doneOn !== undefined)).toBe(true)
    expect(steps.some(({ doneOn, dueOn }) => !doneOn && dueOn !== undefined && dueOn < today)).toBe(true)
    expect(steps.some(({ doneOn, dueOn }) => !doneOn && dueOn !== undefined && dueOn > today)).toBe(true)
    expect(new Set(steps.map(({ from }) => from.kind))).toEqual(new Set(['check-in', 'closing']))
  })
})

describe('the community of the sample', () => {
  it('met four times, each time with an agenda and a report, and meets again', () => {
    const held = communityMeetings(book).filter(({ on }) => on <= today)
    expect(held).toHaveLength(4)
    expect(held.filter(({ agenda, report }) => !agenda || !report)).toEqual([])
    expect(held.map(({ id }) => id)).toContain(shownCommunity.held)
    expect(communityAhead(book, today)).toHaveLength(1)
  })

  it('got two letters that announced its next meeting, and has a third one being written', () => {
    const issued = issuedNewsletters(book)
    expect(issued.map(({ issued: { number, meetings } }) => [number, meetings.length])).toEqual([[2, 1], [1, 1]])
    expect(newsletterDrafts(book).map(({ id }) => id)).toEqual([shownNewsletters.draft])
  })

  it('has mentors who agreed, refused, have no address or were not asked', () => {
    const { reached, refused, withoutEmail, notAsked } = newsletterRecipients(book)
    for (const group of [reached, refused, withoutEmail, notAsked]) expect(group.length).toBeGreaterThan(0)
  })
})

it('shows a morning with something of every stage, late, due, this week and this month', () => {
  const lines = dueLines(book, today, defaults)
  expect(new Set(lines.map(({ urgency }) => urgency))).toEqual(new Set(['late', 'due', 'week', 'month']))
  expect(new Set(lines.map(({ stage }) => stage))).toEqual(new Set([1, 2, 3, 4, 5, 6]))
  const rules: readonly DueRule[] = ['check-in', 'next-step', 'closing-ahead', 'certificate-to-give', 'questionnaire-to-enter', 'follow-up', 'newsletter-overdue', 'plan-missing', 'no-meeting']
  expect(rules.filter(rule => !lines.some(line => line.rule === rule))).toEqual([])
})
