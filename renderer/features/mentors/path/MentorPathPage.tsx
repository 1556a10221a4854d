import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { FrozenMentor } from '../FrozenMentor'
import { useCasebook } from '../../../api/mirror'
import { entityAt } from '../../../api/names'
import { useToday } from '../../../api/surroundings'
import { NotFound } from '../../../ui/NotFound'
import { places } from '../../../ui/places'
import { mentorLooks } from '../../../ui/situation-look'
import { StateBadge } from '../../../ui/StateBadge'
import { Wizard } from '../../../ui/Wizard'
import { mentorState } from '../mentor-state'
import { type Subject, SUBJECTS } from '../shown-steps'
import { AvailableStep } from './AvailableStep'
import { ContactStep } from './ContactStep'
import { DecisionStep } from './DecisionStep'
import { FrameStep } from './FrameStep'
import { PreparationStep } from './PreparationStep'
import { SessionStep } from './SessionStep'
import { firstOpen, subjectStates } from './subject-states'

import { isSetAside } from '#shared/casebook/limitation'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { mentorPathWords as words } from '#shared/text/mentor-path'
import { people } from '#shared/text/people'
import { personFile } from '#shared/text/person-file'

/** The subjects with a form, which only its own button keeps. */
const WITH_FORM: readonly Subject[] = ['contact', 'decision', 'frame']

interface MentorPathPageProps {
  readonly mentorId: string
  /** The subject that the address names; the first one not done otherwise. */
  readonly subject: string | undefined
}

/** The way of a mentor as a wizard, from the first contact to the first pair; it is taken up again where it was left. */
export function MentorPathPage({ mentorId, subject }: MentorPathPageProps) {
  const mentor = entityAt(useCasebook().mentors, mentorId)
  if (mentor && isSetAside(mentor)) return <FrozenMentor mentor={mentor} />
  return mentor ? <Way key={mentor.id} mentor={mentor} subject={subject} /> : <NotFound title={people.mentors.unknown} />
}

function Way({ mentor, subject }: { readonly mentor: Mentor; readonly subject: string | undefined }) {
  const [book, today] = [useCasebook(), useToday()]
  const [, navigate] = useLocation()
  const states = subjectStates(book, mentor, today)
  // What one does here must not carry one off to the next subject before one has read what became of it.
  const [arrival] = useState(() => firstOpen(states))
  const current = SUBJECTS.find(each => each === subject) ?? arrival
  const place = SUBJECTS.indexOf(current)
  const [previous, next] = [SUBJECTS[place - 1], SUBJECTS[place + 1]]
  const go = (to: Subject) => navigate(places.mentorStep(mentor.id, to))
  const { sign, label, tone, away } = mentorState(book, mentor, today)

  return (
    <Wizard
      title={words.title(fullName(mentor))}
      lead={
        <Group gap="sm">
          <StateBadge sign={sign} label={label} tone={tone} />
          {away !== undefined && <StateBadge {...mentorLooks.away} label={away} />}
          {words.lead}
        </Group>
      }
      steps={SUBJECTS.map(key => ({ key, label: words.subjects[key], state: states[key] }))}
      current={current}
      onGo={go}
      {...(WITH_FORM.includes(current) && { leaveLabel: personFile.path.leave })}
      onLeave={() => navigate(places.mentor(mentor.id))}
    >
      <SubjectStep subject={current} mentor={mentor} />
      <Group>
        {previous && (
          <Button variant="default" onClick={() => go(previous)}>
            {words.back}
          </Button>
        )}
        {next && (
          <Button variant={states[current] === 'done' ? 'filled' : 'default'} onClick={() => go(next)}>
            {words.next}
          </Button>
        )}
      </Group>
    </Wizard>
  )
}

function SubjectStep({ subject, mentor }: { readonly subject: Subject; readonly mentor: Mentor }) {
  switch (subject) {
    case 'contact':
      return <ContactStep mentor={mentor} />
    case 'information':
      return <SessionStep key={subject} mentor={mentor} kind="mentor-information" />
    case 'preparation':
      return <PreparationStep mentor={mentor} />
    case 'decision':
      return <DecisionStep mentor={mentor} />
    case 'frame':
      return <FrameStep mentor={mentor} />
    case 'training':
      return <SessionStep key={subject} mentor={mentor} kind="mentor-training" />
    case 'available':
      return <AvailableStep mentor={mentor} />
  }
}
