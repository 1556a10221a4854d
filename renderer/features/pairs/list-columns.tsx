import type { Column } from '../../ui/DataTable'
import { LevelBadge } from '../../ui/LevelBadge'
import { PairBadge } from '../../ui/PairBadge'
import type { TableView } from '../../ui/table-view'
import { lifeOf, type PairLife } from './life-in-list'

import type { Casebook } from '#shared/casebook/casebook'
import { listInForce } from '#shared/casebook/content-in-force'
import { endingOf } from '#shared/casebook/pair-ending'
import { defaults } from '#shared/defaults/defaults'
import { AlertLevel } from '#shared/domain/check-in'
import type { IsoDate } from '#shared/domain/iso-date'
import { labelOf } from '#shared/domain/lists'
import { type Pair, stateOf } from '#shared/domain/pair'
import { isOpen, type Standing, standingOn, STANDINGS, standingSince } from '#shared/domain/pair-state'
import { fullName, listName } from '#shared/domain/person'
import { situationLists } from '#shared/domain/situation'
import { checkInWords } from '#shared/text/check-ins'
import { closingWords, situationWords } from '#shared/text/closing'
import { shortDay } from '#shared/text/format'
import { pairStoryWords } from '#shared/text/pair-story'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const words = pairWords.list
const follow = proposalWords.list
const monitoring = pairStoryWords.list

/** A pair as a line of the list. */
export interface PairRow {
  readonly id: Pair['id']
  readonly reference: string
  readonly mentor: string
  readonly mentee: string
  readonly coordinatorId: Pair['coordinatorId']
  readonly coordinator: string
  readonly standing: Standing
  /** What the mentor said of a proposal. */
  readonly responded?: string | undefined
  readonly since: IsoDate
  readonly startsOn?: IsoDate | undefined
  readonly endsOn?: IsoDate | undefined
  /** The real last day of a pair that comes to its end; the day of the refusal or the withdrawal of one that never worked. */
  readonly ended?: IsoDate | undefined
  readonly how?: string | undefined
  /** Where its mentee stood at the end. */
  readonly result?: string | undefined
  readonly life: PairLife
}

/** The line of a pair by a day. */
export function rowOf(book: Casebook, pair: Pair, today: IsoDate): PairRow {
  const [mentor, mentee, coordinator] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId], book.coordinators[pair.coordinatorId]]
  const state = stateOf(pair)
  const terms = 'terms' in state ? state.terms : undefined
  return {
    ...{ id: pair.id, reference: pair.reference, standing: standingOn(state, today), since: standingSince(state, today), startsOn: terms?.startsOn, endsOn: terms?.endsOn },
    ...(state.stage === 'proposed' && state.response && { responded: words.responded[state.response.response] }),
    ...endOf(book, pair),
    life: lifeOf(book, pair, today),
    mentor: mentor ? listName(mentor) : words.unknown,
    mentee: mentee ? listName(mentee) : words.unknown,
    coordinatorId: pair.coordinatorId,
    coordinator: coordinator ? fullName(coordinator) : words.unknown,
  }
}

/** When and how a pair ended, and with what result; nothing for one that goes on. */
function endOf(book: Casebook, pair: Pair): Pick<PairRow, 'ended' | 'how' | 'result'> {
  const state = stateOf(pair)
  const ending = endingOf(pair)
  if (!ending || ending.how === 'not-begun') return isOpen(state.stage) ? {} : { ended: state.since }
  return { ended: ending.lastDay, how: closingWords.section.triggers[ending.how], result: resultOf(book, pair) }
}

/** « Emploi, CDI » */
function resultOf(book: Casebook, { id }: Pair): string | undefined {
  const { family, kind } = book.closings[id]?.situation ?? {}
  if (!family) return undefined
  const told = kind && labelOf(listInForce(book, situationLists[family], defaults), kind)
  // « Autre situation » says nothing beside what it is.
  return [family === 'other' && told ? undefined : situationWords.families[family], told].filter(Boolean).join(', ')
}

const shownDay = (on: IsoDate | undefined) => on && shortDay(on)

const dayColumn = (key: 'since' | 'startsOn' | 'endsOn'): Column<PairRow> => ({
  key,
  label: words.columns[key],
  value: row => row[key] ?? '',
  cell: row => shownDay(row[key]),
  narrow: true,
})

/** The most pressing first; a blank comes last. */
const levelOf = ({ level }: PairLife) => (level ? `${2 - AlertLevel.options.indexOf(level)} ${checkInWords.levels[level]}` : '')

const whoAndWhere: readonly Column<PairRow>[] = [
  { key: 'reference', label: words.columns.reference, value: ({ reference }) => reference, narrow: true },
  { key: 'mentor', label: words.columns.mentor, value: ({ mentor }) => mentor },
  { key: 'mentee', label: words.columns.mentee, value: ({ mentee }) => mentee },
  { key: 'coordinator', label: words.columns.coordinator, value: ({ coordinator }) => coordinator, whenWidest: true },
  {
    key: 'state',
    label: words.columns.state,
    value: ({ standing }) => pairWords.states[standing].label,
    cell: ({ standing, responded }) => (
      <>
        <PairBadge standing={standing} />
        {responded && <span className="form-hint"> {responded}</span>}
      </>
    ),
  },
]

/** What calls for an act stands first, so that no narrow window cuts it off. */
const running: readonly Column<PairRow>[] = [
  ...whoAndWhere,
  { key: 'level', label: monitoring.columns.level, value: ({ life }) => levelOf(life), exported: ({ life }) => (life.level ? checkInWords.levels[life.level] : ''), cell: ({ life }) => life.level && <LevelBadge level={life.level} />, narrow: true },
  { key: 'contact', label: monitoring.columns.contact, value: ({ life }) => life.contactOn ?? '', cell: ({ life }) => shownDay(life.contactOn), narrow: true },
  { key: 'behind', label: follow.columns.behind, value: ({ life }) => life.rhythm.sort, exported: ({ life }) => life.rhythm.words, cell: ({ life }) => life.rhythm.words },
  { key: 'next', label: follow.columns.next, value: ({ life }) => life.nextOn ?? '', cell: ({ life }) => shownDay(life.nextOn), narrow: true, whenWide: true },
  { ...dayColumn('endsOn'), whenWidest: true },
  { key: 'intake', label: follow.columns.intake, value: ({ life }) => life.intake.sort, exported: ({ life }) => life.intake.words, cell: ({ life }) => life.intake.words, whenWidest: true },
  { ...dayColumn('since'), whenWidest: true },
  { ...dayColumn('startsOn'), whenWidest: true },
]

/** Of pairs that are over: when, how and with what result. */
const over: readonly Column<PairRow>[] = [
  ...whoAndWhere,
  { key: 'ended', label: monitoring.columns.ended, value: ({ ended }) => ended ?? '', cell: ({ ended }) => shownDay(ended), narrow: true },
  { key: 'how', label: monitoring.columns.how, value: ({ how }) => how ?? '' },
  { key: 'result', label: monitoring.columns.result, value: ({ result }) => result ?? '' },
  { ...dayColumn('startsOn'), whenWidest: true },
  { ...dayColumn('since'), whenWidest: true },
]

/** The columns that answer the state one has chosen. */
export function columnsFor({ chosen }: TableView): readonly Column<PairRow>[] {
  const standing = STANDINGS.find(each => each === chosen['state'])
  return chosen['state'] === 'over' || (standing && !isOpen(standing)) ? over : running
}
