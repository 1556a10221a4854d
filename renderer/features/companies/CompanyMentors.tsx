import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { LinkList } from '../../ui/LinkList'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { mentorLooks } from '../../ui/situation-look'
import { StateBadge } from '../../ui/StateBadge'

import { listed } from '#shared/casebook/casebook'
import { mentorSituation } from '#shared/casebook/situations'
import { compareText } from '#shared/core/search-key'
import type { Company } from '#shared/domain/company'
import { companyOf } from '#shared/domain/mentor'
import { fullName, sortName } from '#shared/domain/person'
import { people } from '#shared/text/people'
import { situations } from '#shared/text/situations'

const { companies: words } = people

/** Who mentors from this company, in what frame, and where each of them stands. */
export function CompanyMentors({ company }: { readonly company: Company }) {
  const book = useCasebook()
  const today = useToday()
  const here = listed(book.mentors)
    .filter(({ frame }) => companyOf(frame) === company.id)
    .toSorted((one, other) => compareText(sortName(one), sortName(other)))
  return (
    <Section title={words.mentors}>
      {here.length === 0 ? (
        <p className="unknown">{words.noMentors}</p>
      ) : (
        <LinkList
          rows={here.map(mentor => {
            const situation = mentorSituation(book, mentor, today)
            return {
              key: mentor.id,
              href: places.mentor(mentor.id),
              label: fullName(mentor),
              detail: frames[mentor.frame.kind],
              state: <StateBadge {...mentorLooks[situation]} label={situations.mentors[situation]} />,
            }
          })}
        />
      )}
    </Section>
  )
}

const frames: Readonly<Record<string, string | undefined>> = people.mentors.frame.short
