import type { GridInForce } from '#shared/casebook/content-in-force'
import type { GridName } from '#shared/domain/grid-name'
import type { Agreement } from '#shared/domain/person'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document } from './document'
import { sheetDocument, type SheetSource } from './sheet-source'

/** The frame that every grid shares: its title, its state at the top of each page, its version at the foot. */
export function gridSheetOf(source: SheetSource, { grid, version }: GridInForce, agreement: Agreement, label: string, byHand: boolean, blocks: readonly Block[]): Document {
  const title = gridSheet.titles[grid][agreement]
  return sheetDocument(source, {
    title,
    template: sheetFrame.gridTemplate(gridSheet.names[grid], version),
    privacy: byHand ? gridSheet.byHand : sheetFrame.confidential,
    dense: true,
    parts: [{ label, blocks: [{ kind: 'heading', level: 1, text: title }, ...blocks] }],
  })
}

/** What is said before the first question. */
export const before = (grid: GridName): Block => ({ kind: 'paragraph', small: true, text: gridSheet.before[grid] })

/** The grid as those may read it whom it is about. */
export const withoutPrivate = (grid: GridInForce): GridInForce => ({
  ...grid,
  sections: grid.sections.filter(section => !section.private).map(section => ({ ...section, questions: section.questions.filter(question => !question.private) })),
})
