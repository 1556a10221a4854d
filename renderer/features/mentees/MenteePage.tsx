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
import { menteeState, missingOf } from './mentee-state'

import { pairsOf } from '#shared/casebook/availability'
import { shownAddress } from '#shared/domain/address'
import { ageOn } from '#shared/domain/calendar'
import type { Mentee } from '#shared/domain/mentee'
import { fullName } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { mentees: words, fields, sections } = people

/** The file of a mentee. */
export function MenteePage({ menteeId }: { readonly menteeId: string }) {
  const mentee = entityAt(useCasebook().mentees, menteeId)
  return mentee ? <MenteeFile mentee={mentee} /> : <NotFound title={words.unknown} />
}

function MenteeFile({ mentee }: { readonly mentee: Mentee }) {
  const book = useCasebook()
  const today = useToday()
  const send = useSend()
  const [, navigate] = useLocation()
  const history = useHistory(mentee.id)
  const { problem, attempt } = useAttempt()
  const { sign, label, tone } = menteeState(book, mentee)
  const name = fullName(mentee)

  const remove = async () => {
    if (await attempt(send('mentee.remove', { id: mentee.id }))) navigate(places.mentees)
  }

  return (
    <Page
      title={name}
      lead={
        <Group gap="sm">
          <StateBadge sign={sign} label={label} tone={tone} />
          {mentee.wishedJob}
        </Group>
      }
      actions={
        <>
          <RemoveButton title={people.removeTitle} consequence={people.removeConsequence(name)} onRemove={() => void remove()} />
          <ButtonLink href={places.editMentee(mentee.id)}>{forms.edit}</ButtonLink>
        </>
      }
    >
      <Problem problem={problem} />
      <Missing what={missingOf(mentee)} editHref={places.editMentee(mentee.id)} />
      <Section title={sections.summary}>
        <MenteeFacts mentee={mentee} />
      </Section>
      <Section title={sections.pairs}>
        <PairLinks pairs={pairsOf(book, mentee.id).map(pair => pairFacts(book, pair, today))} />
      </Section>
      <Section title={sections.history}>
        <History rows={history} />
      </Section>
    </Page>
  )
}

function MenteeFacts({ mentee }: { readonly mentee: Mentee }) {
  const { partners } = useCasebook()
  const today = useToday()
  const { birthDate, partnerId } = mentee
  const partner = partnerId && partners[partnerId]
  return (
    <Facts
      rows={[
        [fields.phone, mentee.phone],
        [fields.email, mentee.email],
        [fields.address, shownAddress(mentee.address)],
        [words.referral.wishedJob, mentee.wishedJob],
        [words.referral.partner, partner && <Link key="partner" href={places.partner(partner.id)}>{partner.name}</Link>],
        [words.referral.referent, mentee.referent],
        [fields.agreement, words.agreementExamples[mentee.agreement]],
        [fields.birthDate, birthDate && people.born(birthDate, ageOn(birthDate, today))],
        [fields.gender, mentee.gender && people.genders[mentee.gender]],
        [fields.registeredOn, shortDay(mentee.registeredOn)],
        [fields.notes, mentee.notes],
      ]}
    />
  )
}
