import { Button, List } from '@mantine/core'
import { useLocation } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { usePairWith } from '../../../api/use-pair-with'
import { PathSteps } from '../../../ui/PathSteps'
import { LinkList } from '../../../ui/LinkList'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { Availability } from '../Availability'
import { datesAhead } from '../dates-ahead'
import { papersOf } from '../Papers'
import { shownSteps } from '../shown-steps'

import { type MentorSituation, mentorSituation } from '#shared/casebook/situations'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { mentorPathWords } from '#shared/text/mentor-path'

const words = mentorPathWords.available

/** What the end of the way says in each situation; in the others something is left to do. */
const titles: Readonly<Partial<Record<MentorSituation, string>>> = { free: words.titles.free, taken: words.titles.taken, away: words.titles.away, out: words.titles.out }

/** The end of the way: what was done, what remains, when the person takes pairs; then what to print, whom to call, and the pair to form. */
export function AvailableStep({ mentor }: { readonly mentor: Mentor }) {
  const [book, today] = [useCasebook(), useToday()]
  const [, navigate] = useLocation()
  const { form, problem } = usePairWith({ mentorId: mentor.id }, id => navigate(places.pairDraft(id)))
  const situation = mentorSituation(book, mentor, today)
  const isFree = situation === 'free'
  const dates = datesAhead(book, mentor, today)

  return (
    <>
      <Section
        title={titles[situation] ?? words.titles.notYet}
        actions={
          isFree && (
            <Button onClick={() => void form()} title={words.pairNote}>
              {words.pair}
            </Button>
          )
        }
      >
        <Problem problem={problem} />
        <PathSteps steps={shownSteps(book, mentor, today)} />
      </Section>
      <Section title={mentorPathWords.file.absences}>
        <Availability mentor={mentor} />
      </Section>
      <Section title={words.print}>
        <LinkList rows={papersOf(book, mentor)} />
      </Section>
      <Section title={words.call}>
        <strong>{fullName(mentor)}</strong> – {[mentor.phone, mentor.email].filter(Boolean).join(' · ') || words.noReach}
      </Section>
      <Section title={words.agenda}>
        {dates.length === 0 && <p className="unknown">{words.noDates}</p>}
        <List>
          {dates.map(({ on, what }) => (
            <List.Item key={`${on} ${what}`}>{mentorPathWords.dates.line(on, what)}</List.Item>
          ))}
        </List>
      </Section>
    </>
  )
}
