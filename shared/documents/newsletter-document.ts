import type { Newsletter } from '#shared/domain/newsletter'
import { newsletterLetter as words } from '#shared/text/newsletters'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document } from './document'
import { type LetterBlock, newsletterLetter } from './newsletter-letter'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'

/** A newsletter on paper, for those without an address and for the wall: each link with its address in full. */
export function newsletterDocument(source: SheetSource, newsletter: Newsletter): Document {
  const { title, issue, blocks, why } = newsletterLetter(source, newsletter)
  return sheetDocument(source, {
    title,
    template: templateOf(source, words.name),
    privacy: sheetFrame.open,
    parts: onePart({ kind: 'heading', level: 1, text: title }, { kind: 'paragraph', text: issue, small: true }, ...blocks.flatMap(onPaper), { kind: 'paragraph', text: why, small: true }),
  })
}

function onPaper(block: LetterBlock): readonly Block[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: 2, text: block.text }]
    case 'paragraph':
      return block.lines.map(text => ({ kind: 'paragraph', text }))
    case 'list':
    case 'picture':
    case 'link':
      return [block]
  }
}
