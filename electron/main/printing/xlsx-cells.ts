/** With no font of its own, a cell comes out in another one in LibreOffice. */
export const font = { name: 'Calibri', size: 11 } as const

/** 15 mm, in inches. */
export const margins = { top: 0.6, bottom: 0.75, left: 0.6, right: 0.6, header: 0.3, footer: 0.4 }

/** Longer texts make Excel repair the file. */
const LONGEST = 32_767
// What XML 1.0 does not take.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Words as a cell takes them. */
export const cellText = (words: string): string => words.replace(UNWRITABLE, '').slice(0, LONGEST)

/** Words in a head or a foot of a page, where `&` begins an order. */
export const pageText = (words: string): string => words.replaceAll('&', '&&')

const DAY = 86_400_000
/** The day 0 of spreadsheets. */
const ZERO = Date.UTC(1899, 11, 30)

/** `2026-03-12` as the number that spreadsheets count days by: a date without a time zone. They know none before 1 March 1900. */
export function serial(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined
  const days = (Date.parse(`${iso}T00:00:00Z`) - ZERO) / DAY
  return days > 60 ? days : undefined
}

/** Names as Excel takes them: 31 letters, without some signs, no two the same. */
export function tabNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map(wanted => {
    const plain = wanted.replace(/[[\]:*?/\\]/g, '-').replace(/^'+|'+$/g, '').trim() || '-'
    for (let copy = 1; ; copy++) {
      const suffix = copy === 1 ? '' : ` (${copy})`
      const name = plain.slice(0, 31 - suffix.length) + suffix
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

/** 1 as A, 27 as AA. */
export const letters = (column: number): string => (column <= 26 ? String.fromCharCode(64 + column) : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1))

/** The name of a sheet within a formula. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`

/** hucre 1.0 has a setting for the head that is printed on each page, but forgets the quotes that `Mentors 2026` needs: Excel would repair the file. */
export const headOnEachPage = (row: number, name: string, columns = 0, first = row) => ({
  name: '_xlnm.Print_Titles',
  range: [...(columns > 0 ? [`${quotedSheet(name)}!$A:$${letters(columns)}`] : []), `${quotedSheet(name)}!$${first}:$${row}`].join(','),
  scope: name,
})

/** What of a sheet is printed: its first columns. */
export const printArea = (name: string, columns: number, rows: number) => ({ name: '_xlnm.Print_Area', range: `${quotedSheet(name)}!$A$1:$${letters(columns)}$${rows}`, scope: name })
