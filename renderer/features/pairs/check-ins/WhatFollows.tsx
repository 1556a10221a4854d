import { Link } from 'wouter'

import { ButtonLink } from '../../../ui/ButtonLink'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { useLists } from '../../../api/lists'
import type { Contact } from './contact'

import { checkInRounds } from '#shared/casebook/check-ins'
import { partnerToldOn } from '#shared/casebook/partner-told'
import { updateDue } from '#shared/casebook/progress'
import { ItemKey, labelOf } from '#shared/domain/lists'
import type { Answers } from '#shared/grids/answers'
import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.next

/** What comes after a contact: the next one, the note a partner is owed, and a situation that changed. */
export function WhatFollows({ contact, answers }: { readonly contact: Contact; readonly answers: Answers }) {
  const { book, pair, state, today, round, side } = contact
  const next = checkInRounds(book, pair, today).find(({ number }) => number === round.number + 1)
  const mentee = book.mentees[pair.menteeId]
  const owed = mentee && updateDue(book, mentee, today)
  const partner = mentee?.partnerId === undefined ? undefined : book.partners[mentee.partnerId]

  return (
    <Section title={words.title}>
      <div className="page-body">
        <p>{next ? words.contact(next.number, next.dueOn) : words.end(state.terms.endsOn)}</p>
        {side === 'mentee' && <NewStatus contact={contact} answers={answers} />}
        {mentee && partner && (
          <p>
            {words.partnerTold(partner.name, partnerToldOn(book, mentee).at(-1))} {!owed && <Link href={places.partnerUpdate(mentee.id)}>{words.partnerNotes}</Link>}
          </p>
        )}
        {mentee && owed && (
          <Notice
            tone="info"
            title={words.partnerDue}
            action={
              <ButtonLink variant="default" href={places.partnerUpdate(mentee.id)}>
                {words.partner}
              </ButtonLink>
            }
          />
        )}
      </div>
    </Section>
  )
}

/** A mentee whose administrative situation changed: the one at entry is frozen, since the statistics stand on it. */
function NewStatus({ contact: { pair }, answers }: { readonly contact: Contact; readonly answers: Answers }) {
  const statuses = useLists()('entry-statuses')
  if (answers['statusChanged'] !== true) return null
  const status = ItemKey.safeParse(answers['newStatus'])
  return (
    <Notice
      tone="info"
      title={status.success ? words.status(labelOf(statuses, status.data)) : words.statusUnknown}
      action={
        <ButtonLink variant="default" href={places.mentee(pair.menteeId)}>
          {words.toFile}
        </ButtonLink>
      }
    >
      {words.statusMeaning}
    </Notice>
  )
}
