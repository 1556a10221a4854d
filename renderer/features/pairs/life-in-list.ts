import type { Casebook } from '#shared/casebook/casebook'
import { type CheckInRound, checkInRounds, sidesOf } from '#shared/casebook/check-ins'
import { cadenceFor, intakeStanding, nextMeeting } from '#shared/casebook/pair-life'
import { AlertLevel, type Assessment } from '#shared/domain/check-in'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { standingOn } from '#shared/domain/pair-state'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.list

/** By what the list of pairs can be narrowed beside their state. */
export const LIFE_TRAITS = ['intake-open', 'intake-late', 'behind', 'no-meeting', 'check-in-due', 'orange', 'red'] as const
export type LifeTrait = (typeof LIFE_TRAITS)[number]

interface Told {
  readonly words: string
  /** What the column is sorted by. */
  readonly sort: string
}

/** What the list tells of the life of a pair; blank for one that is not at work. */
export interface PairLife {
  readonly intake: Told
  readonly rhythm: Told
  readonly nextOn?: IsoDate | undefined
  /** The day of the first check-in that somebody still waits for. */
  readonly contactOn?: IsoDate | undefined
  /** How the pair was judged last, by the more pressing of two on the same day. */
  readonly level?: AlertLevel | undefined
  readonly traits: readonly LifeTrait[]
}

const nothing: Told = { words: '', sort: '' }

/** The life of a pair by a day, as a line of the list tells it. */
export function lifeOf(book: Casebook, pair: Pair, today: IsoDate): PairLife {
  const standing = standingOn(stateOf(pair), today)
  if (standing !== 'active' && standing !== 'suspended') return { intake: nothing, rhythm: nothing, traits: [] }
  const nextOn = nextMeeting(book, pair.id, today)?.details.on
  const behind = cadenceFor(book, pair, today)?.behind ?? 0
  const rounds = checkInRounds(book, pair, today)
  // A pair that is suspended is called about nothing.
  const contactOn = standing !== 'active' ? undefined : rounds.find(round => sidesOf(round).some(({ standing: { state } }) => OPEN.includes(state)))?.dueOn
  const level = lastLevel(rounds)
  const { told, traits } = intakeIn(book, pair, today)
  return {
    intake: told,
    rhythm: { words: behind > 0 ? words.rhythm.behind(behind) : words.rhythm.kept, sort: String(behind).padStart(4, '0') },
    nextOn,
    contactOn,
    level,
    traits: [...traits, ...(behind > 0 ? ['behind' as const] : []), ...(nextOn === undefined && standing === 'active' ? ['no-meeting' as const] : []), ...(contactOn !== undefined && contactOn <= today ? ['check-in-due' as const] : []), ...(level && level !== 'green' ? [level] : [])],
  }
}

const OPEN: readonly string[] = ['to-come', 'due', 'under-way']

function lastLevel(rounds: readonly CheckInRound[]): AlertLevel | undefined {
  const judged = rounds.flatMap(round => sidesOf(round).flatMap(({ record }) => record?.assessment ?? []))
  const order = AlertLevel.options
  return judged.reduce<Assessment | undefined>((last, each) => (!last || each.on > last.on || (each.on === last.on && order.indexOf(each.level) > order.indexOf(last.level)) ? each : last), undefined)?.level
}

function intakeIn(book: Casebook, pair: Pair, today: IsoDate): { readonly told: Told; readonly traits: readonly LifeTrait[] } {
  const standing = intakeStanding(book, pair, today)
  if (!standing) return { told: nothing, traits: [] }
  if (standing.closedOn !== undefined) return { told: { words: words.intake.closed, sort: '0' }, traits: [] }
  if (standing.daysLate > 0) return { told: { words: words.intake.late(standing.daysLate), sort: `2 ${String(standing.daysLate).padStart(5, '0')}` }, traits: ['intake-open', 'intake-late'] }
  return { told: { words: words.intake.open(standing.dueOn), sort: `1 ${standing.dueOn}` }, traits: ['intake-open'] }
}
