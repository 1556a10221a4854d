import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { owedNotes } from '../../api/owed-notes'
import { useToday } from '../../api/surroundings'
import { LinkList } from '../../ui/LinkList'
import { OwedNotes } from '../../ui/OwedNotes'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { SessionsAhead } from '../../ui/SessionsAhead'
import type { Due } from './due'

import type { GroupSession } from '#shared/domain/group-session'
import { sessionWords } from '#shared/text/sessions'
import { shell } from '#shared/text/shell'

const { today: words, stageNames } = shell

/** The notes that partners are owed, each with the way to write it. */
export function Notes() {
  const notes = owedNotes(useCasebook(), useToday())
  if (notes.length === 0) return null
  return (
    <Section title={words.notes}>
      <OwedNotes notes={notes} />
    </Section>
  )
}

/** One line for each kind of step that people wait for; the page of the stage says who. */
export function WaitingPeople({ steps: { mentors, mentees } }: { readonly steps: Due['steps'] }) {
  if (mentors.length + mentees.length === 0) return null
  return (
    <Section title={words.people}>
      <LinkList
        rows={[
          ...mentors.map(({ step, count }) => ({ key: `mentors ${step}`, href: places.stage(1), label: words.waitingFor.mentors[step](count), detail: stageNames[1] })),
          ...mentees.map(({ step, count }) => ({ key: `mentees ${step}`, href: places.stage(2), label: words.waitingFor.mentees[step](count), detail: stageNames[2] })),
        ]}
      />
    </Section>
  )
}

/** The sessions of the coming days. */
export function Ahead({ sessions }: { readonly sessions: readonly GroupSession[] }) {
  const today = useToday()
  if (sessions.length === 0) return null
  return (
    <Section title={sessionWords.ahead.title} actions={<Link href={places.sessions}>{sessionWords.ahead.see}</Link>}>
      <SessionsAhead sessions={sessions} today={today} />
    </Section>
  )
}
