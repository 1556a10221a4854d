import './story.css'

import { Link } from 'wouter'

import { useLists } from '../../../api/lists'
import { Section } from '../../../ui/Section'
import { agreementsOf } from '../agreements'
import { eventsOf } from '../story'
import { lifeEvents } from './life-events'
import type { StoryLine } from './story-line'

import type { Casebook } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { labelOf } from '#shared/domain/lists'
import type { Pair } from '#shared/domain/pair'
import { shortDay } from '#shared/text/format'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.story

interface StorySectionProps {
  readonly book: Casebook
  readonly pair: Pair
  readonly today: IsoDate
}

/** The whole story of a pair on one line of time, from the proposal to the closing. */
export function StorySection({ book, pair, today }: StorySectionProps) {
  const lists = useLists()
  const told: readonly StoryLine[] = eventsOf(pair, agreementsOf(book, pair), why => labelOf(lists('proposal-refusals'), why))
  const lines = [...told, ...lifeEvents(book, pair, today, lists('introduction-results'))].sort((one, other) => one.on.localeCompare(other.on) || Number(one.comesLast ?? false) - Number(other.comesLast ?? false))
  return (
    <Section title={words.title}>
      <ol className="story">
        {lines.map(({ on, what, detail, month, href }, index) => (
          <li key={index} className="story-line">
            <time className="story-day" dateTime={on}>
              {shortDay(on)}
            </time>
            <span className="story-words">
              {href === undefined ? (
                <span className="story-what">{what}</span>
              ) : (
                <Link href={href} className="story-what">
                  {what}
                </Link>
              )}
              {month && (
                <span className="story-dots" aria-hidden="true">
                  {'●'.repeat(month.held)}
                  {'○'.repeat(Math.max(0, month.owed - month.held))}
                </span>
              )}
              {detail && <span className="story-detail">{detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
