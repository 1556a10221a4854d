import { Stack } from '@mantine/core'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { Facts } from '../../ui/Facts'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { SessionList } from '../../ui/SessionList'

import { attended, invitationsOf } from '#shared/casebook/attendance'
import { SessionKind } from '#shared/domain/group-session'
import type { Mentor } from '#shared/domain/mentor'
import { participationOf } from '#shared/statistics/community'
import { communityWords } from '#shared/text/community'

const words = communityWords.mentor

/** How a mentor takes part in the life of the community: meetings, trainings, time given, and each session they were invited to. */
export function ParticipationSection({ mentor }: { readonly mentor: Mentor }) {
  const [book, today] = [useCasebook(), useToday()]
  const community = participationOf(book, mentor.id, ['community'], today)
  const training = attended(book, mentor.id, 'mentor-training')?.on ?? mentor.before?.trainedOn
  const { minutes } = participationOf(book, mentor.id, SessionKind.options, today)
  const invitations = invitationsOf(book, mentor.id)
  const wasAsked = community.present + community.excused + community.absent > 0
  return (
    <Section title={words.title} actions={<Link href={places.community}>{words.see}</Link>}>
      <Stack>
        {wasAsked || training !== undefined || minutes > 0 ? (
          <Facts
            rows={shown([
              [words.community, wasAsked ? words.tally(community.present, community.excused, community.absent) : undefined],
              [words.last, community.lastOn && words.trained(community.lastOn)],
              [words.trainings, training && words.trained(training)],
              [words.minutes, minutes > 0 ? words.time(minutes) : undefined],
            ])}
          />
        ) : (
          <p className="unknown">{words.none}</p>
        )}
        {invitations.length > 0 && <SessionList invitations={invitations} today={today} />}
      </Stack>
    </Section>
  )
}

/** Only what is known: that somebody was never invited is no gap in their file. */
const shown = (rows: readonly (readonly [label: string, told: string | undefined])[]) => rows.filter(([, told]) => told !== undefined)
