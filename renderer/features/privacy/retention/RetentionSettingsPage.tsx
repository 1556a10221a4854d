import { Button, NativeSelect, NumberInput } from '@mantine/core'

import { useCasebook, useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { ButtonLink } from '../../../ui/ButtonLink'
import { FormActions } from '../../../ui/FormActions'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { useCheckedForm } from '../../../ui/use-checked-form'
import { FundingFields } from './FundingFields'
import { askedRetention, newFunding, retentionValues } from './retention-values'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { RetentionPurpose, RetentionSettings } from '#shared/domain/retention'
import { deadlineSettings } from '#shared/text/content-settings'
import { retentionWords } from '#shared/text/registers'

const { settings: words, purposes, counting } = retentionWords

/** How long each thing is kept, and what fundings ask for. */
export function RetentionSettingsPage() {
  const [book, send] = [useCasebook(), useSend()]
  const { problem, attempt } = useAttempt()
  const { form, busy, onSubmit, problems, isSaved } = useCheckedForm({
    draft: 'retention',
    schema: RetentionSettings,
    initialValues: retentionValues(settingsInForce(book, 'retention', defaults)),
    asked: askedRetention,
    nouns: words.nouns,
    onSave: async (settings, saved) => {
      if (!(await attempt(send('settings.save', { settings: { ...settings, fundings: [...settings.fundings] } })))) return
      form.resetDirty()
      saved()
    },
  })
  const { fundings } = form.getValues()
  return (
    <Page title={words.title} lead={words.lead}>
      <form onSubmit={onSubmit} noValidate className="page-body">
        <Section title={words.title}>
          <div className="fields">
            {RetentionPurpose.options.map(purpose => (
              <NumberInput
                key={purpose}
                label={purposes[purpose].name}
                description={`${purposes[purpose].why} (${counting[purpose]})`}
                suffix={`\u00A0${words.months}`}
                min={1}
                allowDecimal={false}
                allowNegative={false}
                hideControls
                required
                {...form.getInputProps(`months.${purpose}`)}
              />
            ))}
          </div>
        </Section>
        <Section title={words.fundings}>
          <div className="page-body">
            <p className="form-hint">{words.fundingsWhy}</p>
            {fundings.length === 0 && <p className="unknown">{words.noFunding}</p>}
            {fundings.map((funding, index) => (
              <FundingFields key={index} form={form} index={index} name={funding.name} onRemove={() => form.removeListItem('fundings', index)} />
            ))}
            <div>
              <Button variant="default" disabled={fundings.length >= MOST_FUNDINGS} onClick={() => form.insertListItem('fundings', newFunding)}>
                {words.funding.add}
              </Button>
            </div>
          </div>
        </Section>
        <Section title={words.review} actions={<ButtonLink variant="default" href={places.retentionReview}>{words.review}</ButtonLink>}>
          <p className="form-hint">{words.reviewWhy}</p>
          <div className="fields">
            <NumberInput label={words.day} min={1} max={31} allowDecimal={false} allowNegative={false} hideControls required {...form.getInputProps('review.day')} />
            <NativeSelect label={words.month} data={monthChoices} {...form.getInputProps('review.month')} />
          </div>
        </Section>
        <Problem problem={problem} />
        <FormActions sticky busy={busy} problems={problems} isSaved={isSaved}>
          <Button variant="subtle" onClick={() => form.setValues(retentionValues(defaults.settings.retention))}>
            {words.toOriginal}
          </Button>
        </FormActions>
      </form>
    </Page>
  )
}

/** As many as the schema takes. */
const MOST_FUNDINGS = 20

const monthChoices = deadlineSettings.monthNames.map((label, index) => ({ value: String(index + 1), label }))
