import { type TableView, wholeTable } from '../../ui/table-view'

import type { Refusal } from '#shared/api/refusal'
import type { ImportId } from '#shared/domain/ids'
import type { ImportTarget } from '#shared/domain/import-record'
import { type Field, SHAREABLE } from '#shared/importing/field'
import { findHeader, type Header } from '#shared/importing/find-header'
import type { ForeignSheet, ForeignTable } from '#shared/importing/foreign-table'
import type { ImportPlan } from '#shared/importing/import-plan'
import { type Mapping, proposeMapping } from '#shared/importing/mapping'

export const STEPS = ['file', 'columns', 'check'] as const
export type StepKey = (typeof STEPS)[number]

/** The file one chose, and how far it has been read. */
export type FileState =
  | { readonly at: 'none' }
  | { readonly at: 'reading'; readonly fileName: string }
  | { readonly at: 'refused'; readonly fileName: string; readonly refusal: Refusal }
  | { readonly at: 'read'; readonly table: ForeignTable }

/** What an import brought, with the lines as they were decided. */
export interface DoneImport {
  readonly id: ImportId
  readonly fileName: string
  readonly plan: ImportPlan
}

/** What a person decides of a line that was found to be there already; without it the line is left aside. */
export type LineChoice = 'create' | 'complete'

/** An import while it is prepared: everything one chose, so that going back loses nothing. */
export interface ImportDraft {
  readonly step: StepKey
  /** The furthest step one has seen of this file. */
  readonly seen: StepKey
  readonly target?: ImportTarget
  readonly file: FileState
  /** Which sheet of the file, from 0. */
  readonly sheet: number
  readonly header: Header
  readonly mapping: Mapping
  /** By the line, counted as in the file. */
  readonly choices: ReadonlyMap<number, LineChoice>
  readonly view: TableView
  readonly done?: DoneImport
}

/** The columns as they were understood before for the same headings, where they were. */
export type Remembered = (target: ImportTarget, labels: readonly string[]) => Mapping | undefined

const NO_HEADER: Header = { labels: [], firstRow: 0 }

export const blankDraft: ImportDraft = { step: 'file', seen: 'file', file: { at: 'none' }, sheet: 0, header: NO_HEADER, mapping: {}, choices: new Map(), view: wholeTable }

export const sheetOf = ({ file, sheet }: Pick<ImportDraft, 'file' | 'sheet'>): ForeignSheet | undefined => (file.at === 'read' ? file.table.sheets[sheet] : undefined)

/** Says what the list contains; the columns are then looked at anew. */
export const withTarget = (draft: ImportDraft, target: ImportTarget, remembered: Remembered): ImportDraft =>
  draft.target === target ? draft : understood({ ...draft, target }, draft.header, remembered)

/** A file that was read; of several sheets the first that its author sees. */
export function withTable(draft: ImportDraft, table: ForeignTable, remembered: Remembered): ImportDraft {
  const shown = table.sheets.findIndex(({ notes }) => notes.every(({ kind }) => kind !== 'hidden-sheet'))
  return withSheet({ ...draft, seen: 'file', file: { at: 'read', table } }, Math.max(0, shown), remembered)
}

export function withSheet(draft: ImportDraft, sheet: number, remembered: Remembered): ImportDraft {
  const chosen = { ...draft, sheet }
  return understood(chosen, findHeader(sheetOf(chosen)?.cells ?? []), remembered)
}

export const withHeader = (draft: ImportDraft, header: Header | undefined, remembered: Remembered): ImportDraft => understood(draft, header ?? NO_HEADER, remembered)

/** Gives a column, counted from 0, its meaning, or takes it away. */
export function withField(draft: ImportDraft, column: number, field: Field | undefined): ImportDraft {
  const { [String(column)]: _, ...others } = draft.mapping
  return decidedAnew({ ...draft, mapping: field ? { ...others, [column]: field } : others })
}

/** Decides of lines that were found to be there already, or leaves them aside again. */
export function withChoice(draft: ImportDraft, lines: readonly number[], choice: LineChoice | undefined): ImportDraft {
  const choices = new Map(draft.choices)
  for (const line of lines) {
    if (choice) choices.set(line, choice)
    else choices.delete(line)
  }
  return { ...draft, choices }
}

/** True for an import that would be worth coming back to. */
export const isUnderWay = ({ file, done }: Pick<ImportDraft, 'file' | 'done'>): boolean => file.at === 'read' && done === undefined

function understood(draft: ImportDraft, header: Header, remembered: Remembered): ImportDraft {
  const { target } = draft
  const mapping = target ? proposeMapping(header.labels, target, remembered(target, header.labels)) : {}
  return decidedAnew({ ...draft, header, mapping })
}

/** What one decided line by line does not hold for lines that are read otherwise. */
const decidedAnew = (draft: ImportDraft): ImportDraft => ({ ...draft, choices: blankDraft.choices, view: blankDraft.view })

/** True once the columns hold a name for each line. */
export function namesLines({ target, mapping }: Pick<ImportDraft, 'target' | 'mapping'>): boolean {
  const fields = new Set(Object.values(mapping))
  if (target === 'companies') return fields.has('companyName')
  return fields.has('fullName') || (fields.has('givenName') && fields.has('familyName'))
}

/** The fields that several columns claim although only one can have them. */
export function claimedTwice(mapping: Mapping): readonly Field[] {
  const fields = Object.values(mapping)
  return [...new Set(fields.filter((field, index) => !SHAREABLE.has(field) && fields.indexOf(field) !== index))]
}

/** How far one may go: a step opens once the one before it is answered. */
function furthestStep(draft: ImportDraft): StepKey {
  const sheet = sheetOf(draft)
  if (!sheet || draft.target === undefined) return 'file'
  return namesLines(draft) && sheet.cells.length > draft.header.firstRow ? 'check' : 'columns'
}

/** Goes to a step, or to the last that is open before it. */
export function towards(draft: ImportDraft, key: StepKey): ImportDraft {
  const step = STEPS[Math.min(STEPS.indexOf(key), STEPS.indexOf(furthestStep(draft)))] ?? 'file'
  return { ...draft, step, seen: isBefore(draft.seen, step) ? step : draft.seen }
}

/** True for a step that one has passed, and whose answers still hold. */
export const isDone = (draft: ImportDraft, key: StepKey): boolean => isBefore(key, draft.seen) && isBefore(key, furthestStep(draft))

const isBefore = (one: StepKey, other: StepKey): boolean => STEPS.indexOf(one) < STEPS.indexOf(other)
