import type { TemplateKind } from '#shared/domain/letter-template'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'
import { templatePage, templateSamples as words } from '#shared/text/template-settings'

import type { Block, Document } from '../document'
import { onePart, sheetDocument, type SheetSource } from '../sheet-source'
import type { FieldName } from './template-field'

/** A Word file of ours with the fields in their places: an association changes what stands around them and gives it back. */
export const starterDocument = (source: SheetSource, kind: TemplateKind): Document => ({
  ...sheetDocument(source, { title: words.starterOf(kind), template: templatePage.names[kind], privacy: sheetFrame.open, parts: onePart(...blocksOf(kind)) }),
  // What is in it is the association’s own, and bears no warning.
  letterhead: { ...sheetDocument(source, { title: '', template: '', privacy: sheetFrame.open, parts: [] }).letterhead, marks: [] },
})

const field = (name: FieldName): string => `{{${name}}}`
const alone = (name: FieldName): Block => ({ kind: 'paragraph', text: field(name) })
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })

function blocksOf(kind: TemplateKind): readonly Block[] {
  const mention = alone('mention')
  if (kind === 'contract')
    return [
      mention,
      heading(templatePage.names.contract),
      { kind: 'facts', rows: [[words.reference, field('binome.reference')], [field('mentor.nom-complet'), field('mentor.fonction')], [field('mentee.nom-complet'), field('mentee.commune')]] },
      { kind: 'heading', level: 2, text: words.between },
      ...(['parties', 'articles', 'annexes', 'signatures'] as const).map(alone),
    ]
  if (kind === 'amendment')
    return [
      mention,
      heading(`${templatePage.names.amendment} ${field('avenant.numero')}`),
      { kind: 'facts', rows: [[words.reference, field('binome.reference')], [field('mentor.civilite'), field('mentor.nom-complet')], [field('mentee.civilite'), field('mentee.nom-complet')]] },
      alone('changements'),
      alone('signatures'),
    ]
  return [mention, alone('contenu')]
}
