import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { LinkList, type LinkRow } from '../../ui/LinkList'
import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { menteeLooks, mentorLooks } from '../../ui/situation-look'
import { StateBadge } from '../../ui/StateBadge'
import { type Guest, guestsOf } from './invitees'

import { menteeSituation, mentorSituation } from '#shared/casebook/situations'
import type { GroupSession } from '#shared/domain/group-session'
import { mayCouple } from '#shared/domain/mentor'
import { sessionWords as words } from '#shared/text/sessions'
import { situations } from '#shared/text/situations'

/** Those who came and have a file: what comes next on their way. */
export function WhatNext({ session }: { readonly session: GroupSession }) {
  const book = useCasebook()
  const today = useToday()

  const rowOf = ({ person, name, invitee }: Guest): readonly LinkRow[] => {
    if (!person || invitee.attendance !== 'present') return []
    if ('frame' in person) {
      const situation = mentorSituation(book, person, today)
      return [{ key: person.id, href: places.mentorPath(person.id), label: name, state: <StateBadge {...mentorLooks[situation]} label={situations.mentors[situation]} /> }]
    }
    const situation = menteeSituation(book, person)
    return [{ key: person.id, href: places.menteePath(person.id), label: name, state: <StateBadge {...menteeLooks[situation]} label={situations.mentees[situation]} /> }]
  }

  const guests = guestsOf(book, session)
  const rows = guests.flatMap(rowOf)
  const mayBeCoupled = guests.some(({ person }) => person && 'frame' in person && mayCouple(person.frame) && mentorSituation(book, person, today) === 'to-prepare')
  if (rows.length === 0) return null
  return (
    <Section title={words.next.title}>
      <div className="page-body">
        <LinkList rows={rows} />
        {session.kind === 'mentor-information' && mayBeCoupled && (
          <Notice tone="info" title={words.coupled.title}>
            {words.coupled.text}
          </Notice>
        )}
      </div>
    </Section>
  )
}
