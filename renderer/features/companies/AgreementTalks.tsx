import '../../ui/LinkList.css'

import { Button, Group } from '@mantine/core'
import { useState } from 'react'

import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { agreementLook, standingOf, stepFacts } from './agreement-look'
import { AgreementStepForm } from './AgreementStepForm'

import { agreementOf, type Company } from '#shared/domain/company'
import { shortDay } from '#shared/text/format'
import { companyFile } from '#shared/text/company-file'
import { people } from '#shared/text/people'

const words = companyFile.talks

/** The talks with a management, the latest first: what holds, what went before, and the next step. */
export function AgreementTalks({ company }: { readonly company: Company }) {
  const today = useToday()
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [adding, setAdding] = useState(false)
  const agreement = agreementOf(company)
  const last = company.talks.length - 1

  return (
    <Section title={people.companies.agreement.section}>
      <div className="page-body">
        <p className="form-hint">{people.companies.agreement.why}</p>
        {standingOf(agreement, today) === 'expired' && agreement.state === 'granted' && agreement.until && <Notice tone="warning" title={words.over(agreement.until)} />}
        {company.talks.length === 0 && <p className="unknown">{words.none}</p>}
        <ol className="link-list" reversed>
          {company.talks
            .map((step, index) => (
              <li key={index} className="link-row">
                <StateBadge {...agreementLook(step, index === last ? today : step.on)} />
                <div className="link-words">
                  <div>{[shortDay(step.on), ...stepFacts(step)].join(', ')}</div>
                  {step.state === 'granted' && step.terms !== undefined && <div className="link-detail exchange-note">{step.terms}</div>}
                </div>
              </li>
            ))
            .toReversed()}
        </ol>
        {adding ? (
          <AgreementStepForm company={company} onDone={() => setAdding(false)} />
        ) : (
          <Group gap="sm">
            <Button variant="default" onClick={() => setAdding(true)}>
              {words.next}
            </Button>
            {company.talks.length > 0 && (
              <Button variant="subtle" onClick={() => void attempt(send('company.undo-agreement', { companyId: company.id }))}>
                {words.undo}
              </Button>
            )}
          </Group>
        )}
        <Problem problem={problem} />
      </div>
    </Section>
  )
}
