import { Link } from 'wouter'

import { Facts } from '../../../ui/Facts'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import type { Contact } from './contact'
import { StandingWords } from './StandingWords'
import { shiftOf } from './timetable'

import { checkInRounds } from '#shared/casebook/check-ins'
import { fullName } from '#shared/domain/person'
import { checkInWords } from '#shared/text/check-ins'
import { shortDay } from '#shared/text/format'

const words = checkInWords.page

/** Whom to call and where, the day the contact falls on and why, and how far it is. */
export function WhomToCall({ contact }: { readonly contact: Contact }) {
  const { book, pair, today, round, side, person } = contact
  const file = side === 'mentor' ? places.mentor(person.id) : places.mentee(person.id)
  const place = words.place(round.number, checkInRounds(book, pair, today).length)
  return (
    <Section title={words.calling}>
      <Facts
        rows={[
          [words.name, <Link key="file" href={file}>{fullName(person)}</Link>],
          [words.side, checkInWords.sides[side]],
          [words.phone, person.phone],
          [words.email, person.email],
          [words.expected, [`${shortDay(round.dueOn)} (${place})`, shiftOf(contact)].filter(part => part !== undefined).join(', ')],
          [words.state, <StandingWords key="state" standing={round[side].standing} />],
        ]}
      />
    </Section>
  )
}
