import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { sessionsAhead } from '../../api/sessions-ahead'
import { useToday } from '../../api/surroundings'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { SessionsAhead } from '../../ui/SessionsAhead'

import type { SessionKind } from '#shared/domain/group-session'
import { sessionWords } from '#shared/text/sessions'

const words = sessionWords.ahead

/** How many stand here; the list of sessions has the others. */
const SHOWN = 5

const kinds: Readonly<Record<1 | 2, readonly SessionKind[]>> = { 1: ['mentor-information', 'mentor-training', 'community'], 2: ['mentee-presentation'] }

/** The next sessions of a stage, with the way to all of them and to a new one. */
export function NextSessions({ stage }: { readonly stage: 1 | 2 }) {
  const today = useToday()
  const sessions = sessionsAhead(useCasebook(), today, { kinds: kinds[stage] }).slice(0, SHOWN)
  return (
    <Section title={words.title} actions={<Link href={places.newSessionOf(stage === 1 ? 'mentor-information' : 'mentee-presentation')}>{sessionWords.add}</Link>}>
      {sessions.length === 0 ? <p className="unknown">{words.none}</p> : <SessionsAhead sessions={sessions} today={today} />}
    </Section>
  )
}
