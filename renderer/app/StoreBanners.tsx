import { Button } from '@mantine/core'
import { use } from 'react'
import { Link } from 'wouter'

import { ask } from '../api/ask'
import { shownInstant } from '../api/explain'
import { useToday } from '../api/surroundings'
import { useStoreState } from '../api/use-store-state'
import { DraftsContext } from '../ui/drafts'
import { places } from '../ui/places'
import { forgetUnsaved } from '../ui/unsaved'
import { Banner } from './Banner'

import type { StoreState } from '#shared/api/store-refusal'
import { daysBetween } from '#shared/domain/calendar'
import { IsoDate } from '#shared/domain/iso-date'
import { storeWords as words } from '#shared/text/past'

/** What a person must know of the casebook while it is open: read only, changed by another, copies beside it, a clock that runs behind. */
export function StoreBanners() {
  const state = useStoreState()
  const today = useToday()
  const openAnew = useOpenAnew()
  if (state?.at !== 'open') return null

  const { reading, isChangedByAnother, conflictCopies } = state
  const behind = daysBehind(state, today)
  const anew = (label: string) => (
    <Button variant="default" size="compact-sm" onClick={() => void openAnew()}>
      {label}
    </Button>
  )
  return (
    <>
      {reading && (
        <Banner tone="warning" title={words.reading(reading.host, shownInstant(reading.since))} actions={anew(words.takeOver)}>
          {words.readingMeaning}
        </Banner>
      )}
      {isChangedByAnother && (
        <Banner tone="error" title={words.changed} actions={anew(words.readAgain)}>
          {words.changedMeaning}
        </Banner>
      )}
      {conflictCopies.length > 0 && (
        <Banner tone="warning" title={words.copies(conflictCopies)} actions={<Link href={places.settingsBackups}>{words.compare}</Link>}>
          {words.copiesMeaning}
        </Banner>
      )}
      {behind !== undefined && (
        <Banner tone="warning" title={words.clock(today, behind)}>
          {words.clockMeaning}
        </Banner>
      )}
    </>
  )
}

/** Closes the casebook and loads the window again at the same address: it then opens what is on the disk, or says who has it. */
function useOpenAnew() {
  const drafts = use(DraftsContext)
  return async () => {
    // What is typed comes back after it; where it could not be kept, leaving asks first.
    if (await drafts?.flush()) forgetUnsaved()
    await ask('casebook.close')
    window.location.reload()
  }
}

/** The day of the last act, where the clock of the computer stands more than a day before it. */
function daysBehind({ savedAt }: Extract<StoreState, { at: 'open' }>, today: IsoDate): IsoDate | undefined {
  const last = IsoDate.safeParse(savedAt.slice(0, 10)).data
  return last !== undefined && daysBetween(today, last) > 1 ? last : undefined
}
