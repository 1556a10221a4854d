import { shownAddress } from '#shared/domain/address'
import { computedCriteria, gridInForce, textInForce } from '#shared/casebook/content-in-force'
import type { Mentee } from '#shared/domain/mentee'
import type { Partner } from '#shared/domain/partner'
import { type Question, questionsOf } from '#shared/grids/grid'
import { gridWords } from '#shared/text/grids'
import { shortDay } from '#shared/text/format'
import { curved, typeset, unbroken } from '#shared/text/paper'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { orientationSheet as words } from '#shared/text/sheets/registration-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Document, FormCell } from './document'
import { nameOnPaper } from './facts-on-paper'
import { type Asked, packed } from './form-rows'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'

const room = (label: string, span: number, lines = 1): FormCell => ({ label, span, answer: { kind: 'room', lines } })

/** What is known is written in; what is not is asked for. */
const known = (label: string, span: number, text: string | undefined): FormCell => (text === undefined ? room(label, span) : { label, span, answer: { kind: 'said', text } })

/** One page by which a partner proposes a person, filled in with them and sent back; what the file of a mentee already says is written in. */
export function orientationSheetFor(source: SheetSource, partner: Partner | undefined, mentee: Mentee | undefined): Document {
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
          [known(words.familyName, 6, mentee && nameOnPaper(mentee.familyName)), known(words.givenName, 6, mentee && nameOnPaper(mentee.givenName))],
          [known(words.phone, 4, mentee?.phone && unbroken(mentee.phone)), known(words.email, 5, mentee?.email), known(words.municipality, 3, mentee?.address.municipality && curved(mentee.address.municipality))],
        ],
      },
      { kind: 'heading', level: 2, text: words.partner },
      { kind: 'form', rows: partnerRows(partner, mentee) },
      { kind: 'heading', level: 2, text: words.why },
      { kind: 'form', rows: [[known(words.wishedJob, 12, mentee?.wishedJob && typeset(mentee.wishedJob))], [room(words.situation, 12, 3)], [room(words.reason, 12, 4)]] },
      { kind: 'heading', level: 2, text: words.criteria },
      { kind: 'form', rows: [...packed(criteria(source)).rows, [room(words.availability, 12)]] },
      { kind: 'boxes', items: [{ label: words.agreed }] },
      { kind: 'form', rows: [[room(words.personSignature, 6, 2), room(words.signature, 6, 2)]] },
      { kind: 'paragraph', text: [{ text: words.sendBack(where), strong: true }] },
    ),
  })
}

/** Who sends the person, and who is called there. */
function partnerRows(partner: Partner | undefined, mentee: Mentee | undefined): readonly (readonly FormCell[])[] {
  const contact = partner?.contacts.find(({ name }) => name.toLowerCase() === mentee?.referent?.toLowerCase())
  const reach = [contact?.phone && unbroken(contact.phone), contact?.email].filter(Boolean).join(sheetFrame.between)
  return [
    [known(words.organisation, 6, partner && curved(partner.name)), known(words.referent, 6, mentee?.referent && nameOnPaper(mentee.referent))],
    [known(words.referentReach, 8, reach || undefined), known(words.on, 4, mentee?.preselectedOn && shortDay(mentee.preselectedOn))],
  ]
}

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
