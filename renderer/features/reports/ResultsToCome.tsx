import { Loader } from '@mantine/core'

import { dashboardWords as words } from '#shared/text/dashboard'

/** That the results are being worked out. */
export function ResultsToCome() {
  return (
    <p className="report-to-come" role="status">
      <Loader size="sm" aria-hidden="true" /> {words.computing}
    </p>
  )
}
