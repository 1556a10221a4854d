import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'

import { useToday } from '../../api/surroundings'
import { Section } from '../../ui/Section'
import { type SmallMove, smallMoves } from './move-form'
import { MoveForm } from './MoveForm'

import { openMoves, type Pair, stateOf } from '#shared/domain/pair'
import { pairWords } from '#shared/text/pairs'

/** The steps that bring a pair on, which most people come for. */
const ONWARD: readonly SmallMove[] = ['plan-first-meeting', 'hold-first-meeting', 'answer', 'resume', 'close']

/** The steps that are open now, and no others. */
export function Moves({ pair, onAgreeTerms }: { readonly pair: Pair; readonly onAgreeTerms: () => void }) {
  const [chosen, setChosen] = useState<SmallMove>()
  const today = useToday()
  const state = stateOf(pair)
  // Other terms than those agreed are put under « Conditions ».
  const agreeing = !('terms' in state) && openMoves(state, today).includes('agree-terms')
  const moves = smallMoves(state, today)
  const isReplanning = (kind: SmallMove) => kind === 'plan-first-meeting' && state.stage === 'first-meeting-planned'
  const label = (kind: SmallMove) => (isReplanning(kind) ? pairWords.replan : pairWords.moves[kind].act)

  return (
    <Section title={pairWords.page.actions}>
      {moves.length === 0 && !agreeing && <Text>{pairWords.page.actionsOver}</Text>}
      <Group>
        {agreeing && (
          <Button onClick={onAgreeTerms}>{pairWords.moves['agree-terms'].act}</Button>
        )}
        {moves.map(kind => (
          <Button key={kind} variant={ONWARD.includes(kind) && !isReplanning(kind) ? 'filled' : 'default'} onClick={() => setChosen(kind)}>
            {label(kind)}
          </Button>
        ))}
      </Group>
      {chosen && <MoveForm pair={pair} kind={chosen} label={label(chosen)} onDone={() => setChosen(undefined)} />}
    </Section>
  )
}
