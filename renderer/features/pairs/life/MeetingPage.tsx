import './life.css'

import { Radio } from '@mantine/core'
import { useLocation } from 'wouter'

import { useSend } from '../../../api/mirror'
import { entityAt } from '../../../api/names'
import { useAttempt } from '../../../api/use-attempt'
import { ButtonLink } from '../../../ui/ButtonLink'
import { DateField } from '../../../ui/DateField'
import { FormActions } from '../../../ui/FormActions'
import { NotFound } from '../../../ui/NotFound'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { RemoveButton } from '../../../ui/RemoveButton'
import { Section } from '../../../ui/Section'
import { TimeField } from '../../../ui/TimeField'
import { usePrintShortcut } from '../../../ui/use-print-shortcut'
import { AppointmentFields } from './AppointmentFields'
import { CancelledFields } from './CancelledFields'
import { HeldFields } from './HeldFields'
import { IntroductionsThere } from './IntroductionsThere'
import { MeetingNoted } from './MeetingNoted'
import { MovedRows } from './MovedRows'
import { type AtWork, PairAtWork, PairLead } from './PairAtWork'
import { isTimeOver } from './time-over'
import { useMeetingForm } from './use-meeting-form'

import { nextMeeting } from '#shared/casebook/pair-life'
import type { PairId } from '#shared/domain/ids'
import type { Meeting, MeetingState } from '#shared/domain/meeting'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meeting

interface MeetingPageProps {
  readonly pairId: PairId
  /** The meeting to put right; a new one otherwise. */
  readonly meetingId?: string
  /** What one comes to note, where the meeting is new. */
  readonly as?: MeetingState
}

/** A meeting of a pair: noted, planned or cancelled, and put right later. */
export function MeetingPage({ pairId, meetingId, as = 'held' }: MeetingPageProps) {
  return (
    <PairAtWork pairId={pairId} title={words.titles[as]}>
      {at => {
        const meeting = meetingId === undefined ? undefined : entityAt(at.book.meetings, meetingId)
        if (meetingId !== undefined && meeting?.pairId !== pairId) return <NotFound title={words.unknown} />
        return <Known key={`${pairId} ${meetingId ?? as}`} at={at} meeting={meeting} as={as} />
      }}
    </PairAtWork>
  )
}

function Known({ at, meeting, as }: { readonly at: AtWork; readonly meeting: Meeting | undefined; readonly as: MeetingState }) {
  const { book, pair, today } = at
  const [, navigate] = useLocation()
  const send = useSend()
  const removal = useAttempt()
  const { form, busy, onSubmit, problems, problem, plan, outcome, isPartlyKept, stateOfRow } = useMeetingForm(at, meeting, as)
  const { state } = form.values.details
  const back = () => navigate(places.pairMeetings(pair.id))
  const planned = nextMeeting(book, pair.id, today)
  const sheet = meeting?.details.state === 'held' ? places.sheet({ kind: 'meeting-sheet', pairId: pair.id, meetingId: meeting.id }) : undefined
  usePrintShortcut(sheet === undefined ? undefined : () => navigate(sheet))

  if (outcome) return <MeetingNoted at={at} saved={outcome} />

  const remove = async () => {
    if (meeting && (await removal.attempt(send('meeting.remove', { id: meeting.id })))) back()
  }

  return (
    <Page
      title={meeting ? words.editTitle(meeting.details.on) : words.titles[as]}
      lead={<PairLead book={book} pair={pair} lead={words.lead} />}
      actions={
        meeting && (
          <>
            {sheet !== undefined && (
              <ButtonLink variant="default" href={sheet}>
                {pairLife.meetings.sheetOf}
              </ButtonLink>
            )}
            <RemoveButton title={words.remove.title} consequence={words.remove.meaning} onRemove={() => void remove()} />
          </>
        )
      }
    >
      <Problem problem={removal.problem} />
      <form onSubmit={onSubmit} noValidate className="page-body">
        <Radio.Group label={words.state} {...form.getInputProps('details.state')}>
          <div className="choices">
            {Object.entries<string>(words.states).map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </div>
        </Radio.Group>
        <AppointmentFields form={form} at={at} meetingId={meeting?.id} />
        {state === 'held' && (
          <>
            <HeldFields form={form} at={at} />
            <MovedRows form={form} plan={plan} stateOfRow={stateOfRow} />
            <IntroductionsThere form={form} at={at} />
          </>
        )}
        {state === 'cancelled' && <CancelledFields form={form} />}
        {state !== 'planned' && !isTimeOver(pair, today) && (
          <Section title={words.nextTime}>
            {planned && planned.id !== meeting?.id && <p className="form-hint">{words.planned(planned.details.on)}</p>}
            <div className="fields">
              <DateField label={words.nextOn} description={words.nextOnWhy} today={today} {...form.getInputProps('next.on')} />
              <TimeField label={words.nextAt} {...form.getInputProps('next.at')} />
            </div>
          </Section>
        )}
        {isPartlyKept && <Notice tone="warning" title={words.partly} />}
        <Problem problem={problem} />
        <FormActions sticky submitLabel={words.save} busy={busy} problems={problems} onCancel={back} />
      </form>
    </Page>
  )
}
