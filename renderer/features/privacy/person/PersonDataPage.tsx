import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'

import { useCasebook } from '../../../api/mirror'
import { entityAt } from '../../../api/names'
import { useToday } from '../../../api/surroundings'
import { MenteeConsents, MentorConsents } from '../../../asking/PersonConsents'
import { ButtonLink } from '../../../ui/ButtonLink'
import { FrozenNotice } from '../../../ui/FrozenNotice'
import { NotFound } from '../../../ui/NotFound'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { AccessFile } from './AccessFile'
import { ErasureSection } from './ErasureSection'
import { LimitationSection } from './LimitationSection'

import { filesOf } from '#shared/casebook/erasure'
import { addMonths } from '#shared/domain/calendar'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import type { PersonSubject } from '#shared/grids/interview'
import { dataRights as words } from '#shared/text/data-rights'
import { people } from '#shared/text/people'

/** What somebody may ask about what is kept of them, and what the association does about it. */
export function PersonDataPage({ kind, id }: { readonly kind: PersonSubject['kind']; readonly id: string }) {
  const { mentors, mentees } = useCasebook()
  if (kind === 'mentor') {
    const mentor = entityAt(mentors, id)
    return mentor ? <Rights who={{ kind, id: mentor.id }} person={mentor} asked={<MentorConsents mentor={mentor} />} /> : <NotFound title={people.mentors.unknown} />
  }
  const mentee = entityAt(mentees, id)
  return mentee ? <Rights who={{ kind, id: mentee.id }} person={mentee} asked={<MenteeConsents mentee={mentee} />} /> : <NotFound title={people.mentees.unknown} />
}

interface RightsProps {
  readonly who: PersonSubject
  readonly person: Mentor | Mentee
  /** The notice they were given, and what they agree to. */
  readonly asked: ReactNode
}

function Rights({ who, person, asked }: RightsProps) {
  const [book, today] = [useCasebook(), useToday()]
  const file = who.kind === 'mentor' ? places.mentor(who.id) : places.mentee(who.id)
  const form = who.kind === 'mentor' ? places.editMentor(who.id) : places.editMentee(who.id)
  return (
    <Page title={words.title(fullName(person))} lead={words.lead} actions={<ButtonLink variant="default" href={file}>{words.back}</ButtonLink>}>
      <FrozenNotice kind={who.kind} person={person} />
      {!person.erased && (
        <>
          <p>{words.delay(addMonths(today, 1))}</p>
          {filesOf(book, who).length > 1 && <p>{words.both}</p>}
          <Section title={words.access.title}>
            <AccessFile who={who} />
          </Section>
          <Section title={words.rectify.title}>
            <Stack gap="xs" align="flex-start">
              <p>{person.limitation ? words.rectify.limited : words.rectify.lead}</p>
              <ButtonLink variant="default" href={form}>{words.rectify.act}</ButtonLink>
            </Stack>
          </Section>
          <Section title={words.told.title}>{asked}</Section>
          <Section title={words.limitation.title}>
            <LimitationSection who={who} limitation={person.limitation} />
          </Section>
          <Section title={words.erasure.title}>
            <ErasureSection who={who} person={person} />
          </Section>
        </>
      )}
    </Page>
  )
}
