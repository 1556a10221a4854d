import { plainText, type TableColumn, type Text } from './document'

/** A table of the list: its rows stand in the order in which they press. */
export interface WeekTable {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Text[])[]
}

/** As many of its rows as hold on the page, and how many were left out. */
export interface CutTable extends WeekTable {
  readonly left: number
}

interface Week<Table> {
  readonly appointments: Table
  readonly calls: Table
  readonly toDo: Table
}

// Measured on dense pages of both presses, in lines of such a page; tests/documents/week-list.test.ts prints the fullest ones.
/** How many lines hold below the title, the heads of the tables included. */
const LINES = 58
/** The air above and below the words of a row. */
const AIR = 0.5
/** A heading, the head of its table, and the words on what was left out. */
const HEAD = 4.4
/** How many letters stand on a line of a cell: for each hundredth of the width of the page, less its margins. */
const LETTERS = { each: 1.2, margins: 2 } as const

const lettersIn = ({ width }: TableColumn) => Math.max(4, width * LETTERS.each - LETTERS.margins)

const costOf = (columns: readonly TableColumn[], cells: readonly Text[]): number =>
  Math.max(...columns.map((column, index) => Math.ceil(plainText(cells[index] ?? '').length / lettersIn(column))), 1) + AIR

const need = ({ columns, rows }: WeekTable): number => rows.reduce((total, row) => total + costOf(columns, row), 0)

/**
 * As much of the three tables as holds on one page. Where not all does, appointments come first, then the calls; but a third of the page
 * stays for what is to be done, and a quarter for the calls, as far as they need it.
 */
export function onOnePage({ appointments, calls, toDo }: Week<WeekTable>): Week<CutTable> {
  const room = LINES - 3 * HEAD
  const kept = { calls: Math.min(need(calls), room / 4), toDo: Math.min(need(toDo), room / 3) }
  const first = cut(appointments, room - kept.calls - kept.toDo)
  const second = cut(calls, room - need(first) - kept.toDo)
  const third = cut(toDo, room - need(first) - need(second))
  return { appointments: first, calls: second, toDo: third }
}

/** The first rows that hold in a room. */
function cut({ columns, rows }: WeekTable, room: number): CutTable {
  let cost = 0
  const end = rows.findIndex(row => (cost += costOf(columns, row)) > room)
  return end === -1 ? { columns, rows, left: 0 } : { columns, rows: rows.slice(0, end), left: rows.length - end }
}
