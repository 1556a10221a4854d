import { SimpleGrid, Stack } from '@mantine/core'
import { Link } from 'wouter'

import { Facts } from '../../../ui/Facts'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import type { matchOf } from './match-of'

import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { pairWords } from '#shared/text/pairs'
import { proposalWords as words } from '#shared/text/proposals'

interface TwoPeopleProps {
  readonly mentor: Mentor
  readonly mentee: Mentee
  readonly match: ReturnType<typeof matchOf>
}

/** Who the two are, and what the matching says of them. */
export function TwoPeople({ mentor, mentee, match }: TwoPeopleProps) {
  const { people } = pairWords.form
  return (
    <Section title={words.people} actions={<Link href={places.sheet({ kind: 'match-explanation', menteeId: mentee.id, mentorId: mentor.id })}>{words.explanation}</Link>}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
          <Facts
            rows={[
              [people.mentee, <Link href={places.mentee(mentee.id)}>{fullName(mentee)}</Link>],
              [words.needs, mentee.wishedJob],
              [words.municipality, mentee.address.municipality],
            ]}
          />
          <Facts
            rows={[
              [people.mentor, <Link href={places.mentor(mentor.id)}>{fullName(mentor)}</Link>],
              [words.job, mentor.jobTitle],
              [words.municipality, mentor.address.municipality],
            ]}
          />
        </SimpleGrid>
        <Facts rows={[[words.match, [match.scoreText, match.sentence, ...match.warnings].join('\n')]]} />
      </Stack>
    </Section>
  )
}
