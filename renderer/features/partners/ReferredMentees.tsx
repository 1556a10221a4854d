import { useCasebook } from '../../api/mirror'
import { LinkList } from '../../ui/LinkList'
import { places } from '../../ui/places'
import { menteeLooks } from '../../ui/situation-look'
import { StateBadge } from '../../ui/StateBadge'

import { listed } from '#shared/casebook/casebook'
import { menteeSituation } from '#shared/casebook/situations'
import { compareText } from '#shared/core/search-key'
import type { Partner } from '#shared/domain/partner'
import { fullName, sortName } from '#shared/domain/person'
import { people } from '#shared/text/people'
import { situations } from '#shared/text/situations'

/** Whom a partner sent, by name, and where each stands. */
export function ReferredMentees({ partner }: { readonly partner: Partner }) {
  const book = useCasebook()
  const referred = listed(book.mentees)
    .filter(({ partnerId }) => partnerId === partner.id)
    .toSorted((one, other) => compareText(sortName(one), sortName(other)))
  if (referred.length === 0) return <p className="unknown">{people.partners.noMentees}</p>
  return (
    <LinkList
      rows={referred.map(mentee => {
        const situation = menteeSituation(book, mentee)
        return {
          key: mentee.id,
          href: places.mentee(mentee.id),
          label: fullName(mentee),
          detail: mentee.wishedJob,
          state: <StateBadge {...menteeLooks[situation]} label={situations.mentees[situation]} />,
        }
      })}
    />
  )
}
