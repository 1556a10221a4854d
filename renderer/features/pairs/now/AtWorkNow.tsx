import { Button, Stack } from '@mantine/core'
import { useState } from 'react'

import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import type { SmallMove } from '../move-form'
import { MoveForm } from '../MoveForm'
import type { NowProps } from './now-props'

import { stateOf } from '#shared/domain/pair'
import { standingOn } from '#shared/domain/pair-state'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const { active, signed, suspended, toClose } = proposalWords.now

/** A pair that works, waits to begin or to begin again, or comes to its end. */
export function AtWorkNow({ pair, today }: NowProps) {
  const [asked, setAsked] = useState<SmallMove>()
  const state = stateOf(pair)
  const standing = standingOn(state, today)
  const act = (kind: SmallMove) => <Button onClick={() => setAsked(kind)}>{pairWords.moves[kind].act}</Button>

  return (
    <Stack align="flex-start">
      {standing === 'signed' && <p>{signed(state.since)}</p>}
      {standing === 'active' && (
        <>
          <p>{active.lead}</p>
          <ButtonLink href={places.newMeeting(pair.id)}>{active.meeting}</ButtonLink>
        </>
      )}
      {standing === 'suspended' && (
        <>
          <p>{suspended}</p>
          {act('resume')}
        </>
      )}
      {standing === 'to-close' && (
        <>
          <p>{toClose}</p>
          {act('close')}
        </>
      )}
      {asked && <MoveForm pair={pair} kind={asked} label={pairWords.moves[asked].act} onDone={() => setAsked(undefined)} />}
    </Stack>
  )
}
