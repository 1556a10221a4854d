import { meaningsOf } from './recognise'

/** How far down the headings of a list may stand. */
const LOOKED_AT = 10

/** Where the headings of a sheet stand, and what they say. Lines count from 0. */
export interface Header {
  /** One for each column; of two lines that belong together, « Adresse / CP ». Empty where the sheet has no headings. */
  readonly labels: readonly string[]
  /** The first line below the headings. */
  readonly firstRow: number
}

type Row = readonly string[]

/** The headings of a sheet: of its first ten lines the one that names most columns, with the line of groups above or of details below it. Titles are passed over. */
export function findHeader(cells: readonly Row[]): Header {
  const start = cells.slice(0, LOOKED_AT)
  const named = start.map(columnsNamed)
  const most = Math.max(0, ...named)
  const row = named.indexOf(most)
  if (most < Math.min(2, widthOf(start))) return { labels: [], firstRow: 0 }
  return headerAt(cells, row)
}

/** The headings when a person points at their line. */
export function headerAt(cells: readonly Row[], row: number): Header {
  const own = cells[row] ?? []
  const [above, below] = [cells[row - 1], cells[row + 1]]
  if (below && isDetailOf(below, own)) return { labels: joined(own, below), firstRow: row + 2 }
  if (above && isGroupOf(above)) return { labels: joined(above, own), firstRow: row + 1 }
  return { labels: own.map(clean), firstRow: row + 1 }
}

/** How many columns a line names; one meaning counts once, or a title repeated over merged cells would count many times. */
function columnsNamed(row: Row): number {
  const meanings = new Set(row.map(clean).flatMap(text => meaningsOf(text)[0] ?? []))
  return meanings.size
}

const widthOf = (rows: readonly Row[]): number => Math.max(0, ...rows.map(row => row.filter(text => text.trim() !== '').length))

/** A line of groups stands over several columns at once: its words are repeated, and it has more than one. A title has one. */
function isGroupOf(row: Row): boolean {
  const words = row.map(clean).filter(text => text !== '')
  const different = new Set(words)
  return different.size > 1 && words.some((text, index) => text === words[index + 1]) && words.every(isShort)
}

/** The line below a line of headings goes on with them when it names columns that the first left together, and holds no data. */
function isDetailOf(row: Row, header: Row): boolean {
  const under = row.map(clean)
  const over = header.map(clean)
  const together = over.some((text, index) => text !== '' && (text === over[index + 1] || over[index + 1] === ''))
  const ownWords = under.filter((text, index) => text !== '' && text !== over[index])
  if (!together || ownWords.length === 0 || !ownWords.every(isShort)) return false
  return ownWords.filter(text => meaningsOf(text).length > 0).length * 2 > ownWords.length
}

const isShort = (text: string): boolean => text.length <= 40 && !/@|\d{4}/.test(text)

function joined(groups: Row, details: Row): readonly string[] {
  return details.map((detail, index) => {
    const [group, own] = [clean(groups[index] ?? ''), clean(detail)]
    return group === '' || group === own || own === '' ? own || group : `${group} / ${own}`
  })
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()
