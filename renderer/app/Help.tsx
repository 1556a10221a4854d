import '../features/guide/guide.css'

import { Button, Drawer } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'

import { places } from '../ui/places'
import { helpAt } from './help-pages'
import { closeHelp, openHelp, useIsHelpOpen } from './help-state'

import { chapterOf } from '#shared/text/guide/chapters'
import { help } from '#shared/text/guide/help'
import { guideWords, helpWords as words } from '#shared/text/guide/words'

/** In the head of the window: opens the help of the page in sight, as F1 does. */
export function HelpButton() {
  const isOpen = useIsHelpOpen()
  return (
    <Button className="help-button" variant="subtle" color="gray" size="sm" leftSection={<IconHelp size={18} stroke={1.6} aria-hidden="true" />} title={words.hint} aria-keyshortcuts="F1" aria-haspopup="dialog" aria-expanded={isOpen} onClick={openHelp}>
      {words.open}
    </Button>
  )
}

/** The help of the page in sight, at the right; it goes when one goes to another page, and gives the focus back. */
export function Help() {
  const isOpen = useIsHelpOpen()
  const [location] = useLocation()
  useEffect(closeHelp, [location])
  const key = helpAt(location) ?? 'guide'
  const { page, purpose, steps, next, topic, part } = help[key]
  return (
    <Drawer opened={isOpen} onClose={closeHelp} position="right" size="24rem" title={words.title(page)} closeButtonProps={{ 'aria-label': words.close }} transitionProps={{ duration: 100 }} overlayProps={{ backgroundOpacity: 0.25 }} lockScroll={false}>
      <div className="help-panel">
        <p>{purpose}</p>
        <h3>{words.here}</h3>
        <ul>
          {steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        {next !== undefined && (
          <>
            <h3>{words.next}</h3>
            <p>{next}</p>
          </>
        )}
        <div className="help-links">
          <Link href={places.guideTopic(topic, part)} onClick={closeHelp}>
            {words.chapter(chapterOf(topic)?.title ?? guideWords.title)}
          </Link>
          <Link href={places.guide} onClick={closeHelp}>
            {words.contents}
          </Link>
        </div>
      </div>
    </Drawer>
  )
}
