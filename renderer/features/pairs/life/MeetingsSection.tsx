import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { MeetingCalendar } from './MeetingCalendar'
import type { AtWork } from './PairAtWork'
import { Rhythm } from './Rhythm'
import { isTimeOver } from './time-over'

import { cadenceFor, heldMeetingsOf, nextMeeting } from '#shared/casebook/pair-life'
import { stateOf } from '#shared/domain/pair'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meetings

/** How a pair keeps the rhythm, its last and its next meeting, for the page of the pair; nothing before the pair is at work. */
export function MeetingsSection({ book, pair, today }: Omit<AtWork, 'state'>) {
  const cadence = cadenceFor(book, pair, today)
  if (!cadence) return null
  const last = heldMeetingsOf(book, pair.id).at(-1)
  const next = nextMeeting(book, pair.id, today)

  return (
    <Section
      title={words.title}
      actions={
        <div className="life-acts">
          {stateOf(pair).stage !== 'closed' && (
            <ButtonLink variant="default" size="compact-sm" href={places.newMeeting(pair.id)}>
              {words.note}
            </ButtonLink>
          )}
          <ButtonLink variant="default" size="compact-sm" href={places.pairMeetings(pair.id)}>
            {words.section.open}
          </ButtonLink>
        </div>
      }
    >
      <div className="life-stack">
        <div>
          <Rhythm cadence={cadence} />
        </div>
        <p>{last ? words.section.last(last.details.on) : words.section.noLast}</p>
        {(next !== undefined || !isTimeOver(pair, today)) && (
          <div className="life-acts">
            <span>{next ? words.section.next(next.details.on, next.details.at) : words.noNext}</span>
            {next ? (
              <MeetingCalendar key={next.id} book={book} pair={pair} meeting={next} />
            ) : (
              <ButtonLink variant="default" size="compact-sm" href={places.planMeeting(pair.id)}>
                {words.plan}
              </ButtonLink>
            )}
          </div>
        )}
      </div>
    </Section>
  )
}
