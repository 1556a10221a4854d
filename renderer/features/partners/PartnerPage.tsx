import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useAttempt } from '../../api/use-attempt'
import { useHistory } from '../../api/use-history'
import { ButtonLink } from '../../ui/ButtonLink'
import { Facts } from '../../ui/Facts'
import { History } from '../../ui/History'
import { LinkList } from '../../ui/LinkList'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { RemoveButton } from '../../ui/RemoveButton'
import { Section } from '../../ui/Section'

import { listed } from '#shared/casebook/casebook'
import { shownAddress } from '#shared/domain/address'
import type { Partner } from '#shared/domain/partner'
import { fullName } from '#shared/domain/person'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { partners: words, fields, sections } = people

/** The file of a partner. */
export function PartnerPage({ partnerId }: { readonly partnerId: string }) {
  const partner = entityAt(useCasebook().partners, partnerId)
  return partner ? <PartnerFile partner={partner} /> : <NotFound title={words.unknown} />
}

function PartnerFile({ partner }: { readonly partner: Partner }) {
  const { mentees } = useCasebook()
  const send = useSend()
  const [, navigate] = useLocation()
  const history = useHistory(partner.id)
  const { problem, attempt } = useAttempt()
  const { id, name } = partner
  const referred = listed(mentees).filter(({ partnerId }) => partnerId === id)

  const remove = async () => {
    if (await attempt(send('partner.remove', { id }))) navigate(places.partners)
  }

  return (
    <Page
      title={name}
      lead={words.kinds[partner.kind]}
      actions={
        <>
          <RemoveButton title={people.removeTitle} consequence={people.removeConsequence(name)} onRemove={() => void remove()} />
          <ButtonLink href={places.editPartner(id)}>{forms.edit}</ButtonLink>
        </>
      }
    >
      <Problem problem={problem} />
      <Section title={sections.summary}>
        <Facts
          rows={[
            [words.contact, partner.contactName],
            [words.contactRole, partner.contactRole],
            [words.contactEmail, partner.contactEmail],
            [words.contactPhone, partner.contactPhone],
            [fields.address, shownAddress(partner.address)],
          ]}
        />
      </Section>
      <Section title={words.mentees}>
        {referred.length === 0 ? (
          <p className="unknown">{words.noMentees}</p>
        ) : (
          <LinkList rows={referred.map(mentee => ({ key: mentee.id, href: places.mentee(mentee.id), label: fullName(mentee), detail: mentee.wishedJob }))} />
        )}
      </Section>
      <Section title={sections.history}>
        <History rows={history} />
      </Section>
    </Page>
  )
}
