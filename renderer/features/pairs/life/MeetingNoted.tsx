import { ButtonLink } from '../../../ui/ButtonLink'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { MeetingCalendar } from './MeetingCalendar'
import { type AtWork, PairLine } from './PairAtWork'
import { RhythmSummary } from './Rhythm'
import { isTimeOver } from './time-over'
import type { SavedMeeting } from './use-meeting-form'

import { cadenceFor, nextMeeting } from '#shared/casebook/pair-life'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meeting.saved

/** Once a meeting is kept: what was done, where the rhythm stands, and what comes next. */
export function MeetingNoted({ at: { book, pair, today }, saved }: { readonly at: AtWork; readonly saved: SavedMeeting }) {
  const { details, moved, introductions } = saved
  const next = nextMeeting(book, pair.id, today)
  const isOver = isTimeOver(pair, today)
  const cadence = cadenceFor(book, pair, today)
  return (
    <Page title={words.title} lead={<PairLine book={book} pair={pair} />}>
      <Notice tone="good" title={words.what(details.state, details.on)}>
        {[...(moved > 0 ? [words.moved(moved)] : []), ...(introductions > 0 ? [words.introductions(introductions)] : [])].join(' ')}
      </Notice>
      <Section title={words.whatNext}>
        <div className="page-body">
          {(next !== undefined || !isOver) && <p>{next ? words.next(next.details.on, next.details.at) : words.noNext}</p>}
          {cadence && <RhythmSummary cadence={cadence} />}
          <div className="life-acts">
            {next ? (
              <MeetingCalendar book={book} pair={pair} meeting={next} />
            ) : (
              !isOver && <ButtonLink href={places.planMeeting(pair.id)}>{pairLife.meetings.plan}</ButtonLink>
            )}
            <ButtonLink variant="default" href={places.pairMeetings(pair.id)}>
              {words.toMeetings}
            </ButtonLink>
            <ButtonLink variant="default" href={places.pairPlan(pair.id)}>
              {words.toPlan}
            </ButtonLink>
          </div>
        </div>
      </Section>
    </Page>
  )
}
