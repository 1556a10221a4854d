import { useMenteeConsents } from '../../api/use-consents'
import { useNotices } from '../../api/use-notices'
import { ConsentFields } from '../../ui/ConsentFields'
import { NoticesGiven } from '../../ui/NoticesGiven'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'

import { menteeConsents } from '#shared/domain/consent'
import type { Mentee } from '#shared/domain/mentee'

/** Whether a mentee was told what is done with their data, and what they agree to. */
export function Consents({ mentee }: { readonly mentee: Mentee }) {
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
