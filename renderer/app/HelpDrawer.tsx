import '../features/guide/guide.css'

import { Drawer } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import { Link } from 'wouter'

import { places } from '../ui/places'
import { helpAt } from './help-pages'
import { closeHelp } from './help-state'

import { chapterOf } from '#shared/text/guide/chapters'
import { help } from '#shared/text/guide/help'
import { guideWords, helpWords as words } from '#shared/text/guide/words'

/** The help of the page in sight, at the right; it goes when one goes to another page, and gives the focus back. */
export function HelpDrawer({ isOpen, location }: { readonly isOpen: boolean; readonly location: string }) {
  const isThere = useMounted() // it opens once it is there: only then does it know where the focus was
  const key = helpAt(location) ?? 'guide'
  const { page, purpose, steps, next, topic, part } = help[key]
  return (
    <Drawer opened={isThere && isOpen} onClose={closeHelp} position="right" size="24rem" title={words.title(page)} closeButtonProps={{ 'aria-label': words.close }} transitionProps={{ duration: 100 }} overlayProps={{ backgroundOpacity: 0.25 }} lockScroll={false}>
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
