import type { LineChoice } from './import-draft'
import { type AnyRow, whyLeft } from './row-words'
import { shownCell } from './shown-cell'

import type { Asked, TableQuestion } from '#shared/api/api'
import type { ImportPlan, Outcome } from '#shared/importing/import-plan'
import { refusedLines } from '#shared/importing/refused-lines'
import { importing, importPages } from '#shared/text/importing'

/** The dry run as a person decided it: duplicates are created all the same, or complete the file that they repeat. */
export function decided(plan: ImportPlan, choices: ReadonlyMap<number, LineChoice>): ImportPlan {
  if (choices.size === 0) return plan
  const rows = plan.rows.map(row => ({ ...row, outcome: outcomeOf(row, choices.get(row.line)) }))
  const count = (outcome: Outcome) => rows.filter(row => row.outcome === outcome).length
  return { ...plan, rows, counts: { ...plan.counts, create: count('create'), complete: count('complete'), duplicate: count('duplicate') } }
}

/** A choice holds for duplicates only, and nothing is completed by a line that has nothing to add. */
function outcomeOf({ outcome, additions }: AnyRow, choice: LineChoice | undefined): Outcome {
  if (outcome !== 'duplicate' || choice === undefined) return outcome
  return choice === 'complete' && !additions ? outcome : choice
}

/** The duplicates that surely are whom they repeat, and bring something: those one may complete all at once. */
export const surelyCompletable = ({ rows }: ImportPlan): readonly number[] =>
  rows.flatMap(({ line, outcome, duplicateOf, additions }) => (outcome === 'duplicate' && duplicateOf?.isSure && additions ? [line] : []))

/** What is asked of the house: everyone to create and to complete, in one act. */
export function commitQuestion(plan: ImportPlan, fileName: string): Asked<'import.commit'> {
  const { target, counts } = plan
  const entries = plan.rows.flatMap(row => (row.outcome === 'create' ? entryOf(target, row) : []))
  const completions = plan.rows.flatMap(({ outcome, duplicateOf, additions }) => (outcome === 'complete' && duplicateOf?.kind === 'book' && additions ? [{ id: duplicateOf.id, details: additions }] : []))
  return { fileName, target, duplicates: counts.duplicate, refused: counts.refused, entries, completions } as Asked<'import.commit'> // a plan holds the details of its own kind of list, and the door checks them again
}

/** The day of a favourable decision is no part of the details; lists of mentors and companies have none. */
function entryOf(target: ImportPlan['target'], { details, acceptedOn }: AnyRow) {
  if (!details) return []
  return [target === 'mentees' && acceptedOn ? { details, acceptedOn } : { details }]
}

/** What the door takes of a table. */
const LIMITS = { columns: 256, label: 300, cell: 32_000 } as const

/** The lines that are left aside, as a file to correct: those refused, and the duplicates too where one wants them. */
export function leftAside(plan: ImportPlan, which: readonly Outcome[], today: string): TableQuestion {
  const { refusedFile } = importing
  const { sheets } = refusedLines(plan, { ...refusedFile, reasonOf: row => whyLeft(row as AnyRow) }, which)
  const [sheet] = sheets
  const columns = sheet?.columns.map(({ label }) => label.slice(0, LIMITS.label)) ?? []
  const rows = sheet?.rows.map(row => row.map(text => shownCell(text).slice(0, LIMITS.cell))) ?? []
  return { fileName: importPages.left.fileName(today), columns: fitted(columns), rows: rows.map(fitted) }
}

/** A list as wide as a file may be loses its last columns rather than the line and the reason. */
const fitted = (row: readonly string[]): string[] => [...row.slice(0, Math.min(row.length, LIMITS.columns) - 2), ...row.slice(-2)]
