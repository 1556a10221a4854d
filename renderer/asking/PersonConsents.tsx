import { useMenteeConsents, useMentorConsents } from '../api/use-consents'
import { useNotices } from '../api/use-notices'
import { ConsentFields } from '../ui/ConsentFields'
import { NoticesGiven } from '../ui/NoticesGiven'
import { places } from '../ui/places'
import { Problem } from '../ui/Problem'

import { MENTOR_CONSENTS, menteeConsents } from '#shared/domain/consent'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'

/** Whether a mentor was told what is done with their data, and what they agree to. */
export function MentorConsents({ mentor }: { readonly mentor: Mentor }) {
  const { problem, fields } = useMentorConsents(mentor)
  const notices = useNotices('mentor', mentor)
  return (
    <>
      <Problem problem={notices.problem} />
      <NoticesGiven {...notices.fields} printHref={places.sheet({ kind: 'privacy-notice', for: 'mentor', mentorId: mentor.id })} />
      <Problem problem={problem} />
      <ConsentFields kinds={MENTOR_CONSENTS} {...fields} />
    </>
  )
}

/** The same of a mentee. */
export function MenteeConsents({ mentee }: { readonly mentee: Mentee }) {
  const { problem, fields } = useMenteeConsents(mentee)
  const notices = useNotices('mentee', mentee)
  return (
    <>
      <Problem problem={notices.problem} />
      <NoticesGiven {...notices.fields} printHref={places.sheet({ kind: 'privacy-notice', for: 'mentee', menteeId: mentee.id })} />
      <Problem problem={problem} />
      <ConsentFields kinds={menteeConsents(mentee)} {...fields} />
    </>
  )
}
