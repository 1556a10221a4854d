import { LinkList } from '../../../ui/LinkList'
import { places } from '../../../ui/places'
import { followUpTones } from '../../../ui/questionnaire-tones'
import { Section } from '../../../ui/Section'
import { StateBadge } from '../../../ui/StateBadge'

import type { Casebook } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { followUpsOf } from '#shared/statistics/follow-ups'
import { followUpWords as words } from '#shared/text/evaluation'

interface FollowUpSectionProps {
  readonly book: Casebook
  readonly pair: Pair
  readonly today: IsoDate
}

/** What is asked of the mentee six and twelve months after the end, for the page of the pair; nothing before it is closed. */
export function FollowUpSection({ book, pair, today }: FollowUpSectionProps) {
  if (stateOf(pair).stage !== 'closed') return null
  const cases = followUpsOf(book, pair, today)
  return (
    <Section title={words.section.title}>
      {cases.length === 0 ? (
        <p>{words.section.refused}</p>
      ) : (
        <LinkList
          rows={cases.map(({ months, dueOn, standing }) => {
            const { label, sign } = words.standing[standing.state]
            return {
              key: String(months),
              href: places.followUp(pair.id, months),
              label: words.section.line(months),
              detail: words.section.due(dueOn),
              state: <StateBadge sign={sign} tone={followUpTones[standing.state]} label={words.standingOn(label, 'on' in standing ? standing.on : undefined)} />,
            }
          })}
        />
      )}
    </Section>
  )
}
