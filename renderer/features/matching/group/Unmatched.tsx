import { Button } from '@mantine/core'
import { Link } from 'wouter'

import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { relaxationInWords } from './group-words'
import { MentorSelect } from './MentorSelect'
import { relaxedSettings } from './relaxed-settings'

import { crowdInWords, reasonInWords } from '#shared/documents/group-in-words'
import type { Lists } from '#shared/documents/match-in-words'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import { fullName } from '#shared/domain/person'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import type { GroupProposal, UnmatchedMentor } from '#shared/matching/group-proposal'
import type { MentorProfile } from '#shared/matching/profiles'
import { matching } from '#shared/text/matching'
import { groupPage as words } from '#shared/text/matching-pages'

interface UnmatchedMenteesProps {
  readonly proposal: GroupProposal
  readonly mentors: readonly MentorProfile[]
  readonly settings: MatchingSettings
  readonly lists: Lists
  readonly onLock: (menteeId: MenteeId, mentorId: MentorId | undefined) => void
  readonly onRelax: (settings: MatchingSettings) => void
}

/** Those without a mentor: why, and the least that would have to be given up. */
export function UnmatchedMentees({ proposal, mentors, settings, lists, onLock, onRelax }: UnmatchedMenteesProps) {
  const { unmatchedMentees: unmatched } = proposal
  const crowd = crowdInWords(proposal)
  if (unmatched.length === 0) return null
  return (
    <Section title={words.unmatchedMentees(unmatched.length)}>
      {crowd !== undefined && <p className="group-crowd">{crowd}</p>}
      <ul className="candidates">
        {unmatched.map(({ mentee, waitingDays, reason, relaxation }) => {
          const name = fullName(mentee)
          const said = relaxation && relaxationInWords(relaxation, lists)
          const relaxed = relaxation && relaxedSettings(settings, relaxation)
          return (
            <li key={mentee.id} className="candidate">
              <div className="candidate-head">
                <div className="candidate-who">
                  <Link href={places.mentee(mentee.id)} className="group-mentee">
                    {name}
                  </Link>
                  <span className="match-grade">{matching.waiting(waitingDays)}</span>
                </div>
                <MentorSelect mentee={mentee} mentors={mentors} settings={settings} onChange={mentorId => onLock(mentee.id, mentorId)} />
                <ButtonLink variant="default" size="compact-sm" href={places.matchMentee(mentee.id)} aria-label={words.seekOf(name)}>
                  {words.seek}
                </ButtonLink>
              </div>
              <p className="candidate-sentence">{reasonInWords(reason)}</p>
              {relaxation === undefined && reason.kind !== 'no-mentor' && <p className="group-relaxation">{words.noRelaxation}</p>}
              {said !== undefined && (
                <p className="group-relaxation">
                  {words.cheapest(said)}{' '}
                  {relaxed && (
                    <Button variant="default" size="compact-sm" aria-label={words.relaxOf(said)} onClick={() => onRelax(relaxed)}>
                      {words.relax}
                    </Button>
                  )}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** The mentors to whom nobody was given. */
export function UnmatchedMentors({ unmatched }: { readonly unmatched: readonly UnmatchedMentor[] }) {
  if (unmatched.length === 0) return null
  return (
    <Section title={words.unmatchedMentors(unmatched.length)}>
      <ul className="group-mentors">
        {unmatched.map(({ mentor, possible }) => (
          <li key={mentor.id}>
            <Link href={places.matchMentor(mentor.id)}>{fullName(mentor)}</Link> <span className="form-hint">{words.possibleWith(possible)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
