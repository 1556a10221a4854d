import { Group } from '@mantine/core'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { useExchanges } from '../../api/use-exchanges'
import { useHistory } from '../../api/use-history'
import { ButtonLink } from '../../ui/ButtonLink'
import { ContactList } from '../../ui/ContactList'
import { ExchangeLog } from '../../ui/ExchangeLog'
import { History } from '../../ui/History'
import { KnownFacts } from '../../ui/KnownFacts'
import { LinkList } from '../../ui/LinkList'
import { Missing } from '../../ui/Missing'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { RemoveButton } from '../../ui/RemoveButton'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { agreementLook } from './agreement-look'
import { AgreementTalks } from './AgreementTalks'
import { CompanyMentors } from './CompanyMentors'
import { SponsorshipSummary } from './SponsorshipSummary'

import { shownAddress } from '#shared/domain/address'
import { agreementOf, type Company } from '#shared/domain/company'
import { shownCompanyNumber } from '#shared/domain/company-number'
import { companyFile } from '#shared/text/company-file'
import { contactWords } from '#shared/text/contacts'
import { exchanges } from '#shared/text/exchanges'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { companies: words, fields, sections } = people

/** The file of a company. */
export function CompanyPage({ companyId }: { readonly companyId: string }) {
  const company = entityAt(useCasebook().companies, companyId)
  return company ? <CompanyFile company={company} /> : <NotFound title={words.unknown} />
}

function CompanyFile({ company }: { readonly company: Company }) {
  const today = useToday()
  const send = useSend()
  const [, navigate] = useLocation()
  const history = useHistory(company.id)
  const { problem, attempt } = useAttempt()
  const { log, problem: exchangeProblem } = useExchanges({ kind: 'company', id: company.id })
  const { id, name, nace } = company
  const agreement = agreementOf(company)

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
          <ButtonLink toChange href={places.editCompany(id)}>{forms.edit}</ButtonLink>
        </>
      }
    >
      <Problem problem={problem} />
      <Missing what={company.contacts.length === 0 ? [words.missing.contact] : []} editHref={places.editCompany(id)} />
      <AgreementTalks company={company} />
      <Section title={sections.summary}>
        <KnownFacts
          rows={[
            [companyFile.size, company.size && companyFile.sizes[company.size]],
            [companyFile.nace, nace && companyFile.naceShown(nace, naceNames[nace] ?? '')],
            [words.number, company.companyNumber && shownCompanyNumber(company.companyNumber)],
            [companyFile.website, company.website],
            [fields.address, shownAddress(company.address)],
            [words.access, company.accessInstructions],
            [companyFile.socialPolicy, company.socialPolicy],
            [companyFile.notes, company.notes],
          ]}
        />
      </Section>
      <Section title={contactWords.title}>
        <ContactList contacts={company.contacts} />
      </Section>
      <SponsorshipSummary company={company} />
      <CompanyMentors company={company} />
      <Section title={exchanges.title}>
        <Problem problem={exchangeProblem} />
        <ExchangeLog {...log} />
      </Section>
      <Section title={companyFile.sections.documents}>
        <LinkList rows={[{ key: 'presentation', href: places.sheet({ kind: 'company-presentation', companyId: id }), label: companyFile.presentation }]} />
      </Section>
      <Section title={sections.history}>
        <History rows={history} />
      </Section>
    </Page>
  )
}

const naceNames: Readonly<Record<string, string | undefined>> = companyFile.naceSections
