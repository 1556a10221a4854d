import { Button } from '@mantine/core'
import { use, useSyncExternalStore } from 'react'
import { Link, useLocation } from 'wouter'

import { type Drafts, DraftsContext } from '../ui/drafts'
import { Banner } from './Banner'

import { draftWords as words } from '#shared/text/past'

/** Says quietly that a form took up what was typed before, and that something typed waits elsewhere. */
export function DraftNotices() {
  const drafts = use(DraftsContext)
  return drafts && <Known drafts={drafts} />
}

function Known({ drafts }: { readonly drafts: Drafts }) {
  const resumed = useSyncExternalStore(drafts.watch, drafts.resumed)
  const addresses = useSyncExternalStore(drafts.watch, drafts.addresses)
  const [address] = useLocation()
  const [elsewhere, ...others] = addresses.filter(each => each !== address)
  return (
    <>
      {resumed.length > 0 && (
        <Banner
          tone="info"
          title={words.resumed}
          actions={
            <Button variant="default" size="compact-sm" onClick={() => resumed.forEach(({ startOver }) => startOver())}>
              {words.startOver}
            </Button>
          }
        >
          {words.resumedMeaning}
        </Banner>
      )}
      {elsewhere !== undefined && (
        <Banner
          tone="info"
          title={words.waiting(others.length + 1)}
          actions={
            <>
              <Link href={elsewhere}>{words.takeUp}</Link>
              <Button variant="subtle" size="compact-sm" onClick={() => drafts.giveUp(elsewhere)}>
                {words.giveUp}
              </Button>
            </>
          }
        />
      )}
    </>
  )
}
