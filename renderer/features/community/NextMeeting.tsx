import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { SessionsAhead } from '../../ui/SessionsAhead'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { GroupSession } from '#shared/domain/group-session'
import { communityDue } from '#shared/due/monitoring'
import { morningOf } from '#shared/due/morning'
import { communityWords } from '#shared/text/community'

const words = communityWords.next

/** The meetings of the community that are planned; where none is planned in time, by when one is expected. */
export function NextMeeting({ meetings }: { readonly meetings: readonly GroupSession[] }) {
  const [book, today] = [useCasebook(), useToday()]
  const ahead = meetings.filter(({ on }) => on >= today)
  const { communityMonths } = settingsInForce(book, 'deadlines', defaults)
  const due = communityDue(morningOf(book, today, defaults)).find(({ rule }) => rule === 'community-overdue')
  const last = meetings.findLast(({ on }) => on < today)?.on
  return (
    <Section title={words.title}>
      <div className="page-body">
        {ahead.length > 0 && <SessionsAhead sessions={ahead} today={today} />}
        {ahead.length === 0 && !due && <p className="unknown">{words.none}</p>}
        {due && due.dueOn >= today && (
          <p>
            {ahead.length === 0 && words.none} {words.expected(due.dueOn, communityMonths)}
          </p>
        )}
        {due && due.dueOn < today && (
          <Notice tone="warning" title={words.overdueTitle} action={<Link href={places.settingsDeadlines}>{words.interval}</Link>}>
            {words.overdue(last, due.dueOn, communityMonths)} {ahead[0] && words.onlyOn(ahead[0].on)}
          </Notice>
        )}
      </div>
    </Section>
  )
}
