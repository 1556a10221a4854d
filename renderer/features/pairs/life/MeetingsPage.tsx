import './life.css'

import { useLocation } from 'wouter'

import { ButtonLink } from '../../../ui/ButtonLink'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { usePrintShortcut } from '../../../ui/use-print-shortcut'
import { IntroductionsLog } from './IntroductionsLog'
import { MeetingCalendar } from './MeetingCalendar'
import { MeetingsLog } from './MeetingsLog'
import { type AtWork, PairAtWork, PairLead } from './PairAtWork'
import { Rhythm } from './Rhythm'
import { isTimeOver } from './time-over'
import { ToCancel } from './ToCancel'

import { cadenceFor, meetingsToConfirm, nextMeeting } from '#shared/casebook/pair-life'
import type { PairId } from '#shared/domain/ids'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meetings

/** The meetings of a pair: how it keeps the rhythm, what comes next, what took place, and whom the mentee met by it. */
export function MeetingsPage({ pairId }: { readonly pairId: PairId }) {
  return (
    <PairAtWork pairId={pairId} title={words.title}>
      {at => <Known key={pairId} {...at} />}
    </PairAtWork>
  )
}

function Known({ book, pair, state, today }: AtWork) {
  const [, navigate] = useLocation()
  const cadence = cadenceFor(book, pair, today)
  const next = nextMeeting(book, pair.id, today)
  const isOver = isTimeOver(pair, today)
  const sheet = places.sheet({ kind: 'meeting-sheet', pairId: pair.id })
  usePrintShortcut(() => navigate(sheet))

  return (
    <Page
      title={words.pageTitle(pair.reference)}
      lead={<PairLead book={book} pair={pair} lead={words.lead} />}
      actions={
        <>
          <ButtonLink href={places.newMeeting(pair.id)} {...(state.stage === 'closed' && { variant: 'default' })}>
            {state.stage === 'closed' ? words.noteForgotten : words.note}
          </ButtonLink>
          {!isOver && (
            <ButtonLink variant="default" href={places.planMeeting(pair.id)}>
              {words.plan}
            </ButtonLink>
          )}
          <ButtonLink variant="default" href={sheet}>
            {words.sheet}
          </ButtonLink>
          <ButtonLink variant="subtle" href={places.meetingsTable}>
            {words.table}
          </ButtonLink>
        </>
      }
    >
      <ToCancel book={book} pairId={pair.id} />
      {meetingsToConfirm(book, pair.id, today).map(({ id, details }) => (
        <Notice
          key={id}
          tone="warning"
          title={words.toConfirm(details.on)}
          action={
            <ButtonLink variant="default" size="compact-sm" href={places.meeting(pair.id, id)} aria-label={words.confirmOf(details.on)}>
              {words.confirm}
            </ButtonLink>
          }
        />
      ))}
      {cadence && (
        <Section title={pairLife.rhythm.title}>
          <p className="form-hint">{pairLife.rhythm.lead}</p>
          <Rhythm cadence={cadence} />
        </Section>
      )}
      {(next !== undefined || !isOver) && (
        <Section title={words.next}>
          {next ? (
            <div className="life-acts">
              <span>
                {words.line('planned', next.details.on, next.details.at)}, {words.where(next.details.place, next.details.where ?? (next.details.place === 'workplace' ? state.terms.meetingPlace : undefined))}
              </span>
              <MeetingCalendar key={next.id} book={book} pair={pair} meeting={next} />
              <ButtonLink variant="default" href={places.meeting(pair.id, next.id)} aria-label={words.openOf(next.details.on)}>
                {words.open}
              </ButtonLink>
            </div>
          ) : (
            <p className="unknown">{words.noNext}</p>
          )}
        </Section>
      )}
      <MeetingsLog book={book} pair={pair} today={today} />
      <IntroductionsLog book={book} pair={pair} today={today} />
    </Page>
  )
}
