import { Link } from 'wouter'

import { byDay } from '../../api/by-day'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { EmptyState } from '../../ui/EmptyState'
import { LinkList } from '../../ui/LinkList'
import { MoreLines } from './MoreLines'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { inOrder as byColumn } from '../../ui/table-order'
import { ReadyProposals } from './ReadyProposals'
import { useMatchedBook } from './use-matched-book'

import { readyProposals } from '#shared/casebook/pairings'
import { fullName, sortName } from '#shared/domain/person'
import { inOrder } from '#shared/matching/group-table'
import { matchingPool } from '#shared/matching/pool'
import { type MenteeProfile, type MentorProfile, waitingDays } from '#shared/matching/profiles'
import { matchingHome as words, matchingSettings } from '#shared/text/matching-pages'

/** Those who wait, the longest waiting first, and those who may be asked, by name. */
const poolIn = byDay((book, today) => {
  const { mentees, mentors } = matchingPool(book, today)
  return { mentees: inOrder.mentees(mentees), mentors: byColumn(mentors, byName, false) }
})

const byName = { value: sortName }

/** Where the matching begins each day: who waits, who is free, what is kept ready. */
export function MatchingPage() {
  const [book, today] = [useMatchedBook(), useToday()]
  const { mentees, mentors } = poolIn(book, today)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ButtonLink variant="default" href={places.settingsMatching} aria-label={words.toSettings}>
            {matchingSettings.short}
          </ButtonLink>
          <ButtonLink variant="default" href={places.refusals}>
            {words.toRefusals}
          </ButtonLink>
          <ButtonLink variant="default" href={places.matchGroup}>
            {words.toGroup}
          </ButtonLink>
        </>
      }
    >
      <Waiting mentees={mentees} />
      <ReadyProposals />
      <FreeMentors mentors={mentors} />
    </Page>
  )
}

/** Those who wait for a mentor, the longest waiting first. */
function Waiting({ mentees }: { readonly mentees: readonly MenteeProfile[] }) {
  const [book, today] = [useCasebook(), useToday()]
  return (
    <Section title={words.waiting(mentees.length)} actions={<Link href={places.mentees}>{words.toMentees}</Link>}>
      {mentees.length === 0 ? (
        <EmptyState stage={2}>{words.noneWaiting}</EmptyState>
      ) : (
        <MoreLines all={mentees}>
          {shown => (
            <LinkList
              rows={shown.map((mentee, index) => {
                const [name, days, ready] = [fullName(mentee), waitingDays(mentee, today), readyProposals(book, mentee.id).length]
                return {
                  key: mentee.id,
                  href: places.mentee(mentee.id),
                  label: name,
                  detail: [mentee.wishedJob, days === 0 ? words.sinceToday : words.since(days, mentee.waitingSince)].filter(Boolean).join(', '),
                  ...(ready > 0 && { state: <StateBadge sign="★" tone="wait" label={words.inReserve(ready)} /> }),
                  action: (
                    <ButtonLink size="compact-sm" href={places.matchMentee(mentee.id)} aria-label={words.seekMentorFor(name)} {...(index > 0 && { variant: 'default' })}>
                      {words.seekMentor}
                    </ButtonLink>
                  ),
                }
              })}
            />
          )}
        </MoreLines>
      )}
    </Section>
  )
}

/** The mentors who may be asked about one more mentee. */
function FreeMentors({ mentors }: { readonly mentors: readonly MentorProfile[] }) {
  return (
    <Section title={words.free(mentors.length)} actions={<Link href={places.mentors}>{words.toMentors}</Link>}>
      {mentors.length === 0 ? (
        <EmptyState stage={1}>{words.noneFree}</EmptyState>
      ) : (
        <MoreLines all={mentors}>
          {shown => (
            <LinkList
              rows={shown.map(mentor => ({
                key: mentor.id,
                href: places.mentor(mentor.id),
                label: fullName(mentor),
                detail: words.places(mentor.places),
                action: (
                  <ButtonLink size="compact-sm" variant="default" href={places.matchMentor(mentor.id)} aria-label={words.seekMenteeFor(fullName(mentor))}>
                    {words.seekMentee}
                  </ButtonLink>
                ),
              }))}
            />
          )}
        </MoreLines>
      )}
    </Section>
  )
}
