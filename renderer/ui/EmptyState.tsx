import type { ReactNode } from 'react'

import { ButtonLink } from './ButtonLink'
import { places } from './places'

import { shell } from '#shared/text/shell'

interface EmptyStateProps {
  /** Why nothing is here. */
  readonly children: ReactNode
  /** The stage at which what belongs here comes about. */
  readonly stage: number
}

/** Where a list is empty: why, and the way to the stage where one begins. */
export function EmptyState({ children, stage }: EmptyStateProps) {
  return (
    <>
      <p className="unknown">{children}</p>
      <ButtonLink variant="default" size="compact-sm" mt="xs" href={places.stage(stage)}>
        {shell.stages.openStage(stage)}
      </ButtonLink>
    </>
  )
}
