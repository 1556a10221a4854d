import { Group } from '@mantine/core'
import { Link } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { ButtonLink } from '../../../ui/ButtonLink'
import { DateField } from '../../../ui/DateField'
import { Facts } from '../../../ui/Facts'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { useMenteeDetails } from '../use-mentee'

import type { Mentee } from '#shared/domain/mentee'
import { menteePathWords } from '#shared/text/mentee-path'

const words = menteePathWords.preselection

/** What the partner that sent the person did: who is to be called there, the sheet it fills in, the day it pre-selected. */
export function PreselectionStep({ mentee }: { readonly mentee: Mentee }) {
  const [{ partners }, today] = [useCasebook(), useToday()]
  const { problem, save } = useMenteeDetails(mentee)
  const partner = mentee.partnerId && partners[mentee.partnerId]
  if (!partner) return null
  const contact = partner.contacts.find(({ name }) => name === mentee.referent) ?? partner.contacts[0]
  return (
    <>
      <Section title={words.title}>
        <div className="page-body">
          <p className="form-hint">{words.lead}</p>
          <Facts
            rows={[
              [words.partner, <Link key="partner" href={places.partner(partner.id)}>{partner.name}</Link>],
              [words.referent, mentee.referent ?? contact?.name],
              [words.reach, contact && [contact.phone, contact.email].filter(Boolean).join(' · ')],
            ]}
          />
          <Problem problem={problem} />
          <DateField label={words.on[mentee.agreement]} description={words.onWhy} today={today} value={mentee.preselectedOn} onChange={preselectedOn => save({ preselectedOn })} />
        </div>
      </Section>
      <Section title={words.toPrint}>
        <p className="form-hint">{words.printWhy}</p>
        <Group mt="sm">
          <ButtonLink variant="default" href={places.sheet({ kind: 'orientation-sheet', menteeId: mentee.id })}>
            {words.print}
          </ButtonLink>
        </Group>
      </Section>
    </>
  )
}
