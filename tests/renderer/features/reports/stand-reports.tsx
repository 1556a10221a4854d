import type { Casebook } from '#shared/casebook/casebook'

import { chooseReportPeriod, type PeriodChoice } from '../../../../renderer/api/report-period'
import { WorkerProvider } from '../../../../renderer/api/worker'
import { ReportRoutes } from '../../../../renderer/features/reports/ReportRoutes'
import { stand } from '../pairs/stand'

/** The pages of results at an address, on 20 March 2026 unless another day is named, about the year under way unless another period was chosen. */
export const standAt = (path: string, book: Casebook, { choice, today = '2026-03-20' }: { readonly choice?: PeriodChoice; readonly today?: string } = {}) => {
  chooseReportPeriod(choice)
  return stand(
    <WorkerProvider>
      <ReportRoutes />
    </WorkerProvider>,
    { book, path, today },
  )
}
