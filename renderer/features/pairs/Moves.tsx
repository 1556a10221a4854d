import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'

import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { type SmallMove, smallMoves } from './move-form'
import { MoveForm } from './MoveForm'

import { openMoves, type Pair, stateOf } from '#shared/domain/pair'
import type { PairState, Stage } from '#shared/domain/pair-state'
import { closingWords } from '#shared/text/closing'
import { pairWords } from '#shared/text/pairs'

/** The steps that « À faire maintenant » offers already, stage by stage. */
const OFFERED_ABOVE: Readonly<Partial<Record<Stage, readonly SmallMove[]>>> = {
  proposed: ['remind', 'respond', 'decline'],
  'first-meeting-planned': ['plan-first-meeting', 'hold-first-meeting'],
  'first-meeting-held': ['answer'],
  suspended: ['resume'],
}

const offeredAbove = (state: PairState): readonly SmallMove[] =>
  state.stage === 'proposed' && state.response?.response === 'accepts' ? ['respond', 'decline', 'remind', 'plan-first-meeting'] : (OFFERED_ABOVE[state.stage] ?? [])

/** The other steps that are open now, and no others. */
export function Moves({ pair }: { readonly pair: Pair }) {
  const [chosen, setChosen] = useState<SmallMove>()
  const today = useToday()
  const state = stateOf(pair)
  const moves = smallMoves(state, today).filter(kind => !offeredAbove(state).includes(kind))
  const open = openMoves(state, today)
  const isOver = open.length === 0
  const mayEnd = open.includes('bring-to-close')
  if (moves.length === 0 && !isOver && !mayEnd) return null
  const label = (kind: SmallMove) => (kind === 'withdraw' && state.stage === 'proposed' ? pairWords.withdrawProposal : pairWords.moves[kind].act)

  return (
    <Section title={pairWords.page.actions}>
      {isOver && <Text>{pairWords.page.actionsOver}</Text>}
      <Group>
        {moves.map(kind => (
          <Button key={kind} variant="default" onClick={() => setChosen(kind)}>
            {label(kind)}
          </Button>
        ))}
        {mayEnd && (
          <ButtonLink variant="default" href={places.pairClosing(pair.id)}>
            {closingWords.begin.act}
          </ButtonLink>
        )}
      </Group>
      {chosen && <MoveForm key={chosen} pair={pair} kind={chosen} label={label(chosen)} onDone={() => setChosen(undefined)} />}
    </Section>
  )
}
