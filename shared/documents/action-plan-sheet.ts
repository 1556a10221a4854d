import { listInForce } from '#shared/casebook/content-in-force'
import { nextMeeting } from '#shared/casebook/pair-life'
import { planOf } from '#shared/casebook/plan-commands'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result } from '#shared/core/result'
import { type PlanAim, type PlanRow, rowState } from '#shared/domain/action-plan'
import type { IsoDate } from '#shared/domain/iso-date'
import { labelOf } from '#shared/domain/lists'
import { shortDay } from '#shared/text/format'
import { typeset } from '#shared/text/paper'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { lifeSheets } from '#shared/text/sheets/life-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document } from './document'
import { boxesOf, knownOf, type PairPeople, pairNamed, roomFor, saidOf } from './pair-on-paper'
import { sheetDocument, type SheetSource, templateOf } from './sheet-source'

const words = lifeSheets.plan

/** As many rows as one page holds, each high enough for two lines by hand. */
const EMPTY_ROWS = 8
const EMPTY_HEIGHT = 12
/** A row that is written already takes the height of its words. */
const LEAST_HEIGHT = 6

/** A plan as it is printed: which version, of which day. */
interface Shown extends PlanAim {
  readonly rows: readonly PlanRow[]
  readonly number: number
  /** Of a version that was set down. */
  readonly on?: IsoDate
}

/** The action plan of a pair as it stands, or a version that was set down. Refuses a version that does not exist. */
export function actionPlanSheet(source: SheetSource, people: PairPeople, version?: number): Result<Document, CasebookRefusal> {
  const { versions, ...plan } = planOf(source.book, people.pair.id)
  const kept = versions.find(({ number }) => number === version)
  if (version !== undefined && !kept) return refuse({ code: 'casebook/unknown', id: people.pair.id })
  return ok(sheet(source, people, kept ?? { ...plan, number: versions.length + 1 }))
}

/** A plan to fill in with a pen, of no pair yet. */
export const blankActionPlan = (source: SheetSource): Document => sheet(source, undefined, undefined)

function sheet(source: SheetSource, people: PairPeople | undefined, plan: Shown | undefined): Document {
  const rows = plan?.rows ?? []
  const byHand = rows.length === 0
  const { states } = lifeSheets
  const label = byHand ? (people ? states.prefilled(source.today) : states.blank) : states.asOf(plan?.on ?? source.today)
  return sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.name),
    privacy: byHand ? gridSheet.byHand : sheetFrame.confidential,
    dense: true,
    landscape: true,
    parts: [
      {
        label,
        blocks: [
          { kind: 'heading', level: 1, text: words.title },
          head(source, people, plan),
          table(source, rows),
          { kind: 'paragraph', small: true, text: words.rules },
          { kind: 'form', rows: [[nextDate(source, people), roomFor(words.menteeSignature, 4, 2), roomFor(words.mentorSignature, 4, 2)]] },
        ],
      },
    ],
  })
}

function head({ today }: SheetSource, people: PairPeople | undefined, plan: Shown | undefined): Block {
  const { goal, targetJob, due, number = 1, on } = plan ?? {}
  return {
    kind: 'form',
    rows: [
      [
        knownOf(lifeSheets.pair, 6, people && pairNamed(people)),
        people ? saidOf(words.version, 2, on ? String(number) : words.versionUnderWay(number)) : roomFor(words.version, 2),
        people ? saidOf(words.date, 2, shortDay(on ?? today)) : roomFor(words.date, 2),
        knownOf(words.due, 2, due && shortDay(due)),
      ],
      [boxesOf(words.goal, 7, words.goals, goal ? [goal] : []), knownOf(words.targetJob, 5, targetJob && typeset(targetJob))],
    ],
  }
}

const nextDate = ({ book, today }: SheetSource, people: PairPeople | undefined) => {
  const next = people && nextMeeting(book, people.pair.id, today)
  return knownOf(words.nextMeeting, 4, next && lifeSheets.meeting.onAt(next.details.on, next.details.at), 2)
}

const WIDTHS = { number: 1.1, domain: 4, objective: 6.5, action: 6.5, who: 3, due: 3, means: 4.5, indicator: 4.5, state: 2.9, result: 4.5 } as const satisfies Record<keyof typeof words.columns, number>

function table(source: SheetSource, rows: readonly PlanRow[]): Block {
  const columns = (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).map(key => ({ label: words.columns[key], width: WIDTHS[key] })) // the keys of the table are its columns
  if (rows.length === 0) return { kind: 'table', columns, rowHeight: EMPTY_HEIGHT, rows: Array.from({ length: EMPTY_ROWS }, (_, index) => [String(index + 1)]) }
  return { kind: 'table', columns, rowHeight: LEAST_HEIGHT, rows: rows.map((row, index) => [String(index + 1), ...cells(source, row)]) }
}

/** A row of the plan, from its domain to what came of it. */
function cells({ book, defaults }: SheetSource, row: PlanRow): readonly string[] {
  const { domain, objective, action, who, due, means, indicator, steps } = row
  const last = steps.at(-1)
  return [
    domain ? labelOf(listInForce(book, 'search-domains', defaults), domain) : '',
    ...[objective, action ?? ''].map(typeset),
    words.who[who],
    due ? shortDay(due) : '',
    ...[means ?? '', indicator ?? ''].map(typeset),
    words.rowStates[rowState(row)],
    last ? words.resultOn(last.note && typeset(last.note), last.on) : '',
  ]
}
