import { type Casebook, listed } from '#shared/casebook/casebook'
import { type CheckInRound, checkInRounds } from '#shared/casebook/check-ins'
import { compareText } from '#shared/core/search-key'
import { daysBetween } from '#shared/domain/calendar'
import type { AlertLevel } from '#shared/domain/check-in'
import type { CoordinatorId, PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { type Standing, standingOn } from '#shared/domain/pair-state'
import { fullName, listName } from '#shared/domain/person'
import { checkInWords } from '#shared/text/check-ins'

/** One contact to make, with one of the two of a pair at work. */
export interface CheckInRow {
  readonly pairId: PairId
  readonly number: number
  readonly side: Side
  readonly reference: string
  readonly person: string
  /** The other of the two. */
  readonly other: string
  readonly coordinatorId: CoordinatorId
  readonly coordinator: string
  readonly phone?: string | undefined
  readonly dueOn: IsoDate
  readonly state: 'due' | 'under-way' | 'to-come'
  /** Days since it was due; 0 for one that is not late. */
  readonly daysLate: number
  readonly attempts: number
  /** What was last decided with this person. */
  readonly level?: AlertLevel | undefined
  /** The day of the round after. */
  readonly nextOn?: IsoDate | undefined
}

/** Of a suspended pair only what was due before, of one that ends only what was begun: `checkInRounds` tells no more. */
const AT_WORK: readonly Standing[] = ['active', 'suspended', 'to-close']

/** What is to be done for the six-week contacts by a day, the latest first: for each pair all that is open, or else the next one. */
export const checkInRows = (book: Casebook, today: IsoDate): readonly CheckInRow[] =>
  listed(book.pairs)
    .filter(pair => AT_WORK.includes(standingOn(stateOf(pair), today)))
    .flatMap(pair => {
      const rounds = checkInRounds(book, pair, today)
      return Side.options.flatMap(side => rowsOf(book, pair, rounds, side, today))
    })
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn) || compareText(one.person, other.person))

function rowsOf(book: Casebook, pair: Pair, rounds: readonly CheckInRound[], side: Side, today: IsoDate): readonly CheckInRow[] {
  const person = side === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId]
  const other = side === 'mentor' ? book.mentees[pair.menteeId] : book.mentors[pair.mentorId]
  if (!person || !other) return []
  const coordinator = book.coordinators[pair.coordinatorId]
  const level = rounds.flatMap(round => round[side].record?.assessment ?? []).at(-1)?.level
  const all = rounds.flatMap(({ number, dueOn, [side]: { standing, record } }): readonly CheckInRow[] => {
    if (standing.state !== 'due' && standing.state !== 'under-way' && standing.state !== 'to-come') return []
    return [
      {
        ...{ pairId: pair.id, coordinatorId: pair.coordinatorId, number, side, reference: pair.reference, dueOn, state: standing.state, level },
        person: listName(person),
        other: fullName(other),
        coordinator: coordinator ? fullName(coordinator) : checkInWords.list.noCoordinator,
        phone: person.phone,
        daysLate: standing.state === 'to-come' ? 0 : Math.max(0, daysBetween(dueOn, today)),
        attempts: record?.attempts.length ?? 0,
        nextOn: rounds.find(each => each.number === number + 1)?.dueOn,
      },
    ]
  })
  const open = all.filter(({ state }) => state !== 'to-come')
  return open.length > 0 ? open : all.slice(0, 1)
}
