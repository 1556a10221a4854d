import { Button, Collapse } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useId } from 'react'

import { LinkList } from '../ui/LinkList'
import { Section } from '../ui/Section'
import { useRecents } from './use-recents'

import { wayWords } from '#shared/text/way'

const { recents: words } = wayWords
const SHOWN = 6

/** The files one looked at last, on the first page; nothing where there are none. */
export function RecentFiles() {
  const files = useRecents().slice(0, SHOWN)
  const [isOpen, { toggle }] = useDisclosure(true)
  const id = useId()
  if (files.length === 0) return null
  return (
    <Section
      title={words.title}
      actions={
        <Button variant="subtle" size="compact-sm" aria-expanded={isOpen} aria-controls={id} aria-label={`${isOpen ? words.hide : words.show}\u202F: ${words.title}`} onClick={toggle}>
          {isOpen ? words.hide : words.show}
        </Button>
      }
    >
      <Collapse expanded={isOpen} id={id} transitionDuration={0}>
        <LinkList rows={files.map(({ id: key, kind, label, href }) => ({ key, href, label, detail: words.kinds[kind] }))} />
      </Collapse>
    </Section>
  )
}
