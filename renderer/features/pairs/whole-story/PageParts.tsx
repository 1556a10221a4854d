import './story.css'

import { Button } from '@mantine/core'
import { type ReactNode, useRef } from 'react'

import { proposalWords } from '#shared/text/proposals'

/** A part of a long page: its name in the table of contents, and what stands there, if anything. */
export interface PagePart {
  readonly key: string
  readonly label: string
  readonly content: ReactNode
}

/** The parts of a long page under a table of their names; a name leads to its part, with the focus, without leaving the page. */
export function PageParts({ parts }: { readonly parts: readonly PagePart[] }) {
  const places = useRef(new Map<string, HTMLDivElement>())
  const go = (key: string) => {
    const place = places.current.get(key)
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'start' })
  }
  const keep = (key: string) => (place: HTMLDivElement | null) => {
    if (place) places.current.set(key, place)
    else places.current.delete(key)
  }
  return (
    <>
      <nav className="contents" aria-label={proposalWords.contents.label}>
        {parts.map(({ key, label }) => (
          <Button key={key} variant="subtle" size="compact-sm" onClick={() => go(key)}>
            {label}
          </Button>
        ))}
      </nav>
      {parts.map(({ key, content }) => (
        <div key={key} ref={keep(key)} tabIndex={-1} className="whole-part">
          {content}
        </div>
      ))}
    </>
  )
}
