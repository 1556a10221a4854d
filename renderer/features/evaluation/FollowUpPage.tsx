import './evaluation.css'

import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useLists } from '../../api/lists'
import { useCasebook, useSend, useSendInTurn } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { Facts } from '../../ui/Facts'
import { NotFound } from '../../ui/NotFound'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { followUpTones } from '../../ui/questionnaire-tones'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { detailsOf, type SaveFollowUp } from './follow-up-details'
import { FollowUpAnswer } from './FollowUpAnswer'
import { FollowUpAttempts } from './FollowUpAttempts'
import { inFull } from './situation-group'

import { endedOn } from '#shared/casebook/pair-life'
import { consentTo } from '#shared/domain/consent'
import { followUpId, FollowUpMonths } from '#shared/domain/follow-up'
import type { PairId } from '#shared/domain/ids'
import type { Mentee } from '#shared/domain/mentee'
import { type Pair, stateOf } from '#shared/domain/pair'
import { fullName } from '#shared/domain/person'
import { type FollowUpCase, followUpsOf } from '#shared/statistics/follow-ups'
import { followUpWords as words } from '#shared/text/evaluation'

/** What became of a mentee, six or twelve months after the end: only of those who agree to be asked. */
export function FollowUpPage({ pairId, months: named }: { readonly pairId: PairId; readonly months: string }) {
  const [book, today] = [useCasebook(), useToday()]
  const pair = book.pairs[pairId]
  const mentee = pair && book.mentees[pair.menteeId]
  const months = FollowUpMonths.safeParse(Number(named)).data
  if (!pair || !mentee || !months) return <NotFound title={words.unknown} />
  const end = stateOf(pair).stage === 'closed' ? endedOn(pair) : undefined
  const asked = followUpsOf(book, pair, today).find(each => each.months === months)

  return (
    <Page
      title={words.title(months, fullName(mentee))}
      lead={end && words.lead(pair.reference, end)}
      actions={
        <>
          <Link href={places.pair(pair.id)}>{words.toPair}</Link>
          <Link href={places.followUps}>{words.toAll}</Link>
        </>
      }
    >
      {asked ? <Asked key={`${pair.id} ${months}`} asked={asked} mentee={mentee} /> : <WhyNot pair={pair} mentee={mentee} months={months} />}
    </Page>
  )
}

/** Why nothing is asked: the pair goes on, or the person did not agree. */
function WhyNot({ pair, mentee, months }: { readonly pair: Pair; readonly mentee: Mentee; readonly months: FollowUpMonths }) {
  const [book, send] = [useCasebook(), useSend()]
  const { problem, attempt } = useAttempt()
  const consent = consentTo(mentee.consents, 'follow-up')
  const wasNoted = [6, 12].some(months => Object.hasOwn(book.followUps, `${pair.id}:${months}`))
  if (stateOf(pair).stage !== 'closed') {
    return (
      <Notice tone="info" title={words.notClosed}>
        {words.notClosedText}
      </Notice>
    )
  }
  return (
    <>
      <Notice tone="warning" title={consent ? words.refused : words.notAsked} action={<Link href={places.mentee(mentee.id)}>{words.file}</Link>}>
        {consent ? words.refusedText : words.notAskedText} {wasNoted && words.withdrawn}
      </Notice>
      <Problem problem={problem} />
      {book.followUps[followUpId(pair.id, months)]?.answer && (
        <Button variant="default" style={{ alignSelf: 'start' }} onClick={() => void attempt(send('follow-up.save', { pairId: pair.id, months, details: { attempts: [] } }))}>
          {words.takeBack}
        </Button>
      )}
    </>
  )
}

/** Where the mentee stood at the end, and six months later: what the call starts from. */
function KnownAlready({ asked: { pair, months } }: { readonly asked: FollowUpCase }) {
  const [book, lists] = [useCasebook(), useLists()]
  const end = endedOn(pair)
  const exit = book.closings[pair.id]?.situation
  const before = months === 12 ? book.followUps[followUpId(pair.id, 6)]?.answer : undefined
  return (
    <Section title={words.known}>
      <Facts
        rows={[
          ...(end ? [[words.exit(end), exit ? inFull(exit, lists) : words.notTold] as const] : []),
          ...(before ? [[words.told(6, before.on), inFull(before.situation, lists)] as const] : []),
        ]}
      />
    </Section>
  )
}

function Asked({ asked, mentee }: { readonly asked: FollowUpCase; readonly mentee: Mentee }) {
  const sendInTurn = useSendInTurn()
  const { problem, attempt } = useAttempt()
  const [takenBack, setTakenBack] = useState(0)
  const { pair, months, dueOn, record, standing } = asked
  const details = detailsOf(record)
  const save: SaveFollowUp = async change =>
    (await attempt(sendInTurn('follow-up.save', book => [{ pairId: pair.id, months, details: change(detailsOf(book.followUps[followUpId(pair.id, months)])) }]))) !== undefined
  const { label, sign } = words.standing[standing.state]

  return (
    <>
      {standing.state === 'to-come' && <Notice tone="info" title={words.early(dueOn)} />}
      <Section title={words.facts}>
        <Facts
          rows={[
            [words.phone, mentee.phone],
            [words.email, mentee.email],
            [words.state, <StateBadge key="state" sign={sign} tone={followUpTones[standing.state]} label={words.standingOn(label, 'on' in standing ? standing.on : dueOn)} />],
          ]}
        />
      </Section>
      <KnownAlready asked={asked} />
      <Problem problem={problem} />
      <FollowUpAttempts details={details} onSave={save} />
      <FollowUpAnswer key={takenBack} details={details} onSave={save} onTakenBack={() => setTakenBack(takenBack + 1)} />
    </>
  )
}
