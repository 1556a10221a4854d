import { Button, Group, Stack, Title } from '@mantine/core'
import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'

import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Wizard } from '../../../ui/Wizard'
import { RefusalNotice } from '../RefusalNotice'
import { DatesStep } from './DatesStep'
import { PairFormed } from './PairFormed'
import { PeopleStep } from './PeopleStep'
import { withProposalToday, withTermsProposed } from './proposals'
import { ReviewStep } from './ReviewStep'
import { SituationStep } from './SituationStep'
import { StaffStep } from './StaffStep'
import { creationOf, type Draft, fieldsAt, firstOpenStep, type Problems, problemsOf, type StepKey, stepsOf, stepStates } from './step'
import type { StepProps } from './step-props'
import { TermsStep } from './TermsStep'
import { usePairDraft } from './use-pair-draft'

import type { Refusal } from '#shared/api/refusal'
import { PairDraftId, type PairId } from '#shared/domain/ids'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.form

/** The wizard that forms a pair; everything is kept as it is entered, and taken up again where it was left. */
export function FormPair({ draftId }: { readonly draftId?: string }) {
  const [formed, setFormed] = useState<PairId>()
  const known = PairDraftId.safeParse(draftId)
  return formed ? <PairFormed pairId={formed} /> : <Steps draftId={known.data} isUnknown={draftId !== undefined && !known.success} onFormed={setFormed} />
}

interface StepsProps {
  readonly draftId: PairDraftId | undefined
  readonly isUnknown: boolean
  readonly onFormed: (pairId: PairId) => void
}

function Steps({ draftId, isUnknown, onFormed }: StepsProps) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const [, navigate] = useLocation()
  const { draft, isGone, refusal, edit, keep, settled } = usePairDraft(draftId)
  const problems = problemsOf(draft, book, today)
  const [current, setCurrent] = useState<StepKey>(() => firstOpenStep(draft, problems))
  const [tried, setTried] = useState<readonly StepKey[]>([])
  const [refused, setRefused] = useState<Refusal>()
  const form = useRef<HTMLFormElement>(null)

  if (isGone || isUnknown) return <Gone />

  const go = (step: StepKey) => {
    keep(proposedAt(step, draft))
    setTried(before => [...before, current])
    setRefused(undefined)
    setCurrent(step)
  }
  const proposedAt = (step: StepKey, from: Draft) => {
    if (step === 'dates') return withProposalToday(from, today)
    return step === 'terms' ? withTermsProposed(from, book) : from
  }

  const steps = stepsOf(draft)
  const place = steps.indexOf(current)
  const previous = steps[place - 1]
  const next = steps[place + 1]

  const create = async () => {
    const id = await settled()
    const question = creationOf(draft, book, today, id)
    if (!question) return
    const reply = await send('pair.create', question)
    if (!reply.ok) {
      setRefused(reply.error)
      return
    }
    const pair = Object.values(reply.value.put.pairs ?? {})[0]
    if (pair) onFormed(pair.id)
  }

  const goOn = (event: SyntheticEvent) => {
    event.preventDefault()
    const isWrong = fieldsAt(current, draft).some(field => problems[field]) || form.current?.querySelector('[data-unreadable]')
    if (current === 'review') void create()
    else if (!isWrong && next) go(next)
    else {
      setTried([...tried, current])
      focusFirstProblem(form.current)
    }
  }

  const shown = tried.includes(current) || current === 'review' ? problems : alreadyWrong(problems)
  const props: StepProps = { draft, problems: shown, book, today, edit, keep }
  return (
    <Wizard
      title={words.title}
      steps={stepStates(draft, problems).map(({ key, state }) => ({ key, label: words.steps[key], state: key === current ? 'current' : state }))}
      current={current}
      onGo={go}
      onLeave={() => void settled().then(() => navigate(places.pairs))}
      leaveLabel={words.leave}
    >
      <form ref={form} onSubmit={goOn} noValidate>
        <Stack gap="lg">
          <StepTitle key={current} step={current} isFirst={tried.length === 0} />
          {refusal && <RefusalNotice refusal={refusal} title={words.notSaved} />}
          {refused && <RefusalNotice refusal={refused} title={words.review.refused} />}
          <StepFields step={current} {...props} onGo={go} />
          <Group>
            {previous && (
              <Button variant="default" onClick={() => go(previous)}>
                {words.back}
              </Button>
            )}
            <Button type="submit" disabled={current === 'review' && Object.keys(problems).length > 0}>
              {current === 'review' ? words.review.create : words.next}
            </Button>
          </Group>
        </Stack>
      </form>
    </Wizard>
  )
}

function StepFields({ step, onGo, ...props }: StepProps & { readonly step: StepKey; readonly onGo: (step: StepKey) => void }) {
  switch (step) {
    case 'situation':
      return <SituationStep {...props} />
    case 'people':
      return <PeopleStep {...props} />
    case 'staff':
      return <StaffStep {...props} />
    case 'dates':
      return <DatesStep {...props} />
    case 'terms':
      return <TermsStep {...props} />
    case 'review':
      return <ReviewStep {...props} onGo={onGo} />
  }
}

/** The name of the step; the focus goes to it when one comes from another step, so that a screen reader tells where one is. */
function StepTitle({ step, isFirst }: { readonly step: StepKey; readonly isFirst: boolean }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFirst) title.current?.focus()
    // Only on arrival: later renders must leave the focus where the person is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <Title order={2} size="h4" ref={title} tabIndex={-1} style={{ outline: 'none' }}>
      {words.steps[step]}
    </Title>
  )
}

const Gone = () => (
  <Page title={words.gone} lead={words.goneMeaning}>
    <Link href={places.pairs}>{words.toList}</Link>
  </Page>
)

/** What is wrong before one has tried to go on: a field that is merely empty is not. */
const alreadyWrong = (problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([, problem]) => !['required', 'choose-one', 'choose-person', 'too-few-meetings', 'meeting-length'].includes(problem)))

/** Once React has marked the fields. */
const focusFirstProblem = (form: HTMLFormElement | null) => void setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"], [role="radiogroup"] input:enabled')?.focus(), 0)
