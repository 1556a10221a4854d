import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { useSend } from '../../../api/mirror'
import { ActState } from '../../../paper/ActState'
import { useCalendar } from '../../../paper/use-calendar'
import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import type { SmallMove } from '../move-form'
import { MoveForm } from '../MoveForm'
import { RefusalNotice } from '../RefusalNotice'
import type { NowProps } from './now-props'

import type { Refusal } from '#shared/api/refusal'
import { underWay } from '#shared/casebook/interviews'
import { daysBetween } from '#shared/domain/calendar'
import type { StateAt } from '#shared/domain/pair-state'
import { daysAgo } from '#shared/text/format'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.now.planned

/** A first meeting that was arranged: its appointment, its grid, and that it took place. */
export function PlannedNow({ book, pair, today, state }: NowProps & { readonly state: StateAt<'first-meeting-planned'> }) {
  const send = useSend()
  const calendar = useCalendar()
  const [, navigate] = useLocation()
  const [asked, setAsked] = useState<SmallMove>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [mentor, mentee] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId]]
  const begun = underWay(book, pair.id)
  const { meetingOn, at, place } = state
  // Before the day one prepares the meeting; from the day on one notes it.
  const isAhead = meetingOn > today && begun === undefined

  const fillGrid = async () => {
    const reply = await send('interview.begin', { subject: { kind: 'pair', id: pair.id } })
    const interview = reply.ok ? Object.values(reply.value.put.interviews ?? {})[0] : undefined
    if (interview) navigate(places.interview(interview.id))
    else if (!reply.ok) setRefusal(reply.error)
  }
  const saveAppointment = () =>
    calendar.save(words.calendarFile, [
      {
        ...{ uid: `first-meeting-${pair.id}@binome`, title: words.calendarTitle(mentor?.givenName ?? '', mentee?.givenName ?? ''), on: meetingOn, minutes: 90 },
        ...(at && { at }),
        ...(place && { place }),
      },
    ])

  return (
    <Stack>
      {refusal && <RefusalNotice refusal={refusal} />}
      <div>
        <p>{words.when(meetingOn, at, place)}</p>
        {meetingOn < today && <Text component="p" fw={600}>{words.past(daysAgo(daysBetween(meetingOn, today)))}</Text>}
      </div>
      <Group>
        {begun ? (
          <ButtonLink href={places.interview(begun.id)}>{words.resume}</ButtonLink>
        ) : (
          <Button {...(isAhead && { variant: 'default' })} onClick={() => void fillGrid()}>
            {words.held}
          </Button>
        )}
        <Button variant="default" onClick={() => setAsked('hold-first-meeting')}>
          {words.heldOnly}
        </Button>
        <Button variant="default" onClick={() => setAsked('plan-first-meeting')}>
          {words.replan}
        </Button>
      </Group>
      <p className="form-hint">{words.heldMeaning}</p>
      <Group>
        <ButtonLink {...(!isAhead && { variant: 'default' })} href={places.sheet({ kind: 'first-meeting-grid', pairId: pair.id })}>
          {words.grid}
        </ButtonLink>
        <Button variant="default" onClick={() => void saveAppointment()}>
          {words.calendar}
        </Button>
      </Group>
      <ActState act={calendar.act} />
      {asked && <MoveForm pair={pair} kind={asked} label={asked === 'plan-first-meeting' ? pairWords.replan : pairWords.moves[asked].act} onDone={() => setAsked(undefined)} />}
    </Stack>
  )
}
