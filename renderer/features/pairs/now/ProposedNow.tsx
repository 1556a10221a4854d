import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'

import { MailActions } from '../../../paper/MailActions'
import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import type { MoveFacts, SmallMove } from '../move-form'
import { MoveForm } from '../MoveForm'
import { proposalMail } from '../proposal/proposal-mail'
import type { NowProps } from './now-props'
import { reachOf } from './reach'

import { daysBetween } from '#shared/domain/calendar'
import type { StateAt } from '#shared/domain/pair-state'
import { fullName } from '#shared/domain/person'
import type { Sheet } from '#shared/domain/sheet'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.now.proposed

/** Until when the mentor is asked to answer, unless that day is past or was never named: then it is agreed on before anything is sent. */
const answerDay = ({ answerExpectedOn }: StateAt<'proposed'>, today: NowProps['today']) => (answerExpectedOn && answerExpectedOn >= today ? answerExpectedOn : undefined)

/** Which of the two mails of a proposal is being prepared. */
type ProposalMail = 'proposal' | 'proposal-reminder'

const mailActs: Readonly<Record<ProposalMail, string>> = { proposal: words.mail, 'proposal-reminder': words.mailReminder }

interface Asked {
  readonly kind: SmallMove
  readonly label: string
  readonly facts?: MoveFacts
}

/** A proposal that waits for the mentor: the sheet, the mail, the call, the reminder and the answer. */
export function ProposedNow({ book, pair, today, state }: NowProps & { readonly state: StateAt<'proposed'> }) {
  const [asked, setAsked] = useState<Asked>()
  const [mail, setMail] = useState<ProposalMail>()
  const mentor = book.mentors[pair.mentorId]
  const mentee = book.mentees[pair.menteeId]
  const who = pairWords.theMentor(mentor?.agreement ?? 'neutral')
  const isAccepted = state.response?.response === 'accepts'
  const isLate = !state.response && state.answerExpectedOn !== undefined && state.answerExpectedOn < today

  return (
    <Stack>
      <div>
        <p>{words.done(state.proposedOn)}</p>
        {!state.response && <Expected state={state} today={today} />}
        {state.response && <p>{isAccepted ? words.accepted(state.response.on) : words.toDiscuss(who, state.response.on)}</p>}
        {mentor && <p>{isAccepted && mentee ? words.callBoth([mentor, mentee].map(each => `${fullName(each)} (${reachOf(each)})`)) : words.call(fullName(mentor), reachOf(mentor))}</p>}
      </div>
      <Group>
        {isAccepted ? (
          <Button onClick={() => setAsked({ kind: 'plan-first-meeting', label: pairWords.moves['plan-first-meeting'].act })}>{pairWords.moves['plan-first-meeting'].act}</Button>
        ) : (
          <>
            <Button {...(isLate && { variant: 'default' })} onClick={() => setAsked({ kind: 'respond', label: words.accepts(who), facts: { response: 'accepts' } })}>{words.accepts(who)}</Button>
            {!state.response && (
              <Button variant="default" onClick={() => setAsked({ kind: 'respond', label: words.discusses(who), facts: { response: 'to-discuss' } })}>
                {words.discusses(who)}
              </Button>
            )}
          </>
        )}
        <Button variant="default" onClick={() => setAsked({ kind: 'decline', label: words.declines(who) })}>
          {words.declines(who)}
        </Button>
      </Group>
      <Papers {...{ book, pair, today, state, mail, isLate }} onMail={setMail} onRemind={() => setAsked({ kind: 'remind', label: words.remind })} />
      {asked && (
        <MoveForm key={asked.label} pair={pair} {...asked} onSaved={asked.kind === 'remind' ? () => setMail('proposal-reminder') : undefined} onDone={() => setAsked(undefined)} />
      )}
    </Stack>
  )
}

function Expected({ state: { answerExpectedOn, reminders }, today }: { readonly state: StateAt<'proposed'>; readonly today: NowProps['today'] }) {
  if (!answerExpectedOn) return <p>{words.noExpected}</p>
  const days = daysBetween(today, answerExpectedOn)
  return (
    <Text component="p" fw={days < 0 ? 600 : 400}>
      {words.expected(answerExpectedOn, days)} {words.reminders(reminders)}
    </Text>
  )
}

interface PapersProps extends NowProps {
  readonly state: StateAt<'proposed'>
  readonly isLate: boolean
  readonly mail: ProposalMail | undefined
  readonly onMail: (mail: ProposalMail | undefined) => void
  readonly onRemind: () => void
}

/** The profile sheet, on paper or joined to a mail, and the reminder; sheet and mails name the same day for the answer. */
function Papers({ book, pair, today, state, isLate, onRemind, mail, onMail }: PapersProps) {
  const sheet: Sheet = { kind: 'mentee-profile', menteeId: pair.menteeId, mentorId: pair.mentorId, pairId: pair.id }
  const isAccepted = state.response?.response === 'accepts'
  const expectedOn = answerDay(state, today)
  const draft = mail && expectedOn && proposalMail(book, pair, mail, expectedOn)
  const toggle = (key: ProposalMail) => onMail(mail === key ? undefined : key)
  const mentor = book.mentors[pair.mentorId]

  return (
    <Stack>
      {!isAccepted && <p className="form-hint">{expectedOn ? words.send : state.answerExpectedOn ? words.askedFirst : words.dateFirst}</p>}
      <Group>
        <ButtonLink variant="default" href={places.sheet(sheet)}>
          {words.sheet}
        </ButtonLink>
        {!isAccepted && (
          <Button {...(!isLate && { variant: 'default' })} onClick={onRemind}>
            {words.remind}
          </Button>
        )}
        {!isAccepted &&
          expectedOn &&
          (['proposal', 'proposal-reminder'] as const).map(key => (
            <Button key={key} variant="default" aria-expanded={mail === key} onClick={() => toggle(key)}>
              {mail === key ? words.closeMail : mailActs[key]}
            </Button>
          ))}
      </Group>
      {draft && <MailActions key={`${mail} ${expectedOn}`} draft={{ ...draft, attachment: sheet }} withoutEmail={mentor && !mentor.email ? [fullName(mentor)] : []} />}
    </Stack>
  )
}
