import { Group } from '@mantine/core'

import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { ButtonLink } from '../../../ui/ButtonLink'
import { DateField } from '../../../ui/DateField'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { PlannedSessions } from '../../../ui/PlannedSessions'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { SessionList } from '../../../ui/SessionList'
import { beforeWith } from '../mentor-values'
import { useMentorDetails } from '../use-mentor'

import { attended, invitationsOf } from '#shared/casebook/attendance'
import { listed } from '#shared/casebook/casebook'
import { mayCouple, type Mentor } from '#shared/domain/mentor'
import { mentorPathWords } from '#shared/text/mentor-path'

const words = mentorPathWords.sessions

interface SessionStepProps {
  readonly mentor: Mentor
  readonly kind: 'mentor-information' | 'mentor-training'
}

/** The information session or the training: the ones the person came to, the ones one can invite them to, or the day it was followed elsewhere. */
export function SessionStep({ mentor, kind }: SessionStepProps) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const { problem, attempt } = useAttempt()
  const details = useMentorDetails(mentor)
  const isInformation = kind === 'mentor-information'
  const step = isInformation ? 'informedOn' : 'trainedOn'
  const invitations = invitationsOf(book, mentor.id).filter(({ session }) => session.kind === kind)
  const planned = listed(book.groupSessions)
    .filter(session => session.kind === kind && session.on >= today && !session.cancelledOn)
    .toSorted((one, other) => one.on.localeCompare(other.on))

  return (
    <>
      <Section title={words.kinds[kind]}>
        <div className="page-body">
          <p className="form-hint">{isInformation ? words.information : words.training}</p>
          {isInformation && mayCouple(mentor.frame) && <Notice tone="info" title={words.coupled} />}
          <Problem problem={problem ?? details.problem} />
          <SessionList invitations={invitations} today={today} />
        </div>
      </Section>
      <Section
        title={words.planned}
        actions={
          <ButtonLink variant="default" size="xs" href={places.newSessionOf(kind)}>
            {words.plan}
          </ButtonLink>
        }
      >
        <PlannedSessions sessions={planned} person={mentor.id} today={today} onInvite={({ id }) => void attempt(send('session.invite', { id, who: [{ kind: 'mentor', id: mentor.id }] }))} />
      </Section>
      <Section title={words.elsewhere}>
        <DateField
          label={words.before}
          description={words.beforeWhy}
          today={today}
          value={mentor.before?.[step]}
          onChange={on => details.save({ before: beforeWith(mentor.before, step, on) })}
        />
      </Section>
      <ToPrint mentor={mentor} kind={kind} />
    </>
  )
}

/** What one gives to the person: the handout and the form before they register, the certificate after the training. */
function ToPrint({ mentor, kind }: SessionStepProps) {
  const training = attended(useCasebook(), mentor.id, 'mentor-training')
  if (kind === 'mentor-training' && !training) return null
  return (
    <Section title={words.print}>
      <Group>
        {kind === 'mentor-information' && (
          <>
            <ButtonLink variant="default" href={places.sheet({ kind: 'handout', session: kind })}>
              {words.handout}
            </ButtonLink>
            <ButtonLink variant="default" href={places.sheet({ kind: 'registration-form', for: 'mentor' })}>
              {words.registrationForm}
            </ButtonLink>
          </>
        )}
        {kind === 'mentor-training' && training && (
          <ButtonLink variant="default" href={places.sheet({ kind: 'training-certificate', sessionId: training.id, mentorId: mentor.id })}>
            {words.certificate}
          </ButtonLink>
        )}
      </Group>
    </Section>
  )
}
