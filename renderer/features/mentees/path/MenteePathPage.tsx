import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { FrozenMentee } from '../FrozenMentee'
import { useCasebook } from '../../../api/mirror'
import { entityAt } from '../../../api/names'
import { NotFound } from '../../../ui/NotFound'
import { places } from '../../../ui/places'
import { StateBadge } from '../../../ui/StateBadge'
import { Wizard } from '../../../ui/Wizard'
import { menteeState } from '../mentee-state'
import { ContactStep } from './ContactStep'
import { DecisionStep } from './DecisionStep'
import { InterviewStep } from './InterviewStep'
import { PreselectionStep } from './PreselectionStep'
import { PresentationStep } from './PresentationStep'
import { firstOpen, stepStates } from './step-states'

import type { MenteeStepKey } from '#shared/casebook/mentee-path'
import { isSetAside } from '#shared/casebook/limitation'
import type { Mentee } from '#shared/domain/mentee'
import { fullName } from '#shared/domain/person'
import { menteePathWords as words } from '#shared/text/mentee-path'
import { people } from '#shared/text/people'
import { personFile } from '#shared/text/person-file'

/** The steps with a form, which only its own button keeps. */
const WITH_FORM: readonly MenteeStepKey[] = ['contact', 'decision']

interface MenteePathPageProps {
  readonly menteeId: string
  /** The step that the address names; the one to take up again otherwise. */
  readonly step: string | undefined
}

/** The way of a mentee as a wizard, from the first contact to the decision; it is taken up again where it was left. */
export function MenteePathPage({ menteeId, step }: MenteePathPageProps) {
  const mentee = entityAt(useCasebook().mentees, menteeId)
  if (mentee && isSetAside(mentee)) return <FrozenMentee mentee={mentee} />
  return mentee ? <Way key={mentee.id} mentee={mentee} step={step} /> : <NotFound title={people.mentees.unknown} />
}

function Way({ mentee, step }: { readonly mentee: Mentee; readonly step: string | undefined }) {
  const book = useCasebook()
  const [, navigate] = useLocation()
  const steps = stepStates(book, mentee)
  // What one does here must not carry one off to the next step before one has read what became of it.
  const [arrival] = useState(() => firstOpen(steps))
  const current = steps.find(({ key }) => key === step) ?? steps.find(({ key }) => key === arrival) ?? steps[0]
  if (!current) return null

  const place = steps.indexOf(current)
  const [previous, next] = [steps[place - 1], steps[place + 1]]
  const go = (key: MenteeStepKey) => navigate(places.menteeStep(mentee.id, key))
  const { sign, label, tone } = menteeState(book, mentee)

  return (
    <Wizard
      title={words.title(fullName(mentee))}
      lead={
        <Group gap="sm">
          <StateBadge sign={sign} label={label} tone={tone} />
          {words.lead}
        </Group>
      }
      steps={steps.map(({ key, state }) => ({ key, label: words.steps[key], state }))}
      current={current.key}
      onGo={go}
      {...(WITH_FORM.includes(current.key) && { leaveLabel: personFile.path.leave })}
      onLeave={() => navigate(places.mentee(mentee.id))}
    >
      <StepOf step={current.key} mentee={mentee} />
      <Group>
        {previous && (
          <Button variant="default" onClick={() => go(previous.key)}>
            {words.back}
          </Button>
        )}
        {next && (
          <Button variant={current.state === 'done' ? 'filled' : 'default'} onClick={() => go(next.key)}>
            {words.next}
          </Button>
        )}
      </Group>
    </Wizard>
  )
}

function StepOf({ step, mentee }: { readonly step: MenteeStepKey; readonly mentee: Mentee }) {
  switch (step) {
    case 'contact':
      return <ContactStep mentee={mentee} />
    case 'preselection':
      return <PreselectionStep mentee={mentee} />
    case 'presentation':
      return <PresentationStep mentee={mentee} />
    case 'interview':
      return <InterviewStep mentee={mentee} />
    case 'decision':
      return <DecisionStep mentee={mentee} />
  }
}
