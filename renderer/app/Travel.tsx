import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'

import { goBack, goForward, useTravel } from './location'

import { wayWords } from '#shared/text/way'

const { travel: words } = wayWords

/** Back to the page one came from, and forth again. */
export function Travel() {
  const { hasBack, hasForward } = useTravel()
  return (
    <div className="travel" role="group" aria-label={words.label}>
      <Way label={hasBack ? words.back : words.noBack} keys={words.backKeys} shortcut="Alt+ArrowLeft" isPossible={hasBack} onGo={goBack}>
        <IconArrowLeft size={18} stroke={1.6} aria-hidden="true" />
      </Way>
      <Way label={hasForward ? words.forward : words.noForward} keys={words.forwardKeys} shortcut="Alt+ArrowRight" isPossible={hasForward} onGo={goForward}>
        <IconArrowRight size={18} stroke={1.6} aria-hidden="true" />
      </Way>
    </div>
  )
}

interface WayProps {
  readonly label: string
  readonly keys: string
  readonly shortcut: string
  readonly isPossible: boolean
  readonly onGo: () => void
  readonly children: ReactNode
}

/** It keeps the focus where it leads nowhere any more, and says so. */
function Way({ label, keys, shortcut, isPossible, onGo, children }: WayProps) {
  return (
    <Tooltip label={isPossible ? `${label} (${keys})` : label} events={{ hover: true, focus: true, touch: false }}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} aria-disabled={!isPossible} {...(!isPossible && { 'data-disabled': true })} aria-keyshortcuts={shortcut} onClick={onGo}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
