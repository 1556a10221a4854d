import { Group } from '@mantine/core'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { useHistory } from '../../api/use-history'
import { ButtonLink } from '../../ui/ButtonLink'
import { Facts } from '../../ui/Facts'
import { History } from '../../ui/History'
import { LinkList } from '../../ui/LinkList'
import { Missing } from '../../ui/Missing'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { RemoveButton } from '../../ui/RemoveButton'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { agreementLook, agreementSentence } from './agreement-look'

import { listed } from '#shared/casebook/casebook'
import { shownAddress } from '#shared/domain/address'
import { agreementIsCurrent, type Company } from '#shared/domain/company'
import { shownCompanyNumber } from '#shared/domain/company-number'
import { companyOf } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { companies: words, fields, sections } = people

/** The file of a company. */
export function CompanyPage({ companyId }: { readonly companyId: string }) {
  const company = entityAt(useCasebook().companies, companyId)
  return company ? <CompanyFile company={company} /> : <NotFound title={words.unknown} />
}

function CompanyFile({ company }: { readonly company: Company }) {
  const { mentors } = useCasebook()
  const today = useToday()
  const send = useSend()
  const [, navigate] = useLocation()
  const history = useHistory(company.id)
  const { problem, attempt } = useAttempt()
  const { id, name, agreement } = company
  const here = listed(mentors).filter(({ frame }) => companyOf(frame) === id)
  const missing = [
    ...(agreementIsCurrent(agreement, today) ? [] : [words.missing.agreement]),
    ...(company.contactName === undefined ? [words.missing.contact] : []),
  ]

  const remove = async () => {
    if (await attempt(send('company.remove', { id }))) navigate(places.companies)
  }

  return (
    <Page
      title={name}
      lead={
        <Group gap="sm">
          <StateBadge {...agreementLook(agreement, today)} />
          {words.sectors[company.sector]}
        </Group>
      }
      actions={
        <>
          <RemoveButton title={people.removeTitle} consequence={people.removeConsequence(name)} onRemove={() => void remove()} />
          <ButtonLink href={places.editCompany(id)}>{forms.edit}</ButtonLink>
        </>
      }
    >
      <Problem problem={problem} />
      <Missing what={missing} editHref={places.editCompany(id)} />
      <Section title={sections.summary}>
        <Facts
          rows={[
            [words.agreement.section, agreementSentence(agreement)],
            [fields.address, shownAddress(company.address)],
            [words.number, company.companyNumber && shownCompanyNumber(company.companyNumber)],
            [words.contact, company.contactName],
            [words.contactEmail, company.contactEmail],
            [words.contactPhone, company.contactPhone],
            [words.access, company.accessInstructions],
          ]}
        />
      </Section>
      <Section title={words.mentors}>
        {here.length === 0 ? (
          <p className="unknown">{words.noMentors}</p>
        ) : (
          <LinkList rows={here.map(mentor => ({ key: mentor.id, href: places.mentor(mentor.id), label: fullName(mentor), detail: people.mentors.frame.short[mentor.frame.kind] }))} />
        )}
      </Section>
      <Section title={sections.history}>
        <History rows={history} />
      </Section>
    </Page>
  )
}
