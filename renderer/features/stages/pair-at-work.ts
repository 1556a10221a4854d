import type { PairFacts } from '../../ui/PairLinks'

import type { Casebook } from '#shared/casebook/casebook'
import { type CheckInRound, checkInRounds, sidesOf } from '#shared/casebook/check-ins'
import { cadenceFor, silenceOf } from '#shared/casebook/pair-life'
import { daysBetween } from '#shared/domain/calendar'
import { AlertLevel } from '#shared/domain/check-in'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { stagePages as words } from '#shared/text/stage-pages'

/** How a pair at work keeps the rhythm, the most worrying last. */
export const RHYTHMS = ['kept', 'behind', 'silent', 'suspended'] as const
export type Rhythm = (typeof RHYTHMS)[number]

interface Life {
  readonly rhythm: { readonly key: Rhythm; readonly words: string; /** What the column is sorted by. */ readonly sort: string }
  /** The first six-week contact that is not done with both. */
  readonly next: { readonly words: string; readonly on?: IsoDate }
  /** What was last decided with each of the two, the more pressing of both. */
  readonly level?: AlertLevel | undefined
}

export type PairAtWork = PairFacts & Life

/** What the page of stage 4 tells of one pair besides its state. */
export function pairAtWork(book: Casebook, pair: Pair, today: IsoDate): Life {
  const rounds = checkInRounds(book, pair, today)
  return { rhythm: rhythmOf(book, pair, today), next: nextCheckIn(rounds, today), level: levelOf(rounds) }
}

/** Silence comes before a rhythm behind: it says the same, and more. */
function rhythmOf(book: Casebook, pair: Pair, today: IsoDate): Life['rhythm'] {
  const told = (key: Rhythm, text: string, amount = 0): Life['rhythm'] => ({ key, words: text, sort: `${RHYTHMS.indexOf(key)} ${String(amount).padStart(5, '0')}` })
  if (stateOf(pair).stage === 'suspended') return told('suspended', words.rhythm.suspended)
  const silence = silenceOf(book, pair, today)
  if (silence) return told('silent', words.rhythm.silent(silence.days), silence.days)
  const behind = cadenceFor(book, pair, today)?.behind ?? 0
  return behind > 0 ? told('behind', words.rhythm.behind(behind), behind) : told('kept', words.rhythm.kept)
}

function nextCheckIn(rounds: readonly CheckInRound[], today: IsoDate): Life['next'] {
  const open = rounds.find(round => sidesOf(round).some(({ standing }) => ['due', 'under-way', 'to-come'].includes(standing.state)))
  if (!open) return { words: words.checkIn.none }
  const { number, dueOn } = open
  const days = daysBetween(today, dueOn)
  return { on: dueOn, words: days < 0 ? words.checkIn.due(number, dueOn) : words.checkIn.ahead(number, dueOn, days) }
}

/** A green with one of them does not undo a red with the other. */
function levelOf(rounds: readonly CheckInRound[]): AlertLevel | undefined {
  const last = Side.options.flatMap(side => rounds.flatMap(round => round[side].record?.assessment?.level ?? []).at(-1) ?? [])
  return AlertLevel.options.findLast(level => last.includes(level))
}
