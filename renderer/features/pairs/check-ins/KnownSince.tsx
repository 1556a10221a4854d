import { Facts } from '../../../ui/Facts'
import { Section } from '../../../ui/Section'
import type { Contact } from './contact'

import { checkInFacts } from '#shared/casebook/check-in-facts'
import { intakeStanding } from '#shared/casebook/pair-life'
import type { IsoDate } from '#shared/domain/iso-date'
import { fullName } from '#shared/domain/person'
import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.facts

/** What the book knows of the pair since one last spoke with this person, by today or by the day of the contact once it was held. */
export function KnownSince({ contact }: { readonly contact: Contact }) {
  const { book, pair, state, today, round, side, person } = contact
  const { standing } = round[side]
  const by = standing.state === 'done' ? standing.on : today
  const facts = checkInFacts(book, pair, state, round, side, by)
  return (
    <Section title={words.title}>
      <div className="page-body">
        <p className="form-hint">{facts.lastOn === undefined ? words.sinceStart(facts.from) : words.since(facts.lastOn, fullName(person))}</p>
        <Facts
          rows={[
            [words.held, words.heldFor(facts.held, facts.minutes)],
            [words.cancelled, words.cancelledBy(facts.cancelled)],
            [words.planned, words.plannedAhead(facts.planned)],
            [words.contacts, words.contactsNoted(facts.contacts)],
            [words.plan, words.planRows(facts.plan.done, facts.plan.open)],
            [words.intake, intakeWords(contact, by)],
          ]}
        />
      </div>
    </Section>
  )
}

function intakeWords({ book, pair }: Contact, by: IsoDate): string | undefined {
  const intake = intakeStanding(book, pair, by)
  if (!intake) return undefined
  if (intake.closedOn !== undefined) return words.intakeClosed(intake.closedOn)
  return intake.daysLate > 0 ? words.intakeLate(intake.daysLate) : words.intakeOpen(intake.dueOn)
}
