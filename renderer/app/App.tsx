import { Center, Loader } from '@mantine/core'
import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { Router } from 'wouter'

import { ask } from '../api/ask'
import { createMirror, MirrorProvider, useCasebook } from '../api/mirror'
import { useOpenedBackup } from '../api/opened-backup'
import { SurroundingsProvider } from '../api/surroundings'
import { WorkerProvider } from '../api/worker'
import { ListExportProvider } from '../paper/ListExportProvider'
import { places } from '../ui/places'
import { keepFocus } from '../ui/kept-focus'
import { DraftNotices } from './DraftNotices'
import { DraftsKept } from './DraftsKept'
import { Frame } from './Frame'
import { HeldDeparture } from './HeldDeparture'
import { KeepingKnown } from './KeepingKnown'
import { later } from './later'
import { navigate, useGuardedLocation, useGuardedSearch } from './location'
import { OpeningFailure } from './OpeningFailure'
import { Recovered } from './Recovered'
import { SaveMark } from './SaveMark'
import { useFreshSurroundings } from './use-fresh-surroundings'
import { Unlock } from './Unlock'
import { type Opened, useOpening } from './use-opening'

import { organisationOf } from '#shared/casebook/organisation-commands'
import { shell } from '#shared/text/shell'

// Most starts see neither of them.
const AdoptBackup = later(async () => (await import('../features/backups/AdoptBackup')).AdoptBackup)
const FirstRun = later(async () => (await import('../features/organisation/first-run/FirstRun')).FirstRun)

/** From the opening of the casebook to the first screen. */
export function App() {
  const { opening, open, unlock, enter } = useOpening()
  useEffect(() => keepFocus(document), [])
  switch (opening.at) {
    case 'under-way':
      return <UnderWay />
    case 'refused':
      return <OpeningFailure refusal={opening.refusal} onOpen={open} otherWays={
            <Suspense>
              <AdoptBackup onAdopted={open} />
            </Suspense>
          } />
    case 'locked':
      return <Unlock onUnlock={unlock} onEnter={enter} />
    case 'open':
      return <Opened opened={opening.opened} />
  }
}

function Opened({ opened: { book, surroundings: asOpened, recovered } }: { readonly opened: Opened }) {
  const surroundings = useFreshSurroundings(asOpened)
  const [mirror] = useState(() => createMirror(book))
  return (
    <SurroundingsProvider surroundings={surroundings}>
      <MirrorProvider mirror={mirror}>
        <WorkerProvider>
          <ListExportProvider>
            <Router hook={useGuardedLocation} searchHook={useGuardedSearch}>
              <DraftsKept>
                <KeepingKnown>
                  <FirstScreen notice={recovered && <Recovered {...recovered} />} />
                </KeepingKnown>
              </DraftsKept>
              <HeldDeparture />
            </Router>
          </ListExportProvider>
        </WorkerProvider>
      </MirrorProvider>
    </SurroundingsProvider>
  )
}

/** The first-run wizard until it is finished once; its last page stays until the person leaves it. */
function FirstScreen({ notice }: { readonly notice: ReactNode }) {
  const isSetUp = organisationOf(useCasebook())?.setUpOn !== undefined
  const [inFirstRun, setInFirstRun] = useState(!isSetUp)
  const opened = useOpenedBackup()
  useEffect(() => {
    if (opened && !inFirstRun) navigate(places.settingsBackups)
  }, [opened, inFirstRun])
  if (!inFirstRun) return <Frame notice={notice} />
  return (
    <Suspense fallback={<UnderWay />}>
      {notice}
      <DraftNotices />
      <FirstRun mark={<SaveMark />} otherStart={<AdoptBackup onAdopted={() => void ask('casebook.close')} />} isOtherAsked={opened !== undefined} onDone={() => setInFirstRun(false)} />
    </Suspense>
  )
}

const UnderWay = () => (
  <Center h="100vh" role="status" aria-label={shell.opening.under}>
    <Loader />
  </Center>
)
