import { useState } from 'react'

import { useCasebook } from '../api/mirror'
import { useWorker } from '../api/worker'
import { WorkerSelect } from './WorkerSelect'

import { listed } from '#shared/casebook/casebook'
import { isAtWork } from '#shared/domain/coordinator'
import { shell } from '#shared/text/shell'

/** Before something that cannot be undone: who does it, where nobody has said so yet. It stays in sight once it is answered, and holds nothing up. */
export function WhoDoesIt() {
  const { worker } = useWorker()
  const [wasUnknown] = useState(worker === undefined)
  const team = listed(useCasebook().coordinators).filter(isAtWork)
  return wasUnknown && team.length > 0 ? <WorkerSelect label={shell.worker.asked} /> : null
}
