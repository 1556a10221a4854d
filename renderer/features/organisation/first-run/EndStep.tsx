import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { Facts } from '../../../ui/Facts'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { doneSteps, type StepKey } from './steps'

import { listed } from '#shared/casebook/casebook'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { shownAddress } from '#shared/domain/address'
import { shownCompanyNumber } from '#shared/domain/company-number'
import { fullName } from '#shared/domain/person'
import { enumerated } from '#shared/text/format'
import { organisation as words } from '#shared/text/organisation'
import { people } from '#shared/text/people'
import { protectionWords } from '#shared/text/protection'

const { firstRun: text } = words

interface EndStepProps {
  readonly onDone: () => void
  readonly onGo: (step: StepKey) => void
}

/** What was done, and where to go from here: the sample programme or an empty casebook. */
export function EndStep({ onDone, onGo }: EndStepProps) {
  const book = useCasebook()
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [busy, setBusy] = useState<'sample' | 'empty'>()
  const [protects, setProtects] = useState(false)
  const [, navigate] = useLocation()
  const done = doneSteps(book)
  const missing = (['identity', 'team', 'contract'] as const).filter(step => !done[step])

  const finish = async (start: 'sample' | 'empty') => {
    setBusy(start)
    const isSetUp = done.end || (await attempt(send('organisation.finish-set-up', {}))) !== undefined
    const isReady = isSetUp && (start === 'empty' || (await attempt(send('sample.load'))) !== undefined)
    setBusy(undefined)
    if (!isReady) return
    if (protects) navigate(places.protect)
    onDone()
  }

  if (missing.length > 0) {
    return (
      <Notice tone="warning" title={text.notReady}>
        {missing.map(step => (
          <Button key={step} variant="subtle" size="compact-sm" onClick={() => onGo(step)}>
            {words[step].title}
          </Button>
        ))}
      </Notice>
    )
  }
  return (
    <div className="page-body">
      <Summary />
      <Problem problem={problem} />
      <div role="status" className="form-hint">
        {busy === 'sample' && text.loading}
      </div>
      <Checkbox label={protectionWords.firstRun.label} description={protectionWords.firstRun.hint} checked={protects} onChange={event => setProtects(event.currentTarget.checked)} />
      <div className="offers">
        <div className="offer">
          <h3>{text.sampleTitle}</h3>
          <p>{text.sampleText}</p>
          <Button loading={busy === 'sample'} disabled={busy === 'empty'} onClick={() => void finish('sample')}>
            {text.sampleAction}
          </Button>
        </div>
        <div className="offer">
          <h3>{text.emptyTitle}</h3>
          <p>{text.emptyText}</p>
          <Button variant="default" loading={busy === 'empty'} disabled={busy === 'sample'} onClick={() => void finish('empty')}>
            {text.emptyAction}
          </Button>
        </div>
      </div>
    </div>
  )
}

function Summary() {
  const book = useCasebook()
  const organisation = organisationOf(book)
  if (!organisation) return null
  const { name, legalForm, companyNumber, address, representative, placeOfSignature } = organisation
  return (
    <Section title={text.ready}>
      <div className="page-body">
        <p className="form-hint">{text.readyText}</p>
        <Facts
          rows={[
            [words.identity.name, name],
            [words.identity.legalForm, words.identity.legalForms[legalForm]],
            [words.identity.companyNumber, shownCompanyNumber(companyNumber)],
            [people.fields.address, shownAddress(address)],
            [words.team.title, enumerated(listed(book.coordinators).map(fullName))],
            [words.contract.representative, representative && `${representative.name}, ${representative.role}`],
            [words.contract.place, placeOfSignature],
          ]}
        />
      </div>
    </Section>
  )
}
