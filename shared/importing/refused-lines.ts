import type { ImportPlan, PlannedRow } from './import-plan'

/** A sheet of text, as the press of workbooks takes it. */
export interface LinesWorkbook {
  readonly sheets: readonly {
    readonly name: string
    readonly columns: readonly { readonly label: string; readonly width: number; readonly kind: 'text' }[]
    readonly rows: readonly (readonly string[])[]
  }[]
}

/** The words of the file: the laws know none. */
export interface RefusedWords {
  readonly sheet: string
  readonly line: string
  readonly reason: string
  /** Why one line was left aside, in a sentence. */
  readonly reasonOf: (row: PlannedRow<unknown>) => string
}

/** The lines that were left aside, with the columns of the file and why, to be corrected and imported again; duplicates too where a person wants them. */
export function refusedLines(plan: ImportPlan, words: RefusedWords, which: readonly PlannedRow<unknown>['outcome'][] = ['refused']): LinesWorkbook {
  const left = plan.rows.filter(({ outcome }) => which.includes(outcome))
  const width = (label: string, texts: readonly string[]) => Math.min(50, Math.max(10, label.length, ...texts.map(text => text.length)) + 2)
  const columns = [
    ...plan.labels.map((label, index) => ({ label, width: width(label, left.map(({ original }) => original[index] ?? '')), kind: 'text' as const })),
    { label: words.line, width: 8, kind: 'text' as const },
    { label: words.reason, width: 50, kind: 'text' as const },
  ]
  const rows = left.map(row => [...plan.labels.map((_, index) => row.original[index] ?? ''), String(row.line), words.reasonOf(row)])
  return { sheets: [{ name: words.sheet, columns, rows }] }
}
