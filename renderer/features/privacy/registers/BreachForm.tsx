import { NumberInput, Radio, Textarea, TextInput } from '@mantine/core'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../../api/mirror'
import { entityAt } from '../../../api/names'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { useWorker } from '../../../api/worker'
import { DateField } from '../../../ui/DateField'
import { FormActions } from '../../../ui/FormActions'
import { NotFound } from '../../../ui/NotFound'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { RemoveButton } from '../../../ui/RemoveButton'
import { Section } from '../../../ui/Section'
import { TimeField } from '../../../ui/TimeField'
import { useCheckedForm } from '../../../ui/use-checked-form'
import { YesNoField } from '../../../ui/YesNoField'
import { askedBreach, breachValues } from './breach-values'
import { BreachClock } from './BreachClock'

import { type Breach, BreachDetails } from '#shared/domain/breach'
import { forms } from '#shared/text/forms'
import { breachWords as words } from '#shared/text/registers'

/** Notes a breach, in the order in which one needs it on the day itself, or tells it better. */
export function BreachForm({ breachId }: { readonly breachId?: string }) {
  const { breaches } = useCasebook()
  const breach = breachId === undefined ? undefined : entityAt(breaches, breachId)
  return breachId !== undefined && !breach ? <NotFound title={words.unknown} /> : <Form breach={breach} />
}

function Form({ breach }: { readonly breach: Breach | undefined }) {
  const [send, today] = [useSend(), useToday()]
  const [, navigate] = useLocation()
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const asked = askedBreach(breach?.by ?? worker?.id)
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'breach',
    schema: BreachDetails,
    initialValues: breachValues(breach, today),
    asked,
    nouns: words.nouns,
    onSave: async (details, saved) => {
      if (!(await attempt(send('breach.save', { ...(breach && { id: breach.id }), details })))) return
      saved()
      navigate(places.breaches)
    },
  })
  const remove = async () => {
    if (breach && (await attempt(send('breach.remove', { id: breach.id })))) navigate(places.breaches)
  }
  const told = BreachDetails.safeParse(asked(form.getValues()))
  const { wasProtected } = form.getValues()
  return (
    <Page
      title={breach ? words.editTitle(breach.discoveredOn) : words.newTitle}
      lead={words.lead}
      actions={breach && <RemoveButton title={words.removeTitle} consequence={words.removeMeaning} onRemove={() => void remove()} />}
    >
      <Section title={words.calm.title}>
        <ol>
          {words.calm.steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      {told.success && <BreachClock breach={told.data} />}
      <form onSubmit={onSubmit} noValidate className="page-body">
        <p className="form-hint">{forms.requiredMark}</p>
        <Section title={words.sections.found}>
          <div className="fields">
            <DateField label={words.discoveredOn} today={today} required {...form.getInputProps('discoveredOn')} />
            <TimeField label={words.discoveredAt} description={words.discoveredAtHelp} {...form.getInputProps('discoveredAt')} />
            <DateField label={words.happenedOn} description={words.happenedOnHelp} today={today} {...form.getInputProps('happenedOn')} />
            <Textarea className="wide" label={words.what} required rows={3} {...form.getInputProps('what')} />
          </div>
        </Section>
        <Section title={words.sections.data}>
          <div className="fields">
            <Textarea className="wide" label={words.data} required rows={2} {...form.getInputProps('data')} />
            <NumberInput label={words.people} description={words.peopleHelp} min={0} allowDecimal={false} allowNegative={false} hideControls {...form.getInputProps('people')} />
            <YesNoField label={words.wasProtected} description={words.wasProtectedHelp} {...form.getInputProps('wasProtected')} />
          </div>
          {wasProtected === 'yes' && <Notice tone="info" title={words.protectedMeans.yes} />}
          {wasProtected === 'no' && <Notice tone="warning" title={words.protectedMeans.no} />}
        </Section>
        <Section title={words.sections.risk}>
          <div className="fields">
            <Textarea className="wide" label={words.consequences} rows={2} {...form.getInputProps('consequences')} />
            <Radio.Group className="wide" label={words.risk} description={words.riskHelp} required {...form.getInputProps('risk')}>
              <div className="choices">
                {BreachDetails.shape.risk.options.map(risk => (
                  <Radio key={risk} value={risk} label={words.risks[risk]} />
                ))}
              </div>
            </Radio.Group>
            <Textarea className="wide" label={words.measures} rows={2} {...form.getInputProps('measures')} />
          </div>
        </Section>
        <Section title={words.sections.told}>
          <div className="fields">
            <DateField label={words.authorityToldOn} today={today} {...form.getInputProps('authorityToldOn')} />
            <TextInput label={words.reference} autoComplete="off" {...form.getInputProps('reference')} />
            <DateField label={words.peopleToldOn} today={today} {...form.getInputProps('peopleToldOn')} />
            <Textarea className="wide" label={words.whyNot} description={words.whyNotHelp} rows={2} {...form.getInputProps('whyNot')} />
          </div>
        </Section>
        <Problem problem={problem} />
        <FormActions sticky busy={busy} problems={problems} onCancel={() => navigate(places.breaches)} />
      </form>
    </Page>
  )
}
