import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { type SyntheticEvent, useRef, useState } from 'react'

import { useLists } from '../../api/lists'
import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { DateField } from '../../ui/DateField'
import { TimeField } from '../../ui/TimeField'
import { useUnsaved } from '../../ui/unsaved'
import { useDraftedState } from '../../ui/use-draft'
import { placeProposedBy } from './form-pair/proposals'
import { daysSuspended, factsAsked, factsProposed, isNeeded, type MoveFacts, type MoveHabits, moveOf, type MoveProblem, moveProblems, type SmallMove, withDay } from './move-form'
import { RefusalNotice } from './RefusalNotice'

import type { Refusal } from '#shared/api/refusal'
import type { Casebook } from '#shared/casebook/casebook'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { ItemKey, labelOf } from '#shared/domain/lists'
import { earliest, type Pair, stateOf } from '#shared/domain/pair'
import { AnswerSaid, Side } from '#shared/domain/pair-move'
import type { PairState } from '#shared/domain/pair-state'
import { forms } from '#shared/text/forms'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.moveForm

interface MoveFormProps {
  readonly pair: Pair
  readonly kind: SmallMove
  readonly label: string
  /** What the person said already by the button they chose: it is not asked again. */
  readonly facts?: MoveFacts | undefined
  readonly onDone: () => void
  /** Called once the step is noted, before the form closes. */
  readonly onSaved?: (() => void) | undefined
}

/** A small form for one step of a pair: its day and what one must know of it. */
export function MoveForm({ pair, kind, label, facts: chosen, onDone, onSaved }: MoveFormProps) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const state = stateOf(pair)
  const { values: facts, setValues: setFacts, drop } = useDraftedState<MoveFacts>(`move:${kind}`, { ...factsProposed(kind, state, today, habitsOf(book, pair)), ...chosen })
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  useUnsaved(refusal !== undefined)
  const form = useRef<HTMLFormElement>(null)
  const reasons = useLists()('proposal-refusals')
  const asked = factsAsked(kind).filter(fact => chosen?.[fact] === undefined)
  const problems = moveProblems(kind, facts, state, today)
  const said = (fact: keyof MoveFacts) => {
    const problem = problems[fact]
    return problem && (tried || problem !== 'required') ? sentence(problem, kind, state, facts.side) : undefined
  }

  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    // A reason of the list says enough: its label stands as the words until others are written.
    const move = moveOf(kind, kind === 'decline' && facts.why && !facts.reason?.trim() ? { ...facts, reason: labelOf(reasons, facts.why) } : facts)
    if (!move || Object.keys(problems).length > 0 || form.current?.querySelector('[data-unreadable]')) return
    setBusy(true)
    const reply = await send('pair.move', { pairId: pair.id, move })
    setBusy(false)
    if (reply.ok) {
      drop()
      onSaved?.()
      onDone()
    } else setRefusal(reply.error)
  }

  return (
    <Modal opened onClose={onDone} title={label} closeButtonProps={{ 'aria-label': forms.close }} size="lg">
      <form ref={form} onSubmit={event => void save(event)} noValidate>
        <Stack>
          {refusal && <RefusalNotice refusal={refusal} />}
          {kind === 'suspend' && <p className="form-hint">{words.suspension}</p>}
          {asked.map(fact => (
            <Fact key={fact} {...{ fact, kind, facts, state, error: said(fact), onChange: setFacts }} />
          ))}
          <Group>
            <Button type="submit" loading={busy}>
              {words.save}
            </Button>
            <Button variant="default" onClick={onDone}>
              {forms.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const habitsOf = (book: Casebook, { mentorId }: Pair): MoveHabits => ({
  place: placeProposedBy(book, mentorId).meetingPlace,
  answerDays: settingsInForce(book, 'matching', defaults).answerDays,
})

function sentence(problem: MoveProblem, kind: SmallMove, state: PairState, side: Side | undefined): string {
  if (problem === 'too-early') return words.problems[problem](earliest(state, kind, side))
  if (problem === 'before-proposal') return words.problems[problem]('proposedOn' in state ? state.proposedOn : state.since)
  return words.problems[problem]
}

interface FactProps {
  readonly fact: keyof MoveFacts
  readonly kind: SmallMove
  readonly facts: MoveFacts
  readonly state: PairState
  readonly error: string | undefined
  readonly onChange: (facts: MoveFacts) => void
}

const dayLabel = (kind: SmallMove) => (kind in words.on ? words.on[kind as keyof typeof words.on] : words.on.default) // narrowed by `in`, which TypeScript does not see

function Fact({ fact, kind, facts, state, error, onChange }: FactProps) {
  const today = useToday()
  const required = isNeeded(kind, fact)
  switch (fact) {
    case 'on':
      return <DateField label={dayLabel(kind)} value={facts.on} onChange={on => onChange(withDay(facts, on, state))} {...{ today, error, required }} />
    case 'meetingOn':
      return <DateField label={words.meetingOn} value={facts.meetingOn} onChange={meetingOn => onChange({ ...facts, meetingOn })} {...{ today, error, required }} />
    case 'endsOn': {
      const description = words.endsOnMeaning(daysSuspended(state, facts.on ?? today))
      return <DateField label={words.endsOn} value={facts.endsOn} onChange={endsOn => onChange({ ...facts, endsOn })} {...{ today, error, required, description }} />
    }
    case 'answerExpectedOn':
      return <DateField label={words.answerExpectedOn} value={facts.answerExpectedOn} onChange={answerExpectedOn => onChange({ ...facts, answerExpectedOn })} {...{ today, error, required }} />
    case 'at':
      return <TimeField label={words.at} value={facts.at} onChange={at => onChange({ ...facts, at })} error={error} />
    case 'place':
    case 'note':
    case 'reason': {
      const label = fact === 'reason' && kind === 'decline' ? words.reasonOfDecline : words[fact]
      const description = fact === 'reason' && kind === 'suspend' ? words.reasonOfSuspension : undefined
      return <TextInput label={label} description={description} value={facts[fact] ?? ''} onChange={event => onChange({ ...facts, [fact]: event.currentTarget.value })} maxLength={300} {...{ error, required }} />
    }
    case 'why':
      return <Why {...{ facts, error, onChange }} />
    case 'response':
      return (
        <Choice label={words.response} options={words.responses} value={facts.response} onChange={value => onChange({ ...facts, response: value === 'accepts' ? 'accepts' : 'to-discuss' })} error={error} />
      )
    case 'side':
      return <Choice label={words.side} options={words.sides} value={facts.side} onChange={side => onChange({ ...facts, side: Side.parse(side) })} error={error} />
    case 'answer':
      return <Choice label={words.answer} options={answersAt(state)} value={facts.answer} onChange={answer => onChange({ ...facts, answer: AnswerSaid.parse(answer) })} error={error} />
  }
}

/** What one may answer: once the other has said no, nobody hesitates any more. */
function answersAt({ stage }: PairState): Readonly<Partial<Record<AnswerSaid, string>>> {
  const { yes, no } = words.answers
  return stage === 'not-validated' ? { yes, no } : words.answers
}

/** Why a proposal is declined, by the list. */
function Why({ facts, error, onChange }: Pick<FactProps, 'facts' | 'error' | 'onChange'>) {
  const items = useLists()('proposal-refusals')
  const offered = Object.fromEntries(items.filter(({ hidden }) => !hidden).map(({ key, label }) => [key, label]))
  return <Choice label={words.why} options={offered} value={facts.why} onChange={key => onChange({ ...facts, why: ItemKey.parse(key) })} error={error} />
}

interface ChoiceProps {
  readonly label: string
  readonly options: Readonly<Record<string, string>>
  readonly value: string | undefined
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

const Choice = ({ label, options, value, onChange, error }: ChoiceProps) => (
  <Radio.Group label={label} value={value ?? ''} onChange={onChange} error={error} required>
    <Stack gap="xs" mt="xs">
      {Object.entries(options).map(([key, option]) => (
        <Radio key={key} value={key} label={option} />
      ))}
    </Stack>
  </Radio.Group>
)
