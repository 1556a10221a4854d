import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'

import { matchingHome as words } from '#shared/text/matching-pages'

const AT_FIRST = 12

/** The first of many lines, and the others on demand. */
export function MoreLines<Line>({ all, children }: { readonly all: readonly Line[]; readonly children: (shown: readonly Line[]) => ReactNode }) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? all : all.slice(0, AT_FIRST)
  return (
    <>
      {children(shown)}
      {shown.length < all.length && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setWhole(true)}>
          {words.others(all.length - shown.length)}
        </Button>
      )}
    </>
  )
}
