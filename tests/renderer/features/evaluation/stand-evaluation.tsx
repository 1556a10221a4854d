import type { Casebook } from '#shared/casebook/casebook'

import { WorkerProvider } from '../../../../renderer/api/worker'
import { EvaluationRoutes } from '../../../../renderer/features/evaluation/EvaluationRoutes'
import { stand } from '../pairs/stand'

/** The pages of the evaluation at an address, on 1 April 2027 unless another day is named. */
export const standAt = (path: string, book: Casebook, today = '2027-04-01') =>
  stand(
    <WorkerProvider>
      <EvaluationRoutes />
    </WorkerProvider>,
    { book, path, today },
  )
