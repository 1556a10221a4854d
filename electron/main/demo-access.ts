import type { Presses } from './printing/presses'

import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { accessDocument, accessJson } from '#shared/documents/access-file'
import { type SheetSource, sourceOf } from '#shared/documents/sheet-source'
import { IsoDate } from '#shared/domain/iso-date'
import { menteeId } from '#shared/sample/mentees'
import { SAMPLE_TODAY } from '#shared/sample/programme'

const who = { kind: 'mentee', id: menteeId('celik') } as const

function sourceIn(book: Casebook): SheetSource {
  const source = sourceOf(book, { today: IsoDate.parse(SAMPLE_TODAY), defaults })
  if (!source.ok) throw new Error(source.error.code)
  return source.value
}

interface AccessDemo {
  readonly file: string
  readonly what: string
  readonly bytesOf: (presses: Pick<Presses, 'pdf' | 'docx'>, book: Casebook) => Promise<Uint8Array>
}

/** What a mentee of the sample gets of their own data, every remark left in. */
export const accessDemo: readonly AccessDemo[] = [
  { file: 'dossier-acces.pdf', what: 'tout ce que l’association garde sur un mentee, pour lui', bytesOf: (presses, book) => presses.pdf(accessDocument(sourceIn(book), who, [])) },
  { file: 'dossier-acces.docx', what: 'le même, pour Word', bytesOf: (presses, book) => presses.docx(accessDocument(sourceIn(book), who, [])) },
  { file: 'dossier-acces.json', what: 'le même, comme données à reprendre ailleurs', bytesOf: (_, book) => Promise.resolve(new TextEncoder().encode(`${JSON.stringify(accessJson(sourceIn(book), who, []), null, 2)}\n`)) },
]
