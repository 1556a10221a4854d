import { shownAddress } from '#shared/domain/address'
import { computedCriteria, gridInForce, textInForce } from '#shared/casebook/content-in-force'
import type { Partner } from '#shared/domain/partner'
import { type Question, questionsOf } from '#shared/grids/grid'
import { gridWords } from '#shared/text/grids'
import { curved, typeset } from '#shared/text/paper'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { orientationSheet as words } from '#shared/text/sheets/registration-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Document, FormCell } from './document'
import { type Asked, packed } from './form-rows'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'

const room = (label: string, span: number, lines = 1): FormCell => ({ label, span, answer: { kind: 'room', lines } })

/** One page by which a partner proposes a person, filled in with them and sent back. */
export function orientationSheetFor(source: SheetSource, partner: Partner | undefined): Document {
  const { organisation, book, defaults } = source
  const where = [organisation.email, shownAddress(organisation.address)].filter(Boolean).join(sheetFrame.between)
  return sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.name, 'partner-orientation'),
    privacy: sheetFrame.confidential,
    dense: true,
    parts: onePart(
      { kind: 'heading', level: 1, text: words.title },
      ...textBlocks(textInForce(book, 'partner-orientation', defaults)),
      { kind: 'heading', level: 2, text: words.person },
      {
        kind: 'form',
        rows: [
          [room(words.familyName, 6), room(words.givenName, 6)],
          [room(words.phone, 4), room(words.email, 5), room(words.municipality, 3)],
        ],
      },
      { kind: 'heading', level: 2, text: words.partner },
      { kind: 'form', rows: [[organisationCell(partner), room(words.referent, 6)], [room(words.referentReach, 8), room(words.on, 4)]] },
      { kind: 'heading', level: 2, text: words.why },
      { kind: 'form', rows: [[room(words.wishedJob, 12)], [room(words.situation, 12, 3)], [room(words.reason, 12, 4)]] },
      { kind: 'heading', level: 2, text: words.criteria },
      { kind: 'form', rows: [...packed(criteria(source)).rows, [room(words.availability, 12)]] },
      { kind: 'boxes', items: [{ label: words.agreed }] },
      { kind: 'form', rows: [[room(words.personSignature, 6, 2), room(words.signature, 6, 2)]] },
      { kind: 'paragraph', text: [{ text: words.sendBack(where), strong: true }] },
    ),
  })
}

const organisationCell = (partner: Partner | undefined): FormCell =>
  partner ? { label: words.organisation, span: 6, answer: { kind: 'said', text: curved(partner.name) } } : room(words.organisation, 6)

/** The criteria as the grid asks them today, and the age where it counts; those that the association keeps to itself stay there. */
function criteria({ book, defaults }: SheetSource): readonly Asked[] {
  const grid = gridInForce(book, 'mentee-selection', defaults)
  const open = grid.sections.filter(section => !section.private)
  const asked = questionsOf({ sections: open }).filter((question): question is CriterionQuestion => question.kind === 'yes-no' && question.criterion !== undefined && !question.private)
  const ages = computedCriteria(book).map(({ atLeast, atMost }) => gridSheet.criteria.age(atLeast, atMost))
  return [...asked.map(({ label }) => typeset(label)), ...ages].map(label => ({ label, answer: yesOrNo }))
}

type CriterionQuestion = Extract<Question, { kind: 'yes-no' }>

const yesOrNo: Asked['answer'] = { kind: 'boxes', items: [{ label: gridWords.yesNo.yes }, { label: gridWords.yesNo.no }] }
