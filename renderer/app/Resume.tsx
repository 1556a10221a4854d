import { Button } from '@mantine/core'
import { use, useEffect, useState } from 'react'
import { useLocation } from 'wouter'

import { useCasebook } from '../api/mirror'
import { DraftsContext } from '../ui/drafts'
import { useKeeping } from '../ui/keeping'
import { places } from '../ui/places'
import { Banner } from './Banner'
import { trailOf } from './trail'

import type { Casebook } from '#shared/casebook/casebook'
import { wayWords } from '#shared/text/way'

const { resume: words } = wayWords

/** The name under which the address one stood at is kept beside the drafts. */
const PLACE = 'place'

/**
 * On the first page, once after the opening: the page on which one stopped the last time, and the way back to it. Silent where one stopped on a
 * page of the first level, where its file is gone, and where something typed waits there, which is offered as such.
 */
export function Resume() {
  const [book, drafts, { isReading }] = [useCasebook(), use(DraftsContext), useKeeping()]
  const [location, navigate] = useLocation()
  const [offered, setOffered] = useState(() => (location === places.today ? addressIn(drafts?.aside(PLACE)) : undefined))
  if (offered !== undefined && location !== places.today) setOffered(undefined)

  useEffect(() => {
    if (offered === undefined && !isReading) drafts?.setAside(PLACE, location)
  }, [drafts, isReading, location, offered])

  const name = offered === undefined ? undefined : placeName(book, offered)
  if (offered === undefined || name === undefined || drafts?.addresses().includes(offered) === true) return null
  return (
    <Banner
      tone="info"
      title={words.title(name)}
      actions={
        <>
          <Button variant="default" size="compact-sm" onClick={() => navigate(offered)}>
            {words.go}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => setOffered(undefined)}>
            {words.dismiss}
          </Button>
        </>
      }
    />
  )
}

const addressIn = (kept: unknown): string | undefined => (typeof kept === 'string' && kept.startsWith('/') && kept !== places.today ? kept : undefined)

/** « Entretien de sélection, Zoé Lambert »: the page, and the file it stands below. */
function placeName(book: Casebook, address: string): string | undefined {
  const [page, above] = trailOf(book, address).slice(1).toReversed()
  return page && [page.label, above?.label].filter(Boolean).join(', ')
}
