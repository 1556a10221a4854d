import { byDay } from '../../api/by-day'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { NextMeeting } from './NextMeeting'
import { ParticipationTable } from './ParticipationTable'
import { PastMeetings } from './PastMeetings'

import { communityMeetings } from '#shared/casebook/community'
import { communityYear } from '#shared/statistics/community'
import { communityWords as words } from '#shared/text/community'

const yearIn = byDay(communityYear)
const meetingsIn = byDay(book => communityMeetings(book))

/** The community of mentors: its next meeting, or that one is overdue, those that were held, and how each mentor takes part. */
export function CommunityPage() {
  const [book, today] = [useCasebook(), useToday()]
  const year = yearIn(book, today)
  const meetings = meetingsIn(book, today)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ButtonLink href={places.newsletters} variant="default">
            {words.newsletters}
          </ButtonLink>
          <ButtonLink href={places.newSessionOf('community')}>{words.plan}</ButtonLink>
        </>
      }
    >
      <NextMeeting meetings={meetings} />
      <ParticipationTable {...year} />
      <PastMeetings meetings={meetings.filter(({ on }) => on < today)} />
    </Page>
  )
}
