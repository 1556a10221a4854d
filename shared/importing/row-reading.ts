import type { Field } from './field'
import type { ReasonCode, Remark, WarningCode } from './import-plan'
import type { DateOrder } from './imported-date'
import type { NameOrder } from './recognise'

/** A column that a person gave a meaning. */
export interface Column {
  readonly index: number
  readonly field: Field
  /** Its heading, or its letter where it has none. */
  readonly label: string
  readonly dates: DateOrder
  readonly names?: NameOrder | undefined
}

/** The columns of each field, from left to right. */
export type ColumnsByField = ReadonlyMap<Field, readonly Column[]>

/** What one cell says. */
export interface Said {
  readonly text: string
  readonly column: Column
}

/** One line while it is read: what it says of each field, and what was noticed on the way. Whatever is not understood is kept as a remark. */
export interface RowReading {
  /** What the line says of a field, the first column first; empty cells aside. */
  readonly all: (field: Field) => readonly Said[]
  readonly first: (field: Field) => Said | undefined
  /** Keeps a text under the name of its column, so that it is not lost. */
  readonly keep: (said: Said) => void
  /** Keeps a text and says why it could not be used. */
  readonly warn: (code: WarningCode, said: Said) => void
  /** Says something of the line without keeping anything. */
  readonly notice: (code: WarningCode, said?: Said, becomes?: string) => void
  readonly refuse: (code: ReasonCode, said?: Said) => void
  readonly reasons: readonly Remark<ReasonCode>[]
  readonly warnings: readonly Remark<WarningCode>[]
  /** Everything kept, one line each; nothing where there is none. */
  readonly kept: () => string | undefined
}

/** Between the name of a column and what it said, as French sets a colon. */
const COLON = '\u202f: '

/** A day as the reader of files writes it; a remark has it as people do. */
const PLAIN_DAY = /^(\d{4})-(\d{2})-(\d{2})(?=$| )/

const NO_COLUMNS: readonly Column[] = []

/** Opens a line for reading. */
export function openRow(cells: readonly string[], columns: ColumnsByField): RowReading {
  const reasons: Remark<ReasonCode>[] = []
  const warnings: Remark<WarningCode>[] = []
  const kept: string[] = []
  const saidIn = (column: Column): Said | undefined => {
    const text = (cells[column.index] ?? '').trim()
    return text === '' ? undefined : { text, column }
  }
  const all = (field: Field) => (columns.get(field) ?? NO_COLUMNS).flatMap(column => saidIn(column) ?? [])
  const first = (field: Field) => {
    for (const column of columns.get(field) ?? NO_COLUMNS) {
      const said = saidIn(column)
      if (said) return said
    }
    return undefined
  }
  const keep = ({ text, column }: Said) => {
    const words = text.replace(PLAIN_DAY, '$3/$2/$1')
    kept.push(`${column.label}${COLON}${words}`)
  }
  return {
    all,
    first,
    keep,
    warn: (code, said) => {
      warnings.push(about(code, said))
      keep(said)
    },
    notice: (code, said, becomes) => warnings.push({ ...about(code, said), ...(becomes === undefined ? {} : { becomes }) }),
    refuse: (code, said) => reasons.push(about(code, said)),
    reasons,
    warnings,
    kept: () => (kept.length > 0 ? kept.join('\n') : undefined),
  }
}

const about = <Code extends string>(code: Code, said: Said | undefined): Remark<Code> => (said ? { code, column: said.column.label, text: said.text } : { code })

/** The parts that are known: an absent one is left out, so that a strict schema does not meet `undefined`. */
export function present(parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const known: Record<string, unknown> = {}
  for (const key of Object.keys(parts)) if (parts[key] !== undefined && parts[key] !== '') known[key] = parts[key]
  return known
}
