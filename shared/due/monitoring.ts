import { coming, NOTHING, ofPair } from './draw-line'
import type { DueLine } from './due-line'
import type { Morning } from './morning'

import { listed } from '#shared/casebook/casebook'
import { checkInRounds, sidesOf } from '#shared/casebook/check-ins'
import { communityMeetings } from '#shared/casebook/community'
import { isRunning } from '#shared/casebook/pair-life'
import { addMonths } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { stateOf, type Pair } from '#shared/domain/pair'

/** The six-week contacts of a pair that works, one line for each of the two: begun, due or near; one whose successor is due is left to it. */
export const checkInsDue = (morning: Morning, pair: Pair): readonly DueLine[] => contacts(morning, pair, ['to-come', 'due', 'under-way'])

/** Those begun and not ended of a pair that comes to its end. */
export const checkInsBegun = (morning: Morning, pair: Pair): readonly DueLine[] => contacts(morning, pair, ['under-way'])

function contacts(morning: Morning, pair: Pair, states: readonly string[]): readonly DueLine[] {
  return checkInRounds(morning.book, pair, morning.today).flatMap(round =>
    sidesOf(round).flatMap(({ side, standing, record }) => {
      if (!states.includes(standing.state)) return NOTHING
      const facts = { number: round.number, side, attempts: record?.attempts.length ?? 0, begun: standing.state === 'under-way' }
      return coming(morning, { rule: 'check-in', stage: 4, ...ofPair(pair), facts, part: `${round.number} ${side}` }, round.dueOn)
    }),
  )
}

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

/** A meeting of the community that is to be planned, and a newsletter to be issued: so many months after the last one, or after the first pair began. */
export function communityDue(morning: Morning): readonly DueLine[] {
  const { book, today, deadlines } = morning
  const meetings = communityMeetings(book)
  const lastMeeting = meetings.findLast(({ on }) => on <= today)?.on
  const isPlanned = meetings.some(({ on }) => on > today)
  const lastLetter = latest(listed(book.newsletters).flatMap(({ issued }) => (issued ? [issued.on] : [])))
  return [
    ...(isPlanned ? NOTHING : overdue(morning, 'community-overdue', lastMeeting, deadlines.communityMonths)),
    ...overdue(morning, 'newsletter-overdue', lastLetter, deadlines.newsletterMonths),
  ]
}

function overdue(morning: Morning, rule: 'community-overdue' | 'newsletter-overdue', last: IsoDate | undefined, months: number): readonly DueLine[] {
  const from = last ?? firstActive(morning)
  if (from === undefined) return NOTHING
  return coming(morning, { rule, stage: 4, about: { kind: 'programme' }, facts: { last, months } }, addMonths(from, months), undefined, from)
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
