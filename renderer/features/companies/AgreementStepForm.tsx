import { Checkbox, NumberInput, Radio, TextInput } from '@mantine/core'

import { useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { DateField } from '../../ui/DateField'
import { FormActions } from '../../ui/FormActions'
import { FreeText } from '../../ui/FreeText'
import { Problem } from '../../ui/Problem'
import { useCheckedForm } from '../../ui/use-checked-form'
import { askedStep, isStepState, nextStep, stepStates } from './agreement-step-values'

import { agreementOf, AgreementStep, type Company, mayFollow } from '#shared/domain/company'
import { companyFile } from '#shared/text/company-file'
import { people } from '#shared/text/people'

const words = companyFile.talks
const { agreement } = people.companies

interface AgreementStepFormProps {
  readonly company: Company
  readonly onDone: () => void
}

/** Notes one step more of the talks with a management, with the facts that it brings. */
export function AgreementStepForm({ company, onDone }: AgreementStepFormProps) {
  const today = useToday()
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'agreement-step',
    schema: AgreementStep,
    initialValues: nextStep(company.talks, today),
    asked: askedStep,
    nouns: words.nouns,
    onSave: async (step, saved) => {
      if (!(await attempt(send('company.move-agreement', { companyId: company.id, step })))) return
      saved()
      onDone()
    },
  })
  const { state } = form.values

  return (
    <form onSubmit={onSubmit} noValidate className="page-body" aria-label={words.formTitle}>
      <Radio.Group label={words.state} required {...form.getInputProps('state')}>
        <div className="choices">
          {stepStates
            .filter(each => mayFollow(agreementOf(company), each))
            .map(each => (
              <Radio key={each} value={each} label={words.states[each]} />
            ))}
        </div>
      </Radio.Group>
      <div className="fields">
        {isStepState(state) && <DateField label={agreement.on[state]} today={today} required {...form.getInputProps('on')} />}
        {state === 'presented' && <TextInput label={words.to} description={words.toWhy} autoComplete="off" {...form.getInputProps('to')} />}
        {state === 'granted' && (
          <>
            <TextInput label={words.signatory} required autoComplete="off" {...form.getInputProps('signatory')} />
            <TextInput label={words.signatoryRole} autoComplete="off" {...form.getInputProps('signatoryRole')} />
            <DateField label={words.until} description={words.untilWhy} today={today} {...form.getInputProps('until')} />
            <NumberInput label={words.mentorsPlanned} min={0} allowDecimal={false} allowNegative={false} hideControls {...form.getInputProps('mentorsPlanned')} />
            <Radio.Group label={words.visibility} {...form.getInputProps('visibility')}>
              <div className="choices">
                {Object.entries(words.visibilities).map(([value, label]) => (
                  <Radio key={value} value={value} label={label} />
                ))}
              </div>
            </Radio.Group>
            <Checkbox className="wide" label={words.renewed} {...form.getInputProps('renewed', { type: 'checkbox' })} />
            <Checkbox className="wide" label={words.insurance} {...form.getInputProps('insuranceConfirmed', { type: 'checkbox' })} />
            <FreeText onlyNumber className="wide" label={words.terms} rows={2} {...form.getInputProps('terms')} />
          </>
        )}
        {(state === 'refused' || state === 'suspended') && <TextInput className="wide" label={words.reason} autoComplete="off" {...form.getInputProps('reason')} />}
      </div>
      <Problem problem={problem} />
      <FormActions busy={busy} problems={problems} onCancel={onDone} />
    </form>
  )
}
