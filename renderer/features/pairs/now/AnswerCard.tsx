import { Button, Card, Radio, Stack, Text, TextInput, Title } from '@mantine/core'
import { type SyntheticEvent, useId, useRef, useState } from 'react'

import { useSend } from '../../../api/mirror'
import { DateField } from '../../../ui/DateField'
import { useUnsaved } from '../../../ui/unsaved'
import { useDraftedState } from '../../../ui/use-draft'
import { moveProblems } from '../move-form'
import { RefusalNotice } from '../RefusalNotice'

import type { Refusal } from '#shared/api/refusal'
import type { IsoDate } from '#shared/domain/iso-date'
import { earliest, hesitatesSince, type Pair, stateOf } from '#shared/domain/pair'
import { AnswerSaid, type Side } from '#shared/domain/pair-move'
import type { Answer } from '#shared/domain/pair-state'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.now.held

interface AnswerCardProps {
  readonly pair: Pair
  readonly side: Side
  readonly name: string
  readonly given: Answer | undefined
  readonly today: IsoDate
}

/** The answer of one of the two after the first meeting, on its own day and in their own words. */
export function AnswerCard(props: AnswerCardProps) {
  const id = useId()
  const { given, name, pair, side } = props
  const hesitatesOn = hesitatesSince(stateOf(pair), side)
  return (
    <Card withBorder component="section" aria-labelledby={id}>
      <Title order={3} size="h5" id={id} mb="xs">
        {words.answerOf(name)}
      </Title>
      {hesitatesOn && (
        <Text fw={600} mb="xs">
          {words.hesitating(hesitatesOn)}
        </Text>
      )}
      {given ? <Text>{words.said[given.answer](given.on)}</Text> : <AnswerForm key={hesitatesOn} {...props} />}
    </Card>
  )
}

function AnswerForm({ pair, side, name, today }: AnswerCardProps) {
  const send = useSend()
  const [on, setOn] = useState<IsoDate | undefined>(today)
  const [answer, setAnswer] = useState<AnswerSaid>()
  const { values: { reason }, setValues: setTyped } = useDraftedState(`answer:${side}`, { reason: '' })
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  useUnsaved(refusal !== undefined)
  const form = useRef<HTMLFormElement>(null)
  // Once the other has said no, an answer changes nothing: there is nothing left to think over.
  const mayHesitate = stateOf(pair).stage === 'first-meeting-held'
  const dayProblem = moveProblems('answer', { on, side, answer }, stateOf(pair), today).on
  const dayError = (): string | undefined => {
    if (dayProblem === 'required') return tried ? words.chooseDay : undefined
    if (dayProblem === 'too-early') return pairWords.moveForm.problems['too-early'](earliest(stateOf(pair), 'answer', side))
    return dayProblem && pairWords.moveForm.problems['in-future']
  }

  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!on || !answer || dayProblem || form.current?.querySelector('[data-unreadable]')) return
    const said = reason.trim()
    setBusy(true)
    const reply = await send('pair.move', { pairId: pair.id, move: { kind: 'answer', on, side, answer, ...(said && { reason: said }) } })
    setBusy(false)
    setRefusal(reply.ok ? undefined : reply.error)
  }

  return (
    <form ref={form} onSubmit={event => void save(event)} noValidate>
      <Stack gap="sm">
        {refusal && <RefusalNotice refusal={refusal} />}
        <Radio.Group label={words.continues} value={answer ?? ''} onChange={value => setAnswer(AnswerSaid.parse(value))} error={tried && !answer ? words.choose : undefined} required>
          <Stack gap="xs" mt="xs">
            <Radio value="yes" label={words.yes} />
            {mayHesitate && <Radio value="hesitates" label={words.hesitates} />}
            <Radio value="no" label={words.no} />
          </Stack>
        </Radio.Group>
        <DateField label={words.on} value={on} onChange={setOn} today={today} error={dayError()} required />
        <TextInput label={words.words} description={words.wordsMeaning} value={reason} onChange={event => setTyped({ reason: event.currentTarget.value })} maxLength={300} />
        <Button type="submit" loading={busy} aria-label={words.saveOf(name)} style={{ alignSelf: 'flex-start' }}>
          {words.save}
        </Button>
      </Stack>
    </form>
  )
}
