import { templateLayout } from './importing/read-template'
import type { Presses } from './printing/presses'
import { fillableContract } from './printing/printer'

import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { sourceOf } from '#shared/documents/sheet-source'
import { starterDocument } from '#shared/documents/template-fields/starter'
import type { ContractId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'

/** The Word file from which an association starts: ours, with the fields of a contract in their places. */
export async function demoTemplate(presses: Presses, book: Casebook, today: IsoDate): Promise<Uint8Array> {
  const source = sourceOf(book, { today, defaults })
  if (!source.ok) throw new Error(JSON.stringify(source.error))
  return presses.docx(starterDocument(source.value, 'contract'))
}

/** A contract in that file, its fields filled. */
export async function demoContract(presses: Presses, book: Casebook, today: IsoDate, id: ContractId): Promise<Uint8Array> {
  const contract = book.contracts[id]
  const articles = contract && book.articleSets[contract.articleSetId]
  if (!articles) throw new Error(`The contract ${id} is missing`)
  const bytes = await demoTemplate(presses, book, today)
  return presses.template({ bytes, layout: templateLayout(bytes), values: fillableContract({ ...contract, articles }).values })
}
