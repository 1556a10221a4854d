import { settingsInForce } from '#shared/casebook/content-in-force'
import { processingsInForce } from '#shared/casebook/registers'
import type { Processing } from '#shared/domain/processing'
import { shownAddress } from '#shared/domain/address'
import { shortDay } from '#shared/text/format'
import { typeset, unbroken } from '#shared/text/paper'
import { authority, processingWords as words } from '#shared/text/registers'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document } from './document'
import { privacyContact } from './facts-on-paper'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'

const { sheet, fields } = words

/** The columns of the register, in the order of art. 30. */
export const PROCESSING_FIELDS = ['purpose', 'people', 'data', 'basis', 'recipients', 'kept', 'security', 'transfers'] as const

/** What stands in a field of the register; where nothing leaves the European Economic Area, that is said. */
export const processingField = (processing: Processing, field: (typeof PROCESSING_FIELDS)[number]): string => processing[field] ?? words.noTransfers

/** The register of processing activities (RGPD, art. 30), without what does not concern the association. */
export function processingRegister(source: SheetSource): Document {
  const lines = processingsInForce(source.book, source.defaults).filter(({ processing }) => !processing.leftOut)
  return sheetDocument(source, {
    title: words.title,
    template: templateOf(source, sheet.name),
    privacy: sheetFrame.open,
    dense: true,
    parts: onePart({ kind: 'heading', level: 1, text: words.title }, controller(source), ...lines.flatMap(({ processing }) => blocksOf(processing))),
  })
}

function controller({ book, organisation, defaults, isProtected }: SheetSource): Block {
  const { officer, registerReadOn } = settingsInForce(book, 'privacy', defaults)
  const officerSaid =
    officer.kind === 'named' ? typeset(sheet.officers.named(officer.name, officer.contact)) : officer.kind === 'not-needed' ? typeset(sheet.officers['not-needed'](officer.because)) : sheet.officers['to-settle']
  return {
    kind: 'facts',
    caption: sheet.controller,
    rows: [
      [sheet.association, organisation.name],
      [sheet.address, shownAddress(organisation.address)],
      ...(organisation.representative ? [[sheet.representative, `${organisation.representative.name}, ${organisation.representative.role}`] as const] : []),
      [sheet.contact, privacyContact(organisation)],
      [sheet.officer, officerSaid],
      [sheet.protection, isProtected ? sheet.protections.yes : sheet.protections.no],
      [sheet.authority, `${authority.name}, ${authority.address}, ${unbroken(authority.phone)}`],
      [sheet.read, registerReadOn ? shortDay(registerReadOn) : sheet.notRead],
    ],
  }
}

const blocksOf = (processing: Processing): readonly Block[] => [
  { kind: 'heading', level: 2, text: typeset(processing.name) },
  { kind: 'facts', rows: PROCESSING_FIELDS.map(field => [fields[field], typeset(processingField(processing, field))] as const) },
]
