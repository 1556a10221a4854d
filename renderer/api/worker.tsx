import { createContext, type ReactNode, use, useState } from 'react'

import { ask } from './ask'
import { useCasebook } from './mirror'
import { useSurroundings } from './surroundings'

import { type Coordinator, isAtWork } from '#shared/domain/coordinator'
import type { CoordinatorId } from '#shared/domain/ids'

interface Work {
  /** Who is working here, when the casebook knows them. */
  readonly worker: Coordinator | undefined
  readonly choose: (id: CoordinatorId) => void
}

const WorkContext = createContext<Work | undefined>(undefined)

/** Remembers who is working, here and in the main process, which signs each act with that name. */
export function WorkerProvider({ children }: { readonly children: ReactNode }) {
  const { coordinators } = useCasebook()
  const remembered = useSurroundings().worker
  const [id, setId] = useState(remembered)
  const choose = (chosen: CoordinatorId) => {
    setId(chosen)
    void ask('worker.choose', { coordinatorId: chosen })
  }
  const known = id && coordinators[id]
  return <WorkContext value={{ worker: known && isAtWork(known) ? known : undefined, choose }}>{children}</WorkContext>
}

export function useWorker(): Work {
  const work = use(WorkContext)
  if (!work) throw new Error('useWorker needs a WorkerProvider above it')
  return work
}
