import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'

import { useKeeping } from './keeping'
import { LinkList } from './LinkList'
import { Notice } from './Notice'
import { placeOf } from './places'

import { backupWords } from '#shared/text/backups'
import { forms } from '#shared/text/forms'

interface ProblemProps {
  readonly problem:
    | {
        readonly title: string
        readonly detail?: string
        readonly places: readonly { readonly collection: string; readonly id: string; readonly name: string }[]
        /** True where the disk did not take it: everything can then be saved elsewhere. */
        readonly isOfTheDisk?: boolean
      }
    | undefined
}

const SHOWN_AT_ONCE = 5

/** Why something could not be done, with links to what stands in the way. It comes into sight wherever the page stands, and takes the focus unless somebody types. */
export function Problem({ problem }: ProblemProps) {
  const box = useRef<HTMLDivElement>(null)
  const { saveElsewhere } = useKeeping()
  const said = problem && `${problem.title} ${problem.detail ?? ''}`
  useEffect(() => {
    if (said === undefined) return
    if (document.activeElement?.matches('input, textarea, select, [contenteditable="true"]')) box.current?.scrollIntoView({ block: 'nearest' })
    else box.current?.focus()
  }, [said])
  if (!problem) return null
  const { title, detail, places, isOfTheDisk = false } = problem
  const elsewhere = isOfTheDisk && saveElsewhere && (
    <Button variant="default" size="compact-sm" onClick={saveElsewhere}>
      {backupWords.elsewhere.button}
    </Button>
  )
  return (
    <div ref={box} tabIndex={-1} className="problem">
      <Notice tone="error" title={title} {...(elsewhere && { action: elsewhere })}>
        {detail}
        {places.length > 0 && <LinkList rows={places.slice(0, SHOWN_AT_ONCE).map(({ collection, id, name }) => ({ key: id, href: placeOf(collection, id), label: name }))} />}
        {places.length > SHOWN_AT_ONCE && <p className="problem-others">{forms.table.andOthers(places.length - SHOWN_AT_ONCE)}</p>}
      </Notice>
    </div>
  )
}
