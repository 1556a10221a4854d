import { settingsInForce, textInForce } from '#shared/casebook/content-in-force'
import { isVolunteer, type Mentor } from '#shared/domain/mentor'
import type { ExpenseCeiling } from '#shared/domain/programme-settings'
import { paper } from '#shared/text/paper'
import { volunteerSheet as words } from '#shared/text/sheets/volunteer-sheet'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Document } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { box } from './grid-cells'
import { associationRows, contactRow, type NoteRow, receipt } from './note-parts'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'

/**
 * What a volunteer must be told before beginning (law of 3 July 2005, art. 4), with the receipt that proves it.
 * A mentor on working time is no volunteer and is given `workingTimeNote`; without a mentor the note is blank.
 */
export function volunteerNote(source: SheetSource, mentor: Mentor | undefined): Document {
  const title = words.titles[mentor?.agreement ?? 'neutral']
  return sheetDocument(source, {
    title,
    template: templateOf(source, words.name, 'volunteer-note'),
    privacy: sheetFrame.confidential,
    dense: true,
    parts: onePart(
      { kind: 'heading', level: 1, text: title },
      { kind: 'facts', caption: words.association, rows: [...associationRows(source), ...contactRow(source)] },
      { kind: 'facts', caption: words.you, rows: personRows(mentor) },
      { kind: 'facts', caption: words.insurance, rows: [...insuranceRows(source), ...ceilingRows(source)] },
      { kind: 'boxes', inline: true, lead: words.others, items: words.otherBoxes.map(label => ({ label })) },
      { kind: 'boxes', inline: true, lead: words.expensesLabel, items: expenseBoxes(source) },
      ...textBlocks(textInForce(source.book, 'volunteer-note', source.defaults), 3),
      receipt(mentor, words.volunteer[mentor?.agreement ?? 'neutral']),
    ),
  })
}

/** Whom the note is for; someone whose frame is not settled is told of no frame, and everyone what they must do first. */
function personRows(mentor: Mentor | undefined): readonly NoteRow[] {
  if (!mentor) return [[words.givenName, paper.toFill], [words.frame, paper.toFill]]
  const { frame, agreement } = mentor
  return [
    [words.givenName, [{ text: fullNameOnPaper(mentor), strong: true }]],
    [words.frame, isVolunteer(frame) && frame.kind !== 'working-time' && frame.kind !== 'unknown' ? paper.frames[frame.kind][agreement] : paper.toFill],
    ...(frame.kind === 'job-seeker' ? [[words.todo, [{ text: words.jobSeeker, strong: true }]] as const] : []),
  ]
}

function insuranceRows({ organisation }: SheetSource): readonly NoteRow[] {
  const { insurance } = organisation
  return [
    [words.insurer, insurance ? words.insuredBy(insurance.insurer, insurance.policyNumber) : paper.toFill],
    [words.cover, insurance?.cover ?? paper.toFill],
    [words.excess, paper.toFill],
  ]
}

function expenseBoxes({ organisation }: SheetSource) {
  const kinds = ['none', 'actual', 'lump-sum'] as const
  return kinds.map(kind => box(words.expensesBoxes[kind], organisation.expenses === kind))
}

/** The ceilings of the year; where they are not known yet, the last ones that are, and that they are not this year’s. */
function ceilingRows({ book, defaults, today }: SheetSource): readonly NoteRow[] {
  const year = Number(today.slice(0, 4))
  const past = settingsInForce(book, 'expense-ceilings', defaults).ceilings.filter(ceiling => ceiling.year <= year)
  const last = past.reduce<ExpenseCeiling | undefined>((latest, each) => (latest && latest.year >= each.year ? latest : each), undefined)
  if (!last) return [[words.ceilings(year), paper.toFill]]
  const text = words.ceiling(last.perDayCents, last.perYearCents)
  return last.year === year ? [[words.ceilings(year), text]] : [[words.oldCeilings(last.year), words.checkCeilings(text)]]
}
