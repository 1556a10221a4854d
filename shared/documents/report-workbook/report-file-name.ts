import type { YearDay } from '#shared/domain/year-day'
import { type ReportPeriod, yearOfPeriod } from '#shared/statistics/report-period'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

interface Edition {
  readonly period: ReportPeriod
  readonly edition: 'internal' | 'public'
  readonly names: boolean
}

/** `rapport-annuel-2025`, `rapport-annuel-2025-2026-public` for a school year, or the two days for any other stretch; before its extension. */
export function reportFileName({ period, edition, names }: Edition, yearStart: YearDay): string {
  const year = yearOfPeriod(period, yearStart)
  const isCalendar = period.from.slice(0, 4) === period.to.slice(0, 4)
  const said = year === undefined ? `${period.from}_${period.to}` : isCalendar ? String(year) : `${year}-${year + 1}`
  const { fileName, marks } = reportWorkbook
  return [fileName, said, ...(edition === 'public' ? [marks.public] : names ? [marks.names] : [])].join('-')
}
