import { Button } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { Suspense, useEffect, useState } from 'react'
import { useLocation } from 'wouter'

import { closeHelp, openHelp, useIsHelpOpen } from './help-state'
import { later } from './later'

import { helpWords as words } from '#shared/text/guide/words'

// The sentences of every page come when the first help is opened.
const HelpDrawer = later(async () => (await import('./HelpDrawer')).HelpDrawer)

/** In the head of the window: opens the help of the page in sight, as F1 does. */
export function HelpButton() {
  const isOpen = useIsHelpOpen()
  return (
    <Button className="help-button" variant="subtle" color="gray" size="sm" leftSection={<IconHelp size={18} stroke={1.6} aria-hidden="true" />} title={words.hint} aria-keyshortcuts="F1" aria-haspopup="dialog" aria-expanded={isOpen} onClick={openHelp}>
      {words.open}
    </Button>
  )
}

/** The help of the window, once it was asked for; it goes when one goes to another page. */
export function Help() {
  const isOpen = useIsHelpOpen()
  const [wasAsked, setWasAsked] = useState(isOpen)
  const [location] = useLocation()
  useEffect(closeHelp, [location])
  if (isOpen && !wasAsked) setWasAsked(true)
  return <Suspense>{wasAsked && <HelpDrawer isOpen={isOpen} location={location} />}</Suspense>
}
