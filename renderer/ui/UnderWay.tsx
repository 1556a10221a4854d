import { Button, Group, Loader, Text } from '@mantine/core'
import { useEffect, useState } from 'react'

import { forms } from '#shared/text/forms'

interface UnderWayProps {
  /** What is being done; where it cannot be stopped, that it ends by itself. */
  readonly text: string
  /** Stops it; absent where half of it would be worse than waiting. */
  readonly onStop?: (() => void) | undefined
}

/** What is short is over before one could stop it: the button would only flash. In milliseconds. */
const WORTH_STOPPING = 600

/** Something that takes a while: said aloud as well as shown, and stopped where that is safe. */
export function UnderWay({ text, onStop }: UnderWayProps) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const waiting = setTimeout(() => setLong(true), WORTH_STOPPING)
    return () => clearTimeout(waiting)
  }, [])
  return (
    <Group gap="xs">
      <Group role="status" gap="xs" wrap="nowrap">
        <Loader size="xs" />
        <Text size="sm">{text}</Text>
      </Group>
      {onStop && isLong && (
        <Button variant="default" size="compact-sm" onClick={onStop}>
          {forms.stop}
        </Button>
      )}
    </Group>
  )
}
