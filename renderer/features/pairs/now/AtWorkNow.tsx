import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { agreementsOf } from '../agreements'
import { ToCancel } from '../life/ToCancel'
import type { SmallMove } from '../move-form'
import { MoveForm } from '../MoveForm'
import type { NowProps } from './now-props'

import { amendmentsAwaitingSignature } from '#shared/casebook/amendment-queries'
import type { Amendment } from '#shared/domain/amendment'
import { missingSignatures } from '#shared/domain/contract'
import { stateOf } from '#shared/domain/pair'
import { standingOn } from '#shared/domain/pair-state'
import { closingWords } from '#shared/text/closing'
import { type Agreements, pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const { active, amendments, signed, suspended, toClose } = proposalWords.now

/** A pair that works, waits to begin or to begin again, or comes to its end. */
export function AtWorkNow({ book, pair, today }: NowProps) {
  const [asked, setAsked] = useState<SmallMove>()
  const state = stateOf(pair)
  const standing = standingOn(state, today)
  const awaiting = amendmentsAwaitingSignature(book).filter(({ pairId }) => pairId === pair.id)
  // Once its last day is past, a pair waits for its closing before anything else.
  const isPast = state.stage === 'active' && state.terms.endsOn < today
  const act = (kind: SmallMove) => <Button onClick={() => setAsked(kind)}>{pairWords.moves[kind].act}</Button>

  return (
    <Stack align="flex-start">
      {standing === 'signed' && <p>{signed(state.since)}</p>}
      {standing === 'active' && (
        <>
          <p>{isPast ? closingWords.section.past(state.terms.endsOn) : active.lead}</p>
          <Group>
            {isPast && <ButtonLink href={places.pairClosing(pair.id)}>{closingWords.section.prepare}</ButtonLink>}
            <ButtonLink href={places.newMeeting(pair.id)} {...(isPast && { variant: 'default' })}>
              {active.meeting}
            </ButtonLink>
          </Group>
        </>
      )}
      {standing === 'suspended' && (
        <>
          <p>
            {suspended.lead} {awaiting.length === 0 && suspended.amendment}
          </p>
          <Group>
            {act('resume')}
            {awaiting.length === 0 && (
              <ButtonLink variant="default" href={places.newAmendment(pair.id)}>
                {suspended.prepare}
              </ButtonLink>
            )}
          </Group>
        </>
      )}
      {standing === 'to-close' && (
        <>
          <p>{toClose}</p>
          <ToCancel book={book} pairId={pair.id} />
          <Group>
            <ButtonLink href={places.pairClosing(pair.id)}>{closingWords.section.open}</ButtonLink>
            {awaiting.length === 0 && (
              <ButtonLink variant="default" href={places.newAmendment(pair.id)}>
                {closingWords.begin.extendAct}
              </ButtonLink>
            )}
          </Group>
        </>
      )}
      {awaiting.map(amendment => (
        <AwaitingAmendment key={amendment.id} amendment={amendment} agreements={agreementsOf(book, pair)} />
      ))}
      {asked && <MoveForm pair={pair} kind={asked} label={pairWords.moves[asked].act} onDone={() => setAsked(undefined)} />}
    </Stack>
  )
}

/** An amendment that somebody must still sign. */
function AwaitingAmendment({ amendment, agreements }: { readonly amendment: Amendment; readonly agreements: Agreements }) {
  return (
    <div>
      <p>{amendments.awaiting(amendment.number, pairWords.contract.signaturesOf(missingSignatures(amendment), agreements))}</p>
      <Group>
        <ButtonLink variant="default" href={places.amendment(amendment.id)}>
          {amendments.sign(amendment.number)}
        </ButtonLink>
        <Link href={places.contractsAwaiting}>{amendments.all}</Link>
      </Group>
    </div>
  )
}
