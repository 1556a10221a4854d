import { z } from 'zod'

import { Casebook, type CollectionName, CURRENT_FORMAT, listed } from './casebook'
import type { Change } from './change'
import { upgrade } from './upgrade'

import { canonicalText } from '#shared/core/canonical-text'
import { ok, refuse, type Result } from '#shared/core/result'
import { PieceId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'

/** The shape of the file that holds everything; raised when that shape changes, whatever the casebook in it. */
const EXPORT_FORMAT = 1

/** Why a file is not taken over as a whole casebook. Nothing was changed. */
export type FullExportRefusal =
  | { readonly code: 'export/not-one' }
  | { readonly code: 'export/newer' }
  | { readonly code: 'export/damaged' }
  | { readonly code: 'export/changed' }
  /** Reading it took too long or too much memory. */
  | { readonly code: 'export/too-heavy' }
  /** The process that reads it could not begin. */
  | { readonly code: 'export/not-started' }
  /** A person ended the reading. */
  | { readonly code: 'export/stopped' }

/** What is made of the casebook elsewhere: its SHA-256 and the titled schema. */
export interface ExportSeals {
  readonly checksum: string
  readonly schema: unknown
}

/** What stands at the head of the file, in this order; the pieces follow, each in base64 under its SHA-256. */
export const exportHead = (book: Casebook, exportedOn: IsoDate, missingPieces: readonly PieceId[], { checksum, schema }: ExportSeals) => ({
  application: 'binome' as const,
  exportFormat: EXPORT_FORMAT,
  casebookFormat: book.format,
  exportedOn,
  /** The shape of `casebook`, as JSON Schema (draft 2020-12). */
  schema,
  /** The SHA-256 of the canonical text of `casebook`: tells whether it was changed since. */
  checksum,
  casebook: book,
  /** Named in the casebook, but no longer on the disk the day it was exported. */
  missingPieces,
})

/** The shape of a casebook as JSON Schema. */
export const casebookSchema = () => z.toJSONSchema(Casebook, { unrepresentable: 'any' })

const Beginning = z.looseObject({ application: z.literal('binome'), exportFormat: z.int().positive() })
const Body = z.looseObject({
  casebook: z.looseObject({ format: z.int().positive() }),
  checksum: z.string().optional(),
  pieces: z.record(PieceId, z.string()),
  missingPieces: z.array(PieceId),
})

/** A whole casebook out of an export, with its pieces in base64, as they came. */
export interface FullExport {
  readonly book: Casebook
  /** The casebook as it came, in canonical text, and the checksum that was written with it; without one it counts as changed. */
  readonly canonical: string
  readonly checksum: string | undefined
  readonly pieces: ReadonlyMap<PieceId, string>
}

/** Reads what an export says, of this format of the casebook or an earlier one; every piece that the casebook names must be there or be said to be missing. */
export function readFullExport(saved: unknown): Result<FullExport, FullExportRefusal> {
  const beginning = Beginning.safeParse(saved)
  if (!beginning.success) return refuse({ code: 'export/not-one' })
  if (beginning.data.exportFormat > EXPORT_FORMAT) return refuse({ code: 'export/newer' })

  const body = Body.safeParse(saved)
  if (!body.success) return refuse({ code: 'export/damaged' })
  if (body.data.casebook.format > CURRENT_FORMAT) return refuse({ code: 'export/newer' })

  const book = bookIn(body.data.casebook)
  const pieces = new Map(Object.entries(body.data.pieces).map(([id, bytes]) => [PieceId.parse(id), bytes]))
  const isWhole = book && piecesNamed(book).every(id => pieces.has(id) || body.data.missingPieces.includes(id))
  return isWhole ? ok({ book, canonical: canonicalText(body.data.casebook), checksum: body.data.checksum, pieces }) : refuse({ code: 'export/damaged' })
}

function bookIn(saved: unknown): Casebook | undefined {
  try {
    return Casebook.safeParse(upgrade(saved)).data
  } catch {
    return undefined // a step found no such book; what it read is not told, for people's lives stand there
  }
}

/** Every piece that the casebook names, once each, wherever it stands. */
export function piecesNamed(book: Casebook): readonly PieceId[] {
  const found = new Set<PieceId>()
  const walk = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) walk(each)
    else if (typeof value === 'string' && value.length === 64) {
      const id = PieceId.safeParse(value).data
      if (id) found.add(id)
    }
  }
  walk(book)
  return [...found]
}

/** What people worked at: where any of it stands, nothing is replaced. */
const WORK: readonly CollectionName[] = ['mentors', 'mentees', 'companies', 'partners', 'pairs', 'pairDrafts', 'groupSessions', 'newsletters']

/** True for a casebook that holds nobody and no work: an association, its team and its settings at most. Only there is another one taken over. */
export const isVacant = (book: Casebook): boolean => WORK.every(name => listed<unknown>(book[name]).length === 0)

/** True for a casebook in which nothing was ever set down, or nothing is left: a copy of it would bring nothing back. */
export const isBlank = (book: Casebook): boolean => Object.values(book).every(part => typeof part !== 'object' || Object.keys(part).length === 0)

/** Takes a whole casebook over, in place of all that a vacant one holds; refused for any other. */
export const takeOver = (exported: Casebook): Change => book => (isVacant(book) ? ok(exported) : refuse({ code: 'export/not-empty' }))
