import './guide.css'

import { TextInput } from '@mantine/core'
import { type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { Link } from 'wouter'

import { DraftsContext } from '../../ui/drafts'
import { GUIDE_READ } from '../../ui/guide-read'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { Chapter } from './Chapter'
import { searchGuide } from './search-guide'

import { chapterOf, guideChapters } from '#shared/text/guide/chapters'
import { guideWords as words } from '#shared/text/guide/words'

/** The guide: its contents and a search, or one chapter with the others beside it. */
export function GuidePage({ topic }: { readonly topic?: string }) {
  const drafts = use(DraftsContext)
  useEffect(() => {
    if (topic !== undefined) drafts?.setAside(GUIDE_READ, true)
  }, [drafts, topic])
  if (topic === undefined) {
    return (
      <Page title={words.title} lead={words.lead}>
        <Contents />
      </Page>
    )
  }
  const chapter = chapterOf(topic)
  if (!chapter) return <NotFound title={words.unknown} />
  return (
    <Page title={chapter.title} lead={chapter.lead}>
      <div className="guide">
        <Chapters here={topic} />
        <Chapter chapter={chapter} />
      </div>
    </Page>
  )
}

/** The chapters, at the left of the one that is read. */
const Chapters = ({ here }: { readonly here: string }) => (
  <nav className="guide-nav" aria-label={words.chapters}>
    <Link href={places.guide}>{words.contents}</Link>
    <ul>
      {guideChapters.map(({ topic, title }) => (
        <li key={topic}>
          <Link href={places.guideTopic(topic)} className="guide-link" {...(topic === here && { 'aria-current': 'page' as const })}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)

function Contents() {
  const [wanted, setWanted] = useState('')
  const found = useMemo(() => searchGuide(guideChapters, wanted), [wanted])
  const isSearching = wanted.trim() !== ''
  return (
    <>
      <TextInput className="short-field" type="search" label={words.search} description={words.searchHint} value={wanted} onChange={event => setWanted(event.currentTarget.value)} />
      <p role="status" className="form-hint guide-found">
        {isSearching && (found.length > 0 ? words.found(found.length) : words.nothing)}
      </p>
      {isSearching ? (
        <Entries>
          {found.map(({ chapter, section, excerpt }) => (
            <Entry key={`${chapter.topic} ${section.id}`} href={places.guideTopic(chapter.topic, section.id)} title={`${chapter.title} – ${section.title}`} text={excerpt} />
          ))}
        </Entries>
      ) : (
        <Section title={words.contents}>
          <Entries>
            {guideChapters.map(({ topic, title, lead }) => (
              <Entry key={topic} href={places.guideTopic(topic)} title={title} text={lead} />
            ))}
          </Entries>
        </Section>
      )}
    </>
  )
}

const Entries = ({ children }: { readonly children: ReactNode }) => <ul className="guide-entries">{children}</ul>

const Entry = ({ href, title, text }: Readonly<Record<'href' | 'title' | 'text', string>>) => (
  <li>
    <Link href={href} className="guide-entry-title">
      {title}
    </Link>
    <p>{text}</p>
  </li>
)
