import { entityAt, pairNames } from '../../api/names'
import { places } from '../../ui/places'
import { type PairTold, pairTold } from './figure-pairs'
import { type Behind, isBeside } from './figure-parts'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { shownAmount } from '#shared/documents/dashboard-figures'
import type { Results } from '#shared/documents/results'
import { internalNumber } from '#shared/domain/internal-number'
import type { IsoDate } from '#shared/domain/iso-date'
import { listName, type Named } from '#shared/domain/person'
import type { Indicator } from '#shared/statistics/indicator'
import { cellOf, type Measure } from '#shared/statistics/measure'
import type { Rows, TableName } from '#shared/statistics/rows'
import { figurePage } from '#shared/text/results-pages'
import { sessionKinds } from '#shared/text/session-kinds'

const words = figurePage.details

/** How much a row counts for: in itself, and as it is written. */
export interface Amount {
  readonly value: number
  readonly shown: string
}

/** One row behind a figure, as a person reads it. */
export interface FigureRow {
  readonly id: string
  /** The reference of a pair, the internal number of anything else. */
  readonly number: string
  readonly name: string
  readonly on: IsoDate | undefined
  readonly detail: string
  /** What it counts for, where that is not one. */
  readonly amount: Amount | undefined
  /** Of what a share is taken of: how much of it the share counts, where that is a number… */
  readonly counted: Amount | undefined
  /** … and whether the share counts it at all, where it is the row itself. */
  readonly isCounted: boolean | undefined
  readonly href: string
}

type Told = Pick<FigureRow, 'name' | 'on' | 'detail' | 'href'>
type Tellers = { readonly [Name in TableName]: (row: Rows[Name]) => Told }

/**
 * The rows of a table behind a part of a figure: what each is called, what is noted of it, and where it stands. Of what a share is taken of,
 * the rows it misses most come first; where rows count for more or less, the greatest. A number that is given has none.
 */
export function figureRows(book: Casebook, results: Results, figure: Indicator, behind: Behind): readonly FigureRow[] {
  const { measure: what, ids } = behind
  if (what.kind === 'given') return []
  const wanted = new Set(ids)
  const counted = new Set(figure.ids)
  const beside = isBeside(figure, behind) ? figure.numerator : undefined
  const tell = tellers(book, results, figure.code, what)[what.of] as (row: Rows[TableName]) => Told // the teller of a table is told its own rows
  const rows: readonly Rows[TableName][] = results.tables[what.of]
  return rows
    .filter(({ id }) => wanted.has(id))
    .map(row => ({
      id: row.id,
      number: row.number,
      ...tell(row),
      amount: amountOf(row, what),
      counted: beside && amountOf(row, beside),
      isCounted: beside?.kind === 'count' ? counted.has(row.id) : undefined,
    }))
    .sort((one, other) => missingOf(other) - missingOf(one) || (other.amount?.value ?? 0) - (one.amount?.value ?? 0))
}

/** How much of a row its share does not count. */
export const missingOf = ({ amount, counted, isCounted }: FigureRow): number => (counted ? (amount?.value ?? 0) - counted.value : isCounted === false ? 1 : 0)

function amountOf(row: object, what: Measure): Amount | undefined {
  if (!('column' in what)) return undefined
  const value = cellOf(row, what.column)
  return typeof value === 'number' ? { value, shown: shownAmount(what.column, value, 2) } : undefined
}

function tellers(book: Casebook, { columns, period }: Results, code: string, what: Measure): Tellers {
  const label = (column: string, value: string) => columns.label(column, value)
  const named = (person: Named | undefined) => (person ? listName(person) : figurePage.noName)
  const numbered = new Map(listed(book.mentors).map(mentor => [internalNumber(mentor.id), mentor]))
  const pairAt = (id: string, page: PairTold['page'] = places.pair) => {
    const pair = entityAt(book.pairs, id)
    return { name: pair ? pairNames(book, pair) : figurePage.noName, href: pair ? page(pair.id) : places.refusals }
  }
  return {
    pairs: row => {
      const { on, detail, page } = pairTold(row, code, what, label)
      return { ...pairAt(row.id, page), on, detail }
    },
    mentees: row => ({ name: named(entityAt(book.mentees, row.id)), href: places.mentee(row.id), on: undefined, detail: row.decision === 'none' ? '' : label('decision', row.decision) }),
    mentors: row => ({ name: named(entityAt(book.mentors, row.id)), href: places.mentor(row.id), on: undefined, detail: code === 'A2e' ? label('leftFor', row.leftFor) : label('frame', row.frame) }),
    sessions: row => ({ name: figurePage.session(sessionKinds[row.kind], entityAt(book.groupSessions, row.id)?.title), href: places.session(row.id), on: row.on, detail: words.present(row.present) }),
    proposals: row => ({
      ...pairAt(row.id),
      on: row.proposed === 'yes' ? row.proposedOn : row.metOn,
      detail: row.answer === 'none' ? words.firstMeeting : words.proposal(label('answer', row.answer)),
    }),
    partnerContacts: row => ({ name: entityAt(book.partners, row.partner)?.name ?? figurePage.noName, href: places.partner(row.partner), on: row.on, detail: label('what', row.what) }),
    followUps: row => {
      const pairId = row.id.split(':')[0] ?? ''
      const found = ASKS_WHO_WAS_REACHED.includes(code) || row.outcome === 'none' ? label('state', row.state) : label('outcome', row.outcome)
      return { ...pairAt(pairId), href: places.followUp(pairId, row.months), on: row.dueOn, detail: words.months(row.months, found) }
    },
    questionnaires: row => ({ name: figurePage.anonymous, href: places.evaluationsOf(Number(period.to.slice(0, 4))), on: undefined, detail: label('side', row.side) }),
    time: row => {
      const mentor = numbered.get(row.mentorNumber)
      return { name: named(mentor), href: mentor ? places.mentor(mentor.id) : places.mentors, on: undefined, detail: `${label('what', row.what)}, ${row.paid === 'yes' ? words.paid : words.unpaid}` }
    },
  }
}

/** The figures about reaching people; the others on the same people are about what became of them. */
const ASKS_WHO_WAS_REACHED: readonly string[] = ['F1a', 'F1d']
