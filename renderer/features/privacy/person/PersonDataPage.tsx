import { Stack } from '@mantine/core'

import { useCasebook } from '../../../api/mirror'
import { entityAt } from '../../../api/names'
import { useToday } from '../../../api/surroundings'
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
  const person: Mentor | Mentee | undefined = kind === 'mentor' ? entityAt(mentors, id) : entityAt(mentees, id)
  if (!person) return <NotFound title={kind === 'mentor' ? people.mentors.unknown : people.mentees.unknown} />
  return <Rights who={{ kind, id: person.id } as PersonSubject} person={person} /> // the file was found under its own kind
}

function Rights({ who, person }: { readonly who: PersonSubject; readonly person: Mentor | Mentee }) {
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
              <p>{words.rectify.lead}</p>
              <p>{words.rectify.consents}</p>
              {!person.limitation && <ButtonLink variant="default" href={form}>{words.rectify.act}</ButtonLink>}
            </Stack>
          </Section>
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
