import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { FormActions } from '../../../ui/FormActions'
import { NotFound } from '../../../ui/NotFound'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { useCheckedForm } from '../../../ui/use-checked-form'
import { askedProcessing, processingValues } from './processing-values'

import { SaveProcessing } from '#shared/casebook/register-commands'
import { processingsInForce, type RegisteredProcessing } from '#shared/casebook/registers'
import { defaults } from '#shared/defaults/defaults'
import { PROCESSING_FIELDS } from '#shared/documents/processing-register'
import { forms } from '#shared/text/forms'
import { processingWords as words } from '#shared/text/registers'

/** Adds a line to the register, or makes one the association’s own. */
export function ProcessingForm({ processingId }: { readonly processingId?: string }) {
  const book = useCasebook()
  const registered = processingsInForce(book, defaults).find(({ processing }) => processing.id === processingId)
  return processingId !== undefined && !registered ? <NotFound title={words.unknown} /> : <Form key={registered?.origin} registered={registered} />
}

function Form({ registered }: { readonly registered: RegisteredProcessing | undefined }) {
  const send = useSend()
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()
  const processing = registered?.processing
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'processing',
    schema: SaveProcessing.shape.details,
    initialValues: processingValues(processing),
    asked: askedProcessing,
    nouns: words.nouns,
    onSave: async (details, saved) => {
      if (!(await attempt(send('processing.save', { ...(processing && { id: processing.id }), details })))) return
      saved()
      navigate(places.processings)
    },
  })
  return (
    <Page title={processing ? processing.name : words.newTitle} lead={words.lead} actions={registered && <GiveUp registered={registered} />}>
      <form onSubmit={onSubmit} noValidate className="page-body">
        <p className="form-hint">{forms.requiredMark}</p>
        <Section title={words.title}>
          <div className="fields">
            <TextInput className="wide" label={words.fields.name} required autoComplete="off" {...form.getInputProps('name')} />
            {PROCESSING_FIELDS.map(field => (
              <Textarea
                key={field}
                className="wide"
                label={words.fields[field]}
                description={field === 'transfers' ? words.transfersHelp : undefined}
                required={field !== 'transfers'}
                rows={2}
                {...form.getInputProps(field)}
              />
            ))}
            <Checkbox className="wide" label={words.leftOut} description={words.leftOutWhy} {...form.getInputProps('leftOut', { type: 'checkbox' })} />
          </div>
        </Section>
        <Problem problem={problem} />
        <FormActions sticky busy={busy} problems={problems} onCancel={() => navigate(places.processings)} />
      </form>
    </Page>
  )
}

/** The way back to what was proposed; a line of the association’s own goes. */
function GiveUp({ registered: { origin, processing } }: { readonly registered: RegisteredProcessing }) {
  const send = useSend()
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()
  const [asking, setAsking] = useState(false)
  if (origin === 'proposed') return null
  const isOwn = origin === 'own'
  const label = isOwn ? words.remove : words.toProposed
  const remove = async () => {
    setAsking(false)
    if (await attempt(send('processing.remove', { id: processing.id }))) navigate(places.processings)
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Problem problem={problem} />
      <ConfirmDialog opened={asking} title={isOwn ? words.removeTitle : words.toProposedTitle} confirmLabel={label} danger={isOwn} onConfirm={() => void remove()} onClose={() => setAsking(false)}>
        {isOwn ? words.removeMeaning : words.toProposedMeaning}
      </ConfirmDialog>
    </>
  )
}
