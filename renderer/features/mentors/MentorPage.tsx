import { Group } from '@mantine/core'
import { Link, useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt, pairFacts } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { useHistory } from '../../api/use-history'
import { ButtonLink } from '../../ui/ButtonLink'
import { Facts } from '../../ui/Facts'
import { History } from '../../ui/History'
import { Missing } from '../../ui/Missing'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { PairLinks } from '../../ui/PairLinks'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { RemoveButton } from '../../ui/RemoveButton'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { mentorState, missingOf, workOf } from './mentor-state'

import { pairsOf } from '#shared/casebook/availability'
import { shownAddress } from '#shared/domain/address'
import { ageOn } from '#shared/domain/calendar'
import { companyOf, type Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { mentors: words, fields, sections } = people

/** The file of a mentor. */
export function MentorPage({ mentorId }: { readonly mentorId: string }) {
  const mentor = entityAt(useCasebook().mentors, mentorId)
  return mentor ? <MentorFile mentor={mentor} /> : <NotFound title={words.unknown} />
}

function MentorFile({ mentor }: { readonly mentor: Mentor }) {
  const book = useCasebook()
  const today = useToday()
  const send = useSend()
  const [, navigate] = useLocation()
  const history = useHistory(mentor.id)
  const { problem, attempt } = useAttempt()
  const { sign, label, tone } = mentorState(book, mentor, today)
  const name = fullName(mentor)

  const remove = async () => {
    if (await attempt(send('mentor.remove', { id: mentor.id }))) navigate(places.mentors)
  }

  return (
    <Page
      title={name}
      lead={
        <Group gap="sm">
          <StateBadge sign={sign} label={label} tone={tone} />
          {[mentor.jobTitle, workOf(book, mentor)].filter(Boolean).join(', ')}
        </Group>
      }
      actions={
        <>
          <RemoveButton title={people.removeTitle} consequence={people.removeConsequence(name)} onRemove={() => void remove()} />
          <ButtonLink href={places.editMentor(mentor.id)}>{forms.edit}</ButtonLink>
        </>
      }
    >
      <Problem problem={problem} />
      <Missing what={missingOf(book, mentor, today)} editHref={places.editMentor(mentor.id)} />
      <Section title={sections.summary}>
        <MentorFacts mentor={mentor} />
      </Section>
      <Section title={sections.pairs}>
        <PairLinks pairs={pairsOf(book, mentor.id).map(pair => pairFacts(book, pair, today))} />
      </Section>
      <Section title={sections.history}>
        <History rows={history} />
      </Section>
    </Page>
  )
}

function MentorFacts({ mentor }: { readonly mentor: Mentor }) {
  const book = useCasebook()
  const today = useToday()
  const { frame, birthDate } = mentor
  const companyId = companyOf(frame)
  const work = workOf(book, mentor)
  return (
    <Facts
      rows={[
        [fields.phone, mentor.phone],
        [fields.email, mentor.email],
        [fields.address, shownAddress(mentor.address)],
        [words.frame.section, words.frame.kinds[frame.kind]],
        [words.employer, companyId ? <Link key="work" href={places.company(companyId)}>{work}</Link> : work],
        [fields.jobTitle, mentor.jobTitle],
        [words.meeting.place, mentor.meetingPlace],
        [words.meeting.access, mentor.accessInstructions],
        [words.meeting.capacity, String(mentor.capacity)],
        [fields.agreement, words.agreementExamples[mentor.agreement]],
        [fields.birthDate, birthDate && people.born(birthDate, ageOn(birthDate, today))],
        [fields.gender, mentor.gender && people.genders[mentor.gender]],
        [fields.registeredOn, shortDay(mentor.registeredOn)],
        [fields.notes, mentor.notes],
      ]}
    />
  )
}
