import { listInForce } from '#shared/casebook/content-in-force'
import { intakeStanding } from '#shared/casebook/pair-life'
import { type Intake, isUntouched, prioritiesOf } from '#shared/domain/intake'
import { labelOf, type ListItem } from '#shared/domain/lists'
import { shortDay } from '#shared/text/format'
import { typeset } from '#shared/text/paper'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { lifeSheets } from '#shared/text/sheets/life-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document, FormCell } from './document'
import { knownOf, type PairPeople, pairNamed, roomFor, saidOf } from './pair-on-paper'
import { sheetDocument, type SheetSource, templateOf } from './sheet-source'

const words = lifeSheets.intake

/** High enough for three lines by hand, so that thirteen domains and the synthesis hold on two pages. */
const EMPTY_HEIGHT = 24
const LEAST_HEIGHT = 7

/** The in-take of a pair: completed, or with `blank` (or while nothing was noted) the head alone filled in; without a pair all is left to write. */
export function intakeSheet(source: SheetSource, people: PairPeople | undefined, blank: boolean): Document {
  const kept = people && source.book.intakes[people.pair.id]
  const intake = !blank && kept && !isEmpty(kept) ? kept : undefined
  const { states } = lifeSheets
  return sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.name),
    privacy: intake ? sheetFrame.confidential : gridSheet.byHand,
    dense: true,
    parts: [
      {
        label: intake ? states.asOf(source.today) : people ? states.prefilled(source.today) : states.blank,
        blocks: [
          { kind: 'heading', level: 1, text: words.title },
          ...(intake ? [] : [{ kind: 'paragraph', small: true, text: words.lead } as const]),
          head(source, people, intake),
          table(source, intake),
          { kind: 'heading', level: 2, text: words.around },
          { kind: 'form', rows: [around(intake)] },
          { kind: 'heading', level: 2, text: words.synthesis },
          { kind: 'form', rows: [...synthesis(source, intake), [answered(words.summary, 12, intake, intake?.synthesis)]] },
        ],
      },
    ],
  })
}

const isEmpty = (intake: Intake) =>
  isUntouched(intake) && prioritiesOf(intake).length === 0 && intake.assets.length === 0 && [intake.opportunities, intake.threats, intake.synthesis].every(text => text === undefined)

function head({ book, today }: SheetSource, people: PairPeople | undefined, intake: Intake | undefined): Block {
  const standing = people && intakeStanding(book, people.pair, today)
  const last = intake ? saidOf(words.closed, 2, standing?.closedOn ? shortDay(standing.closedOn) : words.open) : undefined
  return {
    kind: 'form',
    rows: [
      [
        knownOf(lifeSheets.pair, last ? 6 : 7, people && pairNamed(people)),
        knownOf(words.from, 2, standing && shortDay(standing.from)),
        knownOf(words.due, last ? 2 : 3, standing && shortDay(standing.dueOn)),
        ...(last ? [last] : []),
      ],
    ],
  }
}

/** The domains as the association keeps them, and those it hid that were gone through nonetheless. */
const domainsOf = ({ book, defaults }: SheetSource, intake: Intake | undefined): readonly ListItem[] =>
  listInForce(book, 'search-domains', defaults).filter(({ key, hidden }) => !hidden || intake?.domains[key] !== undefined)

function table(source: SheetSource, intake: Intake | undefined): Block {
  const { domain, strengths, weaknesses, evidence, priority } = words.columns
  return {
    kind: 'table',
    columns: [
      { label: domain, width: 7.2 },
      { label: strengths, width: 10.5 },
      { label: weaknesses, width: 10.5 },
      { label: evidence, width: 9.8 },
      { label: priority, width: 3.8 },
    ],
    rowHeight: intake ? LEAST_HEIGHT : EMPTY_HEIGHT,
    rows: domainsOf(source, intake).map(({ key, label }) => {
      const noted = intake?.domains[key]
      return [typeset(label), ...[noted?.strengths, noted?.weaknesses, noted?.evidence].map(text => typeset(text ?? '')), noted?.priority === undefined ? '' : String(noted.priority)]
    }),
  }
}

const around = (intake: Intake | undefined): readonly FormCell[] => [
  answered(words.opportunities, 6, intake, intake?.opportunities, words.opportunitiesHint),
  answered(words.threats, 6, intake, intake?.threats, words.threatsHint),
]

const LINES = 4

/** What was noted on a sheet that is filled in; on the others the room to write it. */
const answered = (label: string, span: number, intake: Intake | undefined, text: string | undefined, hint?: string): FormCell =>
  intake ? saidOf(label, span, text && typeset(text)) : roomFor(label, span, LINES, hint)

/** Assets on the left, priorities on the right, one below the other. */
function synthesis({ book, defaults }: SheetSource, intake: Intake | undefined): readonly (readonly FormCell[])[] {
  const labels = listInForce(book, 'search-domains', defaults)
  const priorities = intake ? prioritiesOf(intake).map(key => labelOf(labels, key)) : []
  const beside = (label: string, text: string | undefined) => (intake ? saidOf(label, 6, text && typeset(text)) : roomFor(label, 6))
  return [1, 2, 3].map(number => [
    beside(words.asset(number), intake?.assets[number - 1]),
    beside(words.priority(number), priorities[number - 1]),
  ])
}
