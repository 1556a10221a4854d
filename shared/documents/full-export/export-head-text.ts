import type { Casebook } from '#shared/casebook/casebook'
import { exportHead } from '#shared/casebook/full-export'
import { canonicalText } from '#shared/core/canonical-text'
import type { PieceId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'

import { exportSchema } from './export-schema'

/** How the JSON of everything begins: the whole casebook and its shape, up to the pieces. `checksumOf` answers the SHA-256 of a text in UTF-8, as hex. */
export function exportHeadText(book: Casebook, today: IsoDate, missing: readonly PieceId[], checksumOf: (text: string) => string): string {
  const head = JSON.stringify(exportHead(book, today, missing, { checksum: checksumOf(canonicalText(book)), schema: exportSchema() }))
  return `${head.slice(0, -1)},"pieces":{`
}
