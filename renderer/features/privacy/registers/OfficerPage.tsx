import { Radio, TextInput } from '@mantine/core'
import { useState } from 'react'

import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { DateField } from '../../../ui/DateField'
import { FormActions } from '../../../ui/FormActions'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { useCheckedForm } from '../../../ui/use-checked-form'
import { YesNoField, yesNoOf, yesNoValue } from '../../../ui/YesNoField'
import { askedOfficer, officerAdvice, type OfficerAnswers, officerValues } from './officer-values'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { PrivacySettings } from '#shared/domain/retention'
import { officerWords as words } from '#shared/text/registers'

/** Whether the association needs a data protection officer: three questions, an opinion, and the decision that is kept. */
export function OfficerPage() {
  return (
    <Page title={words.title} lead={words.lead}>
      <Questions />
      <Decision />
    </Page>
  )
}

function Questions() {
  const [answers, setAnswers] = useState<OfficerAnswers>({})
  const advice = officerAdvice(answers)
  return (
    <Section title={words.title}>
      <div className="page-body">
        {words.questions.map(({ key, ask, why }) => (
          <YesNoField
            key={key}
            label={ask}
            description={why}
            value={yesNoValue(answers[key])}
            onChange={event => {
              const { [key]: _, ...others } = answers
              setAnswers({ ...others, ...yesNoOf(key, event.currentTarget.value) })
            }}
          />
        ))}
        {advice === 'open' ? (
          <p className="form-hint" role="status">
            {words.answers.open}
          </p>
        ) : (
          <Notice tone={advice === 'notNeeded' ? 'good' : 'warning'} title={words.answers[advice].title}>
            {words.answers[advice].detail} {words.advice}
          </Notice>
        )}
      </div>
    </Section>
  )
}

function Decision() {
  const [book, send, today] = [useCasebook(), useSend(), useToday()]
  const { problem, attempt } = useAttempt()
  const settings = settingsInForce(book, 'privacy', defaults)
  const { form, busy, onSubmit, problems, isSaved } = useCheckedForm({
    draft: 'officer',
    schema: PrivacySettings.pick({ officer: true }),
    initialValues: officerValues(settings, today),
    asked: askedOfficer,
    nouns: words.nouns,
    onSave: async ({ officer }, saved) => {
      if (!(await attempt(send('settings.save', { settings: { ...settings, officer } })))) return
      form.resetDirty()
      saved()
    },
  })
  const { kind } = form.getValues()
  return (
    <form onSubmit={onSubmit} noValidate className="page-body">
      <Section title={words.decision}>
        <div className="fields">
          <Radio.Group className="wide" label={words.decision} {...form.getInputProps('kind')}>
            <div className="choices">
              {(['to-settle', 'not-needed', 'named'] as const).map(each => (
                <Radio key={each} value={each} label={words.kinds[each]} />
              ))}
            </div>
          </Radio.Group>
          {kind === 'not-needed' && (
            <>
              <TextInput className="wide" label={words.because} required autoComplete="off" {...form.getInputProps('because')} error={form.errors['officer.because']} />
              <DateField label={words.on} today={today} required {...form.getInputProps('on')} error={form.errors['officer.on']} />
            </>
          )}
          {kind === 'named' && (
            <>
              <TextInput label={words.name} required autoComplete="off" {...form.getInputProps('name')} error={form.errors['officer.name']} />
              <TextInput label={words.contact} required autoComplete="off" {...form.getInputProps('contact')} error={form.errors['officer.contact']} />
              <DateField label={words.since} today={today} required {...form.getInputProps('since')} error={form.errors['officer.since']} />
            </>
          )}
        </div>
      </Section>
      <Problem problem={problem} />
      <FormActions busy={busy} problems={problems} isSaved={isSaved} />
    </form>
  )
}
