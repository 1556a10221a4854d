import { useForm } from '@mantine/form'
import { type SyntheticEvent, useLayoutEffect, useState } from 'react'
import type { z } from 'zod'

import { fieldProblems, type Nouns } from './field-problem'
import { useUnsaved } from './unsaved'
import { useDraft, useDraftKept } from './use-draft'

interface CheckedFormOptions<Values extends object, Schema extends z.ZodType> {
  /** Tells this form from the others at its address, and stays the same from one day to the next: what is typed and not sent is kept under it (`mentor`, `exchange:` and its id). */
  readonly draft: string
  readonly schema: Schema
  readonly initialValues: Values
  /** What the schema reads, from what stands in the fields. */
  readonly asked: (values: Values) => unknown
  readonly nouns?: Nouns
  /** Saves; calls `saved` once nothing would be lost by leaving. */
  readonly onSave: (details: z.output<Schema>, saved: () => void) => Promise<void>
  /** Called when one tries to save and a field is still to be corrected. */
  readonly onStuck?: (() => void) | undefined
}

/** A form that is checked by the law itself, says at each field what is wrong, and keeps everything typed. */
export function useCheckedForm<Values extends object, Schema extends z.ZodType>({
  draft: name,
  schema,
  initialValues,
  asked,
  nouns,
  onSave,
  onStuck,
}: CheckedFormOptions<Values, Schema>) {
  const draft = useDraft(name, initialValues)
  const form = useForm<Values>({
    initialValues: draft.opened,
    validate: values => {
      const parsed = schema.safeParse(asked(values))
      return parsed.success ? {} : fieldProblems(parsed.error.issues, nouns)
    },
  })
  // What was taken up from before is not saved: it is measured against the file.
  const { resetDirty } = form
  useLayoutEffect(() => {
    if (draft.isResumed) resetDirty(draft.begun)
  }, [draft, resetDirty])
  const isDirty = form.isDirty()
  const release = useUnsaved(isDirty)
  const dropDraft = useDraftKept(draft, { now: form.values, isDirty, startOver: form.setValues })
  const [busy, setBusy] = useState(false)
  const [wasSaved, setWasSaved] = useState(false)
  const saved = () => {
    release()
    dropDraft()
    setWasSaved(true)
  }

  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation() // a form inside a form, such as a company made on the spot, is saved alone
    const element = event.currentTarget
    const parsed = schema.safeParse(asked(form.getValues()))
    const unreadable = element.querySelector<HTMLElement>('[data-unreadable]')
    form.setErrors(parsed.success ? {} : fieldProblems(parsed.error.issues, nouns))
    if (!parsed.success || unreadable) {
      focusFirstProblem(element)
      onStuck?.()
      return
    }
    setBusy(true)
    void onSave(parsed.data, saved).finally(() => setBusy(false))
  }

  return { form, busy, onSubmit, problems: Object.keys(form.errors).length, isSaved: wasSaved && !isDirty }
}

/** Once React has marked the fields. */
const focusFirstProblem = (form: HTMLElement) => void setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0)
