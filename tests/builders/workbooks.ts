import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type BookType, type CellObject, CFB, type Range, utils, type WorkSheet, write } from 'xlsx'

/** A cell as a workbook holds it: text, a number, a truth, or a number with its format or formula. */
export type Cell = string | number | boolean | null | CellObject

export interface SheetParts {
  readonly name?: string
  readonly merges?: readonly string[]
  readonly hiddenRows?: readonly number[]
  readonly hidden?: boolean
}

/** The serial number of a day, with the format that a French Excel gives it. */
export const dayCell = (serial: number, format = 'dd/mm/yyyy'): CellObject => ({ t: 'n', v: serial, z: format })

/** 12 March 1990, as Excel counts. */
export const SERIAL_12_03_1990 = 32_944

export interface BookParts {
  readonly date1904?: boolean
}

/** A workbook in any format that SheetJS writes. */
export function aWorkbook(sheets: readonly (readonly [rows: readonly (readonly Cell[])[], parts?: SheetParts | undefined])[], bookType: BookType = 'xlsx', { date1904 = false }: BookParts = {}): Uint8Array {
  const book = utils.book_new()
  for (const [rows, parts] of sheets) utils.book_append_sheet(book, aSheet(rows, parts), parts?.name)
  book.Workbook = { WBProps: { date1904 }, Sheets: sheets.map(([, parts]) => ({ Hidden: parts?.hidden ? 1 : 0 })) }
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true, bookSST: true }) as ArrayBuffer) // `any` in the library
}

function aSheet(rows: readonly (readonly Cell[])[], { merges = [], hiddenRows = [] }: SheetParts = {}): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map(row => [...row]))
  sheet['!merges'] = merges.map((range): Range => utils.decode_range(range))
  sheet['!rows'] = hiddenRows.reduce<{ hidden: boolean }[]>((all, row) => Object.assign(all, { [row]: { hidden: true } }), [])
  return sheet
}

/** A workbook with one part rewritten by hand, for what no writer writes. */
export function rewritten(workbook: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(workbook)
  const found = parts[part]
  if (!found) throw new Error(`no ${part}`)
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(found))) })
}

/** The writer of containers, which the library leaves without types. */
const containers = CFB as {
  readonly utils: { readonly cfb_new: () => object; readonly cfb_add: (container: object, name: string, content: Uint8Array) => void }
  readonly write: (container: object, options: { readonly type: 'buffer' }) => Uint8Array
}

/** The container that Office puts around an encrypted workbook; what is within is noise. */
export function anEncryptedWorkbook(): Uint8Array {
  const container = containers.utils.cfb_new()
  containers.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(200))
  containers.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(6000).fill(0xa7))
  return containers.write(container, { type: 'buffer' })
}

/** A workbook of a few kilobytes whose sheet becomes `megabytes` of zeros once unpacked. */
export const aZipBomb = (megabytes: number): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(megabytes * 1024 * 1024) }, { level: 9 })

/** Text as older Windows programs write it. */
export const inWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, letter => ({ '€': 0x80, '’': 0x92, œ: 0x9c, Œ: 0x8c })[letter] ?? letter.charCodeAt(0))

/** Text in UTF-16 with its mark, as « Texte Unicode » of Excel. */
export const inUtf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

const GIVEN = ['Anne', 'Benoît', 'Chloé', 'Driss', 'Élodie', 'François', 'Gaëlle', 'Hakim', 'Inès', 'Jérôme']
const FAMILY = ['Lambert', 'Dubois', 'El Amrani', 'Van den Bossche', 'Lefèvre', 'N’Diaye', 'Peeters', 'Öztürk', 'Simon', 'de Wergifosse']

export const MANY_HEADINGS = ['Nom', 'Prénom', 'Né(e) le', 'Mail', 'GSM', 'Rue', 'N°', 'CP', 'Localité', 'Employeur', 'Fonction', 'Remarques'] as const

/** As many plausible people as asked for, no two alike, in twelve columns. */
export const manyPeople = (count: number): readonly (readonly Cell[])[] =>
  Array.from({ length: count }, (_, n) => [
    ...[`${FAMILY[n % 10] ?? ''} ${Math.floor(n / 100)}`, GIVEN[Math.floor(n / 10) % 10] ?? '', dayCell(20_000 + (n % 12_000)), `personne${n}@example.be`],
    ...[470_000_000 + n, 'rue de l’Église', 1 + (n % 200), 5000 + (n % 4000), 'Namur', 'Bâtisseurs de Wallonie SA', 'comptable', n % 7 === 0 ? 'Préfère le matin.' : null],
  ])
