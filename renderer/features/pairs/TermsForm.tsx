import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type SyntheticEvent, useRef, useState } from 'react'

import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { DateField } from '../../ui/DateField'
import { useUnsaved } from '../../ui/unsaved'
import { useDraftedState } from '../../ui/use-draft'
import { Consequences } from './Consequences'
import { placeProposedBy, withStart } from './form-pair/proposals'
import { RefusalNotice } from './RefusalNotice'
import { amendedParts, withTerms } from './story-terms'
import { termsProblems, type TermsSoFar, wholeTerms } from './terms-problems'
import { TermsFields } from './TermsFields'

import type { Refusal } from '#shared/api/refusal'
import { type Pair, stateOf } from '#shared/domain/pair'
import { forms } from '#shared/text/forms'
import { pairWords } from '#shared/text/pairs'

interface TermsFormProps {
  readonly pair: Pair
  /** A new agreement, which has its day and leaves an unsigned contract behind; or a correction of what was noted. */
  readonly as: 'agreement' | 'correction'
  readonly onDone: () => void
}

/** The terms of a pair: agreed anew, or put right. */
export function TermsForm({ pair, as, onDone }: TermsFormProps) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const state = stateOf(pair)
  const { values: terms, setValues: setTerms } = useDraftedState<TermsSoFar>(
    `terms:${as}`,
    ('terms' in state ? state.terms : undefined) ?? { meetingsPerMonth: 2, minutesPerMeeting: 90, ...placeProposedBy(book, pair.mentorId) },
  )
  const [on, setOn] = useState<typeof today | undefined>(today)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  useUnsaved(refusal !== undefined)
  const form = useRef<HTMLFormElement>(null)
  const amended = amendedParts(pair, book.amendments)
  const problems = termsProblems(terms)
  const whole = wholeTerms(terms)

  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (!whole || !on || form.current?.querySelector('[data-unreadable]')) return
    const { opening, moves } = withTerms(pair, whole)
    const reply = await (as === 'agreement'
      ? send('pair.move', { pairId: pair.id, move: { kind: 'agree-terms', on, terms: whole } })
      : send('pair.correct', { pairId: pair.id, opening, moves: [...moves] }))
    if (reply.ok) onDone()
    else setRefusal(reply.error)
  }

  const shown = Object.entries(problems).filter(([, problem]) => tried || problem === 'end-before-start')
  const errors = Object.fromEntries(shown.map(([field, problem]) => [field, pairWords.form.problems[problem]]))
  return (
    <Modal opened onClose={onDone} title={pairWords.page.changeTerms} closeButtonProps={{ 'aria-label': forms.close }} size="xl">
      <form ref={form} onSubmit={event => void save(event)} noValidate>
        <Stack>
          {state.stage === 'contract-printed' && as === 'agreement' && <Text size="sm">{pairWords.page.changeTermsMeaning}</Text>}
          {'contractId' in state && as === 'correction' && <Text size="sm">{pairWords.page.correctTermsMeaning}</Text>}
          {amendmentNumbers(amended).map(number => (
            <Text key={number} size="sm">
              {pairWords.page.amendedTerms(number)}
            </Text>
          ))}
          {refusal && <RefusalNotice refusal={refusal} />}
          {as === 'agreement' && (
            <DateField
              label={pairWords.moveForm.on['plan-first-meeting']}
              value={on}
              onChange={setOn}
              today={today}
              error={tried && !on ? pairWords.form.problems.required : undefined}
              required
            />
          )}
          <TermsFields terms={terms} today={today} onEdit={setTerms} onKeep={setTerms} onStart={startsOn => setTerms(starting(terms, startsOn))} errors={errors} locked={new Set(Object.keys(amended))} />
          {as === 'correction' && whole && <Consequences pair={pair} story={withTerms(pair, whole)} />}
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

const amendmentNumbers = (amended: ReturnType<typeof amendedParts>): readonly number[] => [...new Set(Object.values(amended))].sort((one, other) => one - other)

/** The same terms from another first day: the last day follows it, unless another was chosen. */
function starting(terms: TermsSoFar, startsOn: TermsSoFar['startsOn']): TermsSoFar {
  const { startsOn: before, endsOn } = terms
  const moved = withStart({ ...(before && { startsOn: before }), ...(endsOn && { endsOn }) }, startsOn)
  return { ...terms, startsOn: moved.startsOn, endsOn: moved.endsOn }
}
