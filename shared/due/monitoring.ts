import { coming, NOTHING, ofPair, toDo } from './draw-line'
import type { DueLine } from './due-line'
import type { Morning } from './morning'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { checkInRounds, type CheckInStanding, sidesOf } from '#shared/casebook/check-ins'
import { communityMeetings } from '#shared/casebook/community'
import { closedOn, isRunning } from '#shared/casebook/pair-life'
import { remembered } from '#shared/core/remembered'
import { addMonths } from '#shared/domain/calendar'
import type { AlertLevel } from '#shared/domain/check-in'
import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { stateOf, type Pair } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'

/** The six-week contacts of a pair, one line for each of the two: begun, due or near. */
export const checkInsDue = (morning: Morning, pair: Pair): readonly DueLine[] =>
  checkInRounds(morning.book, pair, morning.today).flatMap(round =>
    sidesOf(round).flatMap(({ side, standing, record }) => {
      if (!OPEN.includes(standing.state)) return NOTHING
      const facts = { number: round.number, side, attempts: record?.attempts.length ?? 0, begun: standing.state === 'under-way' }
      return coming(morning, { rule: 'check-in', stage: 4, ...ofPair(pair), facts, part: `${round.number} ${side}` }, round.dueOn)
    }),
  )

const OPEN: readonly CheckInStanding['state'][] = ['to-come', 'due', 'under-way']

/** The level that was decided last with each of the two of each pair, where it is red. */
const reds = remembered((checkIns: Casebook['checkIns']): readonly Decided[] => {
  const last = new Map<string, Decided>()
  for (const { pairId, number, side, assessment } of listed(checkIns)) {
    if (!assessment) continue
    const before = last.get(`${pairId} ${side}`)
    if (!before || before.on < assessment.on || (before.on === assessment.on && before.number < number)) last.set(`${pairId} ${side}`, { pairId, number, side, on: assessment.on, level: assessment.level })
  }
  return [...last.values()].filter(({ level }) => level === 'red')
})

interface Decided {
  readonly pairId: PairId
  readonly number: number
  readonly side: Side
  readonly on: IsoDate
  readonly level: AlertLevel
}

/** A red level asks somebody to act, until a later contact with the same person finds it better, or the pair is closed. */
export const redsDue = (morning: Morning): readonly DueLine[] =>
  reds(morning.book.checkIns).flatMap(({ pairId, number, side, on }) => {
    const pair = morning.book.pairs[pairId]
    return pair && closedOn(pair) === undefined ? toDo(morning, { rule: 'alert-red', stage: 4, ...ofPair(pair), facts: { number, side }, part: side }, on) : NOTHING
  })

/**
 * What was decided at a check-in or a closing: what the team does, from a month before its day; what one of the two does, to be checked from its day on.
 * A suspended pair owes nothing.
 */
export function nextStepsDue(morning: Morning): readonly DueLine[] {
  const { book, today } = morning
  return listed(book.nextSteps).flatMap(({ id, pairId, what, who, by, dueOn, doneOn, from }) => {
    const pair = book.pairs[pairId]
    if (!pair || dueOn === undefined || doneOn !== undefined || stateOf(pair).stage === 'suspended') return NOTHING
    const isOfTeam = who === 'association' || by !== undefined
    if (!isOfTeam && dueOn > today) return NOTHING
    const { about, coordinators } = ofPair(pair)
    return coming(morning, { rule: 'next-step', stage: from.kind === 'closing' ? 5 : 4, about, coordinators: by ? [by] : coordinators, facts: { nextStepId: id, what, who }, part: id }, dueOn)
  })
}

/** A meeting of the community to be held, unless one is planned in time, and a newsletter to be issued: so many months after the last one, or after the first pair began. */
export function communityDue(morning: Morning): readonly DueLine[] {
  const { book, today, deadlines } = morning
  const meetings = communityMeetings(book)
  const lastMeeting = meetings.findLast(({ on }) => on <= today)?.on
  const planned = meetings.find(({ on }) => on > today)?.on
  const lastLetter = latest(listed(book.newsletters).flatMap(({ issued }) => (issued ? [issued.on] : [])))
  return [
    ...overdue(morning, 'community-overdue', lastMeeting, deadlines.communityMonths, planned),
    ...overdue(morning, 'newsletter-overdue', lastLetter, deadlines.newsletterMonths),
  ]
}

function overdue(morning: Morning, rule: 'community-overdue' | 'newsletter-overdue', last: IsoDate | undefined, months: number, planned?: IsoDate): readonly DueLine[] {
  const from = last ?? firstActive(morning)
  if (from === undefined) return NOTHING
  const dueOn = addMonths(from, months)
  if (planned !== undefined && planned <= dueOn) return NOTHING
  return coming(morning, { rule, stage: 4, about: { kind: 'programme' }, facts: { last, months, ...(planned && { planned }) } }, dueOn, undefined, from)
}

/** The day on which the first pair of all was at work. */
function firstActive({ book, today }: Morning): IsoDate | undefined {
  return listed(book.pairs).reduce<IsoDate | undefined>((first, pair) => {
    // No pair works before it entered the book: most stories need not be told to know that they are later.
    if (first !== undefined && enteredOn(pair) >= first) return first
    const state = stateOf(pair)
    return isRunning(state) && state.activeFrom <= today && (first === undefined || state.activeFrom < first) ? state.activeFrom : first
  }, undefined)
}

const enteredOn = ({ opening }: Pair): IsoDate => (opening.kind === 'proposed' ? opening.on : opening.kind === 'agreed' ? opening.firstMeetingOn : opening.terms.startsOn)

const latest = (days: readonly IsoDate[]): IsoDate | undefined => days.reduce<IsoDate | undefined>((last, day) => (last && last > day ? last : day), undefined)
