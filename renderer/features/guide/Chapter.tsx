import { useEffect } from 'react'
import { Link, useSearch } from 'wouter'

import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { Blocks } from './Blocks'

import type { GuideChapter, GuideTopic } from '#shared/text/guide/blocks'
import { beside } from '#shared/text/guide/chapters'
import { guideWords as words } from '#shared/text/guide/words'

/** A chapter of the guide, brought to the part that the address names. */
export function Chapter({ chapter }: { readonly chapter: GuideChapter }) {
  const part = new URLSearchParams(useSearch()).get('partie')
  useEffect(() => {
    // The page around it first goes to its own beginning.
    const frame = requestAnimationFrame(() => {
      const wanted = part === null ? null : document.getElementById(idOf(part))
      wanted?.scrollIntoView()
      wanted?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [part])
  const { previous, next } = beside(chapter.topic)
  return (
    <div className="guide-chapter">
      {chapter.sections.length > 2 && (
        <nav className="guide-parts" aria-label={words.inThisChapter}>
          <h2>{words.inThisChapter}</h2>
          <ul>
            {chapter.sections.map(({ id, title }) => (
              <li key={id}>
                <Link href={places.guideTopic(chapter.topic, id)}>{title}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {chapter.sections.map(({ id, title, blocks }) => (
        <div key={id} id={idOf(id)} className="guide-section" tabIndex={-1}>
          <Section title={title}>
            <Blocks blocks={blocks} />
          </Section>
        </div>
      ))}
      <nav className="guide-turn" aria-label={words.chapters}>
        {previous && <Turn topic={previous.topic} label={words.previous(previous.title)} />}
        {next && <Turn topic={next.topic} label={words.next(next.title)} />}
      </nav>
    </div>
  )
}

const idOf = (section: string) => `guide-${section}`

const Turn = ({ topic, label }: { readonly topic: GuideTopic; readonly label: string }) => <Link href={places.guideTopic(topic)}>{label}</Link>
