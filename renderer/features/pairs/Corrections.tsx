import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { agreementsOf } from './agreements'
import { CorrectStory } from './CorrectStory'
import { RefusalNotice } from './RefusalNotice'

import type { Refusal } from '#shared/api/refusal'
import { type Casebook } from '#shared/casebook/casebook'
import { contractsOf } from '#shared/casebook/contract-queries'
import { openMoves, type Pair, stateOf } from '#shared/domain/pair'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.page

/** What is done about a mistake: a day put right, the last step taken back, the whole pair taken away. */
export function Corrections({ book, pair }: { readonly book: Casebook; readonly pair: Pair }) {
  const send = useSend()
  const today = useToday()
  const [, navigate] = useLocation()
  const [asked, setAsked] = useState<'dates' | 'undo' | 'remove'>()
  const [refusal, setRefusal] = useState<Refusal>()
  const last = pair.moves.at(-1)
  const wasPrinted = contractsOf(book, pair.id).length > 0
  const open = openMoves(stateOf(pair), today)
  const mayStop = open.includes('withdraw') || open.includes('bring-to-close')
  const close = () => setAsked(undefined)

  const act = async (command: 'pair.undo-move' | 'pair.remove') => {
    const reply = await send(command, { pairId: pair.id })
    close()
    setRefusal(reply.ok ? undefined : reply.error)
    if (reply.ok && command === 'pair.remove') navigate(places.pairs)
  }

  return (
    <Section title={words.mistakes}>
      <Stack align="flex-start">
        {refusal && <RefusalNotice refusal={refusal} />}
        <Group>
          <Button variant="default" onClick={() => setAsked('dates')}>
            {words.changeStory}
          </Button>
          {last && last.kind !== 'sign' && last.kind !== 'amend' && (
            <Button variant="default" onClick={() => setAsked('undo')}>
              {words.undo}
            </Button>
          )}
          {!wasPrinted && (
            <Button variant="default" color="red" onClick={() => setAsked('remove')}>
              {words.remove}
            </Button>
          )}
        </Group>
        {last?.kind === 'sign' && <Text size="sm">{words.undoSigned}</Text>}
        {last?.kind === 'amend' && <Text size="sm">{words.undoAmended}</Text>}
        {wasPrinted && <Text size="sm">{mayStop ? words.cannotRemove : words.cannotRemoveEnding}</Text>}
      </Stack>
      {asked === 'dates' && <CorrectStory pair={pair} agreements={agreementsOf(book, pair)} onDone={close} />}
      <ConfirmDialog opened={asked === 'undo'} title={words.undo} confirmLabel={words.undoStep} cancelLabel={words.undoKeep} onConfirm={() => void act('pair.undo-move')} onClose={close}>
        {last && words.undoMeaning(pairWords.moves[last.kind].done, last.on)}
      </ConfirmDialog>
      <ConfirmDialog opened={asked === 'remove'} title={words.remove} confirmLabel={words.remove} danger onConfirm={() => void act('pair.remove')} onClose={close}>
        {words.removeMeaning(pair.reference)}
      </ConfirmDialog>
    </Section>
  )
}
