import { shown } from './blocks'
import type { Formula, ReportCell } from './model'

import { MIN_GROUP } from '#shared/statistics/question-folds'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

const { rates } = reportWorkbook

/** A number of rows, and the id of the cell in which it stands. */
export interface CountedRows {
  readonly id: string
  readonly value: number
}

/** A share of all, or, where some are unknown, of the others; of fewer than five, and of nobody, it is said in words. */
export function shareCell(top: CountedRows, all: CountedRows, unknown?: CountedRows): ReportCell {
  const number = all.value - (unknown?.value ?? 0)
  const whole: Formula = [{ cell: all.id }, ...(unknown ? ['-', { cell: unknown.id }] : [])]
  const formula = rateFormula(whole, rates.few, [{ cell: top.id }, '/(', ...whole, ')'])
  return shown(number < MIN_GROUP ? rateWord(number, rates.few) : top.value / number, 'share', formula, unknown ? {} : { quotient: { top: top.id, bottom: all.id } })
}

/** What stands for a rate of nobody, and of one to four. */
export const rateWord = (number: number, few: string): string => (number === 0 ? rates.nothing : few)

/** The same as a formula: the words where the cases are too few, and else the rate. */
export const rateFormula = (cases: Formula, few: string, rate: Formula): Formula => ['IF(', ...cases, `=0,"${rates.nothing}",IF(`, ...cases, `<${MIN_GROUP},"${few}",`, ...rate, '))']
