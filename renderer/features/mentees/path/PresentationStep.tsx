import { Group } from '@mantine/core'

import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { ButtonLink } from '../../../ui/ButtonLink'
import { DateField } from '../../../ui/DateField'
import { places } from '../../../ui/places'
import { PlannedSessions } from '../../../ui/PlannedSessions'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { SessionList } from '../../../ui/SessionList'
import { beforeWith } from '../mentee-values'
import { useMenteeDetails } from '../use-mentee'

import { invitationsOf } from '#shared/casebook/attendance'
import { listed } from '#shared/casebook/casebook'
import type { Mentee } from '#shared/domain/mentee'
import { menteePathWords } from '#shared/text/mentee-path'
import { mentorPathWords } from '#shared/text/mentor-path'

const words = menteePathWords.presentation
const { sessions } = mentorPathWords

/** The collective presentation: the ones the person came to, the ones one can invite them to, or the day it was followed elsewhere. */
export function PresentationStep({ mentee }: { readonly mentee: Mentee }) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const { problem, attempt } = useAttempt()
  const details = useMenteeDetails(mentee)
  const planned = listed(book.groupSessions)
    .filter(({ kind, on, cancelledOn }) => kind === 'mentee-presentation' && on >= today && cancelledOn === undefined)
    .toSorted((one, other) => one.on.localeCompare(other.on))

  return (
    <>
      <Section title={menteePathWords.steps.presentation}>
        <p className="form-hint">{words.lead}</p>
        <Problem problem={problem ?? details.problem} />
        <SessionList invitations={invitationsOf(book, mentee.id)} today={today} />
      </Section>
      <Section
        title={sessions.planned}
        actions={
          <ButtonLink variant="default" size="xs" href={places.newSessionOf('mentee-presentation')}>
            {sessions.plan}
          </ButtonLink>
        }
      >
        <PlannedSessions
          sessions={planned}
          person={mentee.id}
          today={today}
          onInvite={({ id }) => void attempt(send('session.invite', { id, who: [{ kind: 'mentee', id: mentee.id }] }))}
        />
      </Section>
      <Section title={menteePathWords.elsewhere}>
        <DateField
          label={words.before}
          description={words.beforeWhy}
          today={today}
          value={mentee.before?.presentedOn}
          onChange={on => details.save({ before: beforeWith(mentee.before, 'presentedOn', on) })}
        />
      </Section>
      <Section title={words.print}>
        <Group>
          <ButtonLink variant="default" href={places.sheet({ kind: 'handout', session: 'mentee-presentation' })}>
            {words.handout}
          </ButtonLink>
          <ButtonLink variant="default" href={places.sheet({ kind: 'registration-form', for: 'mentee' })}>
            {words.registrationForm}
          </ButtonLink>
        </Group>
      </Section>
    </>
  )
}
