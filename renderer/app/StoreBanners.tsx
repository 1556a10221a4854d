import { Button } from '@mantine/core'
import { use, useState } from 'react'
import { Link } from 'wouter'

import { ask } from '../api/ask'
import { shownInstant } from '../api/explain'
import { useToday } from '../api/surroundings'
import { useStoreState } from '../api/use-store-state'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { DraftsContext } from '../ui/drafts'
import { places } from '../ui/places'
import { somethingIsUnsaved } from '../ui/unsaved'
import { Banner } from './Banner'
import { takeOverNext } from './how-to-open'

import type { StoreState } from '#shared/api/store-refusal'
import { daysBetween } from '#shared/domain/calendar'
import { IsoDate } from '#shared/domain/iso-date'
import { forms } from '#shared/text/forms'
import { storeWords as words } from '#shared/text/past'
import { shell } from '#shared/text/shell'

/** What a person must know of the casebook while it is open: read only, changed by another, copies beside it, a clock that runs behind. */
export function StoreBanners() {
  const state = useStoreState()
  const today = useToday()
  const { askAnew, askTakeOver, asking, stay, openAnew, takeOver } = useOpenAnew()
  if (state?.at !== 'open') return null

  const { reading, isChangedByAnother, conflictCopies } = state
  const behind = daysBehind(state, today)
  const act = (label: string, onAct: () => Promise<void>) => (
    <Button variant="default" size="compact-sm" onClick={() => void onAct()}>
      {label}
    </Button>
  )
  return (
    <>
      {reading && (
        <Banner tone="warning" title={words.reading(reading.host, shownInstant(reading.since))} actions={act(words.takeOver, askTakeOver)}>
          {words.readingMeaning}
        </Banner>
      )}
      {isChangedByAnother && (
        <Banner tone="error" title={words.changed} actions={act(words.readAgain, askAnew)}>
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
      <ConfirmDialog opened={asking?.about === 'anew'} title={forms.unsaved.title} confirmLabel={forms.unsaved.leave} cancelLabel={forms.unsaved.stay} danger onConfirm={() => void openAnew()} onClose={stay}>
        {forms.unsaved.text}
      </ConfirmDialog>
      <ConfirmDialog opened={asking?.about === 'take-over'} title={words.takeOverTitle} confirmLabel={words.takeOver} cancelLabel={words.stayReading} danger onConfirm={() => void takeOver()} onClose={stay}>
        <p>{shell.opening.anywayLocked}</p>
        {asking?.loses && <p>{forms.unsaved.text}</p>}
      </ConfirmDialog>
    </>
  )
}

/** What is being asked, and whether something typed would be lost by it. */
interface Asking {
  readonly about: 'anew' | 'take-over'
  readonly loses: boolean
}

/** Closes the casebook and lets the window be loaded again at the same address: it then opens what is on the disk, or says who has it. */
function useOpenAnew() {
  const drafts = use(DraftsContext)
  const [asking, setAsking] = useState<Asking>()
  /** What is typed comes back after it, unless it could not be kept. */
  const loses = async () => !((await drafts?.flush()) ?? false) && somethingIsUnsaved()
  const openAnew = async () => {
    setAsking(undefined)
    await ask('casebook.close')
  }
  return {
    asking,
    stay: () => setAsking(undefined),
    openAnew,
    /** Where something would be lost one is asked first, while the casebook is still open. */
    askAnew: async () => {
      if (await loses()) setAsking({ about: 'anew', loses: true })
      else await openAnew()
    },
    askTakeOver: async () => setAsking({ about: 'take-over', loses: await loses() }),
    takeOver: async () => {
      takeOverNext()
      await openAnew()
    },
  }
}

/** The day of the last act, where the clock of the computer stands more than a day before it. */
function daysBehind({ savedAt }: Extract<StoreState, { at: 'open' }>, today: IsoDate): IsoDate | undefined {
  const last = IsoDate.safeParse(savedAt.slice(0, 10)).data
  return last !== undefined && daysBetween(today, last) > 1 ? last : undefined
}
