const SEPARATORS = [';', ',', '\t'] as const
type Separator = (typeof SEPARATORS)[number]

/** How many lines are looked at to find what separates the columns. */
const LOOKED_AT = 50

export interface SeparatedText {
  readonly rows: readonly (readonly string[])[]
  /** True where a quote was opened and never closed; quotes are then read as they stand. */
  readonly unclosedQuote: boolean
}

/** The cells of a text whose columns are separated by a semicolon, a comma or a tab, all kept as text. A first line `sep=;` is obeyed, as by Excel. */
export function readSeparated(text: string): SeparatedText {
  const told = /^sep=([;,\t])\r?\n/i.exec(text)
  const body = told ? text.slice(told[0].length) : text
  const separator = (told?.[1] as Separator | undefined) ?? separatorOf(body) // the pattern lets only these through
  // The line that names the separator is one of the file: the lines after it keep their number.
  const above = told ? [[]] : []

  const quoted = cellsOf(body, separator, true)
  if (!quoted.openAtEnd) return { rows: [...above, ...quoted.rows], unclosedQuote: false }
  return { rows: [...above, ...cellsOf(body, separator, false).rows], unclosedQuote: true }
}

/** The separator that stands as often in most lines; the semicolon of French Excel where none does. */
function separatorOf(text: string): Separator {
  const lines = separatorsOf(text)
  const agreement = (separator: Separator) => {
    const counts = lines.map(line => line.filter(mark => mark === separator).length).filter(count => count > 0)
    const often = new Map<number, number>()
    for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1)
    return Math.max(0, ...often.values())
  }
  return SEPARATORS.reduce((best, next) => (agreement(next) > agreement(best) ? next : best))
}

/** The separators of each of the first lines, in their order, those between quotes aside. */
function separatorsOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = []
  let [line, quoted]: [string[], boolean] = [[], false]
  for (const mark of text.slice(0, 100_000)) {
    if (mark === '"') quoted = !quoted
    if (quoted) continue
    if (mark === '\n' || mark === '\r') {
      lines.push(line)
      line = []
      if (lines.length > LOOKED_AT * 2) break // « \r\n » counts two
    } else if (mark === ';' || mark === ',' || mark === '\t') line.push(mark)
  }
  return [...lines, line]
}

/** RFC 4180, forgivingly: a quote opens a cell only at its start, and any of the three line ends will do. */
function cellsOf(text: string, separator: Separator, quotes: boolean): { readonly rows: string[][]; readonly openAtEnd: boolean } {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    if (quotes && text[at] === '"') {
      const end = closingQuote(text, at + 1)
      if (end < 0) return { rows, openAtEnd: true }
      const stop = endOfCell(text, end + 1, separator)
      row.push(text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, stop))
      at = stop
    } else {
      const stop = endOfCell(text, at, separator)
      row.push(text.slice(at, stop))
      at = stop
    }
    const mark = text[at]
    if (mark !== separator) {
      rows.push(row)
      row = []
    } else if (at + 1 === text.length) row.push('')
    at += mark === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  return { rows: row.length > 0 ? [...rows, row] : rows, openAtEnd: false }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function endOfCell(text: string, from: number, separator: Separator): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}
