import { authorOf, type Household } from './household'
import type { SavedFiles } from './saved-files'

import { documentOf, printableContract } from '../printing/printer'

import type { Format, Refusal, Saved, WhichContract } from '#shared/api/api'
import { recordPrinting } from '#shared/casebook/contract-commands'
import { draftContract } from '#shared/casebook/contract-queries'
import type { Delta } from '#shared/casebook/delta'
import { ok, refuse, type Result } from '#shared/core/result'
import type { PairId, PieceId } from '#shared/domain/ids'

/** Freezes a contract: its pages are on the disk before the command that names them. */
export async function printContract({ store, presses, world, desk }: Household, pairId: PairId): Promise<Result<Delta, Refusal>> {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const draft = draftContract(book, pairId, world.today())
  if (!draft.ok) return draft

  const piece = await store.keepPiece(await presses.pdf(documentOf(draft.value)))
  if (!piece.ok) return piece
  return store.commit(recordPrinting(pairId, draft.value, piece.value, world), { by: authorOf(desk), act: 'contract.print' })
}

/** The pages of a contract: those that were printed, or a draft of those that would be today. */
export async function previewContract(household: Household, which: WhichContract): Promise<Result<Uint8Array, Refusal>> {
  const printable = readable(household, which)
  if (!printable.ok) return printable
  const { document, pdf } = printable.value
  return pdf ? pieceOf(household, pdf) : ok(await household.presses.pdf(document))
}

export async function saveContractAs(household: Household, files: SavedFiles, which: WhichContract, format: Format): Promise<Result<Saved, Refusal>> {
  const printable = readable(household, which)
  if (!printable.ok) return printable
  const { document, fileName, pdf } = printable.value
  const bytes = async () => (format === 'pdf' && pdf ? pieceOf(household, pdf) : ok(await household.presses[format](document)))
  return files.save({ fileName, format, bytes })
}

function readable({ store, world }: Household, which: WhichContract) {
  const book = store.read()
  return book ? printableContract(book, which, world.today()) : refuse({ code: 'store/not-open' })
}

async function pieceOf({ store }: Household, id: PieceId): Promise<Result<Uint8Array, Refusal>> {
  const bytes = await store.readPiece(id)
  return bytes ? ok(bytes) : refuse({ code: 'piece/missing' })
}
