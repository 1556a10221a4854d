import { settingsInForce, textInForce } from '#shared/casebook/content-in-force'
import { agreementOf, type Company } from '#shared/domain/company'
import { calculateSponsorship, type SponsorshipPlan, valueInCents, type WorkCalculation, type WorkRow } from '#shared/domain/working-time'
import { curved, typeset } from '#shared/text/paper'
import { companySheet as words, decimalHours, euros } from '#shared/text/sheets/company-sheet'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import { agreementBlocks } from './company-agreement'
import type { Block, Document, Text } from './document'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'

/** What is calculated where nobody asked for anything else: one mentor, the minimum. */
const ONE_MENTOR: SponsorshipPlan = { mentors: 1, withOptional: [], coupled: false }

/** What a management is given: the association’s text, the working time of a mentor and its value, and the agreement to sign. */
export function companyPresentation(source: SheetSource, company: Company | undefined): Document {
  const { figures, hourlyCost } = settingsInForce(source.book, 'working-time', source.defaults)
  const calculation = calculateSponsorship(figures, company?.sponsorship ?? ONE_MENTOR, hourlyCost)
  return sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.name, 'company-presentation'),
    privacy: sheetFrame.open,
    dense: true,
    parts: onePart(
      { kind: 'heading', level: 1, text: company ? words.titleFor(curved(company.name)) : words.title },
      ...textBlocks(textInForce(source.book, 'company-presentation', source.defaults)),
      { kind: 'together', blocks: [{ kind: 'heading', level: 2, text: words.calculation }, workTable(calculation, company?.sponsorship?.coupled ?? false)] },
      { kind: 'together', blocks: results(calculation, company !== undefined) },
      { kind: 'together', blocks: agreementBlocks(source, company && { company, agreement: agreementOf(company) }) },
    ),
  })
}

/** What each thing takes; an option that is not counted is shown, and adds nothing. */
function workTable({ rows, minutesPerMentor }: WorkCalculation, coupled: boolean): Block {
  const { columns } = words
  return {
    kind: 'table',
    columns: [
      { label: columns.item, width: 15 },
      { label: columns.times, width: 6, numeric: true },
      { label: columns.hours, width: 5, numeric: true },
      { label: columns.source, width: 26 },
    ],
    rows: rows.map(row => workLine(row, coupled)),
    total: [words.total, '', decimalHours(minutesPerMentor), ''],
  }
}

function workLine({ figure, counted, minutes }: WorkRow, coupled: boolean): readonly Text[] {
  const left = coupled && figure.item === 'preparation' ? words.coupled : words.optional
  return [words.items[figure.item], words.times(figure.times, figure.minutes), counted ? decimalHours(minutes) : left, words.sourceOf(typeset(figure.source))]
}

/** Hours and their value, for one mentor, for all of them, and for a second pair; never a tax claim (statistics §4.8). */
function results(calculation: WorkCalculation, forCompany: boolean): readonly Block[] {
  const { hourlyCost, minutesPerMentor, centsPerMentor, minutesForSecondPair, mentors, totalMinutes, totalCents } = calculation
  const perMentor = words.multiplied(decimalHours(minutesPerMentor), euros(hourlyCost.cents), euros(centsPerMentor))
  return [
    { kind: 'heading', level: 2, text: words.results },
    {
      kind: 'facts',
      rows: [
        [words.hourlyCost, words.costFrom(hourlyCost.cents, hourlyCost.year, typeset(hourlyCost.source))],
        [words.perMentor, [{ text: perMentor, strong: true }]],
        [words.secondPair, words.hoursAndValue(decimalHours(minutesForSecondPair), euros(valueInCents(minutesForSecondPair, hourlyCost)))],
        forCompany && mentors !== 1
          ? [words.forAll(mentors), [{ text: words.hoursAndValue(decimalHours(totalMinutes), euros(totalCents)), strong: true }]]
          : [words.yours, words.openMentors],
      ],
    },
    { kind: 'paragraph', small: true, text: words.noTaxClaim },
  ]
}
