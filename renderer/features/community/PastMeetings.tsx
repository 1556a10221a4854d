import { Link } from 'wouter'

import { LinkList } from '../../ui/LinkList'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'

import { attendanceIsComplete, type GroupSession } from '#shared/domain/group-session'
import { communityWords } from '#shared/text/community'
import { sessionKinds } from '#shared/text/session-kinds'

const words = communityWords.past

/** The meetings that were held, the latest first, with what must still be noted of each. */
export function PastMeetings({ meetings }: { readonly meetings: readonly GroupSession[] }) {
  return (
    <Section title={words.title} actions={<Link href={places.sessions}>{words.all}</Link>}>
      {meetings.length === 0 ? (
        <p className="unknown">{words.none}</p>
      ) : (
        <LinkList
          rows={meetings.toReversed().map(session => ({
            key: session.id,
            href: places.session(session.id),
            label: session.title ?? sessionKinds.community,
            detail: [words.line(session.on, session.place), attendance(session)].join(' – '),
            state: <Standing session={session} />,
          }))}
        />
      )}
    </Section>
  )
}

const attendance = ({ invitees }: GroupSession) =>
  invitees.length === 0 ? words.nobody : words.present(invitees.filter(each => each.attendance === 'present').length, invitees.length)

function Standing({ session }: { readonly session: GroupSession }) {
  if (session.invitees.length > 0 && !attendanceIsComplete(session)) return <StateBadge sign="!" tone="wait" label={words.toMark} />
  return session.report === undefined ? <StateBadge sign="○" tone="neutral" label={words.reportMissing} /> : <StateBadge sign="✓" tone="good" label={words.report} />
}
