import { row, shown, words } from './blocks'
import type { FigureSource } from './figures-block'
import { measureFormula } from './measure-formula'
import type { ReportCell, ReportRow } from './model'

import { type ByGender, FUNDER_GENDERS, type FunderGender } from '#shared/statistics/by-gender'
import { figureWords, fseWords } from '#shared/text/statistics'

/** One line of the form of a funder; the sum, not asked of everybody, stands in bold. */
export interface FunderLine {
  readonly label: string
  /** Absent for what is not collected. */
  readonly cells?: ByGender | undefined
  readonly isTotal?: boolean
}

/** In letters: nothing, the name of a line, the genders with room for the longest, all of them, three more numbers. */
export const FUNDER_WIDTHS = [4, 58, 12, 12, 14, 17, 12, 12, 12, 15] as const

/** The head above such lines: their title, the genders, all of them, and what else is said of each line. */
export const funderHead = (title: string, more: readonly string[] = []): ReportRow =>
  row(undefined, words(title, 'head'), ...[...FUNDER_GENDERS.map(gender => fseWords.genders[gender]), ...more].map(name => words(name, 'head-number')))

/** What is counted by gender, in cells of the ids `<id>.woman` to `<id>.total`; lines may overlap, so that nothing is added up. */
export function funderLine(id: string, { label, cells, isTotal = false }: FunderLine, { say }: Pick<FigureSource, 'say'>, more: readonly (ReportCell | undefined)[] = []): ReportRow {
  if (!cells) return row(undefined, words(label), words(figureWords.notCollected, 'note'))
  const cell = (gender: FunderGender) => {
    const { value, measure } = cells[gender]
    return shown(value, isTotal ? 'count-total' : 'count', measureFormula(measure, say).formula, { id: `${id}.${gender}`, measure })
  }
  return row(undefined, words(label, isTotal ? 'strong' : 'text'), ...FUNDER_GENDERS.map(cell), ...more)
}

/** What one line has more than another, by gender. */
export const differenceLine = (label: string, numbers: Readonly<Record<FunderGender, number>>, all: string, less: string): ReportRow =>
  row(undefined, words(label), ...FUNDER_GENDERS.map(gender => shown(numbers[gender], 'count', [{ cell: `${all}.${gender}` }, '-', { cell: `${less}.${gender}` }])))
