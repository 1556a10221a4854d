import { entityAt, pairNames } from '../../api/names'
import { places } from '../../ui/places'

import { type Casebook, listed } from '#shared/casebook/casebook'
import type { Results } from '#shared/documents/results'
import { internalNumber } from '#shared/domain/internal-number'
import type { IsoDate } from '#shared/domain/iso-date'
import { listName, type Named } from '#shared/domain/person'
import type { Measure } from '#shared/statistics/measure'
import type { Rows, TableName } from '#shared/statistics/rows'
import { figurePage } from '#shared/text/results-pages'
import { sessionKinds } from '#shared/text/session-kinds'
import { decimal, hoursAndMinutes, inUnit } from '#shared/text/statistics'

const words = figurePage.details

/** One row behind a figure, as a person reads it. */
export interface FigureRow {
  readonly id: string
  /** The reference of a pair, the internal number of anything else. */
  readonly number: string
  readonly name: string
  readonly on: IsoDate | undefined
  readonly detail: string
  /** What it counts for, where that is not one: how much in itself, and as it is written. */
  readonly amount: { readonly value: number; readonly shown: string } | undefined
  readonly href: string
}

type Told = Pick<FigureRow, 'name' | 'on' | 'detail' | 'href'>
type Tellers = { readonly [Name in TableName]: (row: Rows[Name]) => Told }

/** The rows of a table behind a figure, in its order: what each is called, what is noted of it, and where it stands. A number that is given has none. */
export function figureRows(book: Casebook, results: Results, what: Measure, ids: readonly string[]): readonly FigureRow[] {
  if (what.kind === 'given') return []
  const wanted = new Set(ids)
  const tell = tellers(book, results)[what.of] as (row: Rows[TableName]) => Told // the teller of a table is told its own rows
  const rows: readonly Rows[TableName][] = results.tables[what.of]
  return rows.filter(({ id }) => wanted.has(id)).map(row => ({ id: row.id, number: row.number, ...tell(row), amount: amountOf(row, what) }))
}

function amountOf(row: object, what: Measure): FigureRow['amount'] {
  if (!('column' in what)) return undefined
  const column: string = what.column
  const value = (row as Readonly<Record<string, unknown>>)[column] // rows are plain data
  if (typeof value !== 'number') return undefined
  return { value, shown: column === 'minutes' ? hoursAndMinutes(value) : column === 'cents' ? inUnit(value, 'euro') : decimal(value, Number.isInteger(value) ? 0 : 2) }
}

function tellers(book: Casebook, { columns, period }: Results): Tellers {
  const label = (column: string, value: string) => columns.label(column, value)
  const named = (person: Named | undefined) => (person ? listName(person) : figurePage.noName)
  const numbered = new Map(listed(book.mentors).map(mentor => [internalNumber(mentor.id), mentor]))
  const pairAt = (id: string) => {
    const pair = entityAt(book.pairs, id)
    return { name: pair ? pairNames(book, pair) : figurePage.noName, href: pair ? places.pair(pair.id) : places.refusals }
  }
  return {
    pairs: row => ({ ...pairAt(row.id), on: row.startsOn, detail: row.exited === 'yes' ? label('outcome', row.outcome) : row.openAtEnd === 'yes' ? words.running : '' }),
    mentees: row => ({ name: named(entityAt(book.mentees, row.id)), href: places.mentee(row.id), on: undefined, detail: row.decision === 'none' ? '' : label('decision', row.decision) }),
    mentors: row => ({ name: named(entityAt(book.mentors, row.id)), href: places.mentor(row.id), on: undefined, detail: label('frame', row.frame) }),
    sessions: row => ({ name: figurePage.session(sessionKinds[row.kind], entityAt(book.groupSessions, row.id)?.title), href: places.session(row.id), on: row.on, detail: words.present(row.present) }),
    proposals: row => ({
      ...pairAt(row.id),
      on: row.proposed === 'yes' ? row.proposedOn : row.metOn,
      detail: row.answer === 'none' ? words.firstMeeting : words.proposal(label('answer', row.answer)),
    }),
    partnerContacts: row => ({ name: entityAt(book.partners, row.partner)?.name ?? figurePage.noName, href: places.partner(row.partner), on: row.on, detail: label('what', row.what) }),
    followUps: row => {
      const pairId = row.id.split(':')[0] ?? ''
      return { ...pairAt(pairId), href: places.followUp(pairId, row.months), on: row.dueOn, detail: words.months(row.months, label('state', row.state)) }
    },
    questionnaires: row => ({ name: figurePage.anonymous, href: places.evaluationsOf(Number(period.to.slice(0, 4))), on: undefined, detail: label('side', row.side) }),
    time: row => {
      const mentor = numbered.get(row.mentorNumber)
      return { name: named(mentor), href: mentor ? places.mentor(mentor.id) : places.mentors, on: undefined, detail: `${label('what', row.what)}, ${row.paid === 'yes' ? words.paid : words.unpaid}` }
    },
  }
}
