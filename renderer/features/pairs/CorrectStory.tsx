import { Button, Group, Modal, Stack } from '@mantine/core'
import { type SyntheticEvent, useRef, useState } from 'react'

import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { DateField } from '../../ui/DateField'
import { useUnsaved } from '../../ui/unsaved'
import { useDraftedState } from '../../ui/use-draft'
import { RefusalNotice } from './RefusalNotice'
import { Consequences } from './Consequences'
import { daysOf } from './story-days'

import type { Refusal } from '#shared/api/refusal'
import type { Pair } from '#shared/domain/pair'
import { forms } from '#shared/text/forms'
import { type Agreements, pairWords } from '#shared/text/pairs'

/** Every day of the story of a pair, to be put right; what the contract decides is shown and closed. */
export function CorrectStory({ pair, agreements, onDone }: { readonly pair: Pair; readonly agreements: Agreements; readonly onDone: () => void }) {
  const [today, send] = [useToday(), useSend()]
  const { values: story, setValues: setStory } = useDraftedState<Pick<Pair, 'opening' | 'moves'>>('story', { opening: pair.opening, moves: pair.moves })
  const [blank, setBlank] = useState<ReadonlySet<string>>(new Set())
  const [refusal, setRefusal] = useState<Refusal>()
  useUnsaved(refusal !== undefined)
  const form = useRef<HTMLFormElement>(null)

  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (blank.size > 0 || form.current?.querySelector('[data-unreadable]')) return
    const reply = await send('pair.correct', { pairId: pair.id, opening: story.opening, moves: [...story.moves] })
    if (reply.ok) onDone()
    else setRefusal(reply.error)
  }

  return (
    <Modal opened onClose={onDone} title={pairWords.page.changeStory} closeButtonProps={{ 'aria-label': forms.close }} size="lg">
      <form ref={form} onSubmit={event => void save(event)} noValidate>
        <Stack>
          {refusal && <RefusalNotice refusal={refusal} />}
          {daysOf(story, agreements).map(({ key, label, value, optional, locked, put }) => (
            <DateField
              key={key}
              label={label}
              value={blank.has(key) ? undefined : value}
              onChange={next => {
                const others = [...blank].filter(each => each !== key)
                setBlank(new Set(next || optional ? others : [...others, key]))
                setStory(put(next))
              }}
              today={today}
              error={blank.has(key) ? pairWords.moveForm.problems.required : undefined}
              required={!optional}
              disabled={locked}
            />
          ))}
          <Consequences pair={pair} story={story} />
          <Group>
            <Button type="submit">{pairWords.page.save}</Button>
            <Button variant="default" onClick={onDone}>
              {forms.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
