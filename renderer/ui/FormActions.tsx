import './Page.css'

import { Button } from '@mantine/core'
import { type ReactNode, useId } from 'react'

import { useKeeping } from './keeping'

import { forms } from '#shared/text/forms'

interface FormActionsProps {
  readonly submitLabel?: string
  readonly busy?: boolean
  readonly onCancel?: () => void
  /** How many fields are to be corrected, once one has tried to save. */
  readonly problems?: number
  /** True once what stands in the fields is saved. */
  readonly isSaved?: boolean
  /** Stays in sight at the bottom of a long form. */
  readonly sticky?: boolean
  readonly children?: ReactNode
}

/** The end of a form: save, give up, and what stands in the way. Where one may only read it says so at once, before somebody types. */
export function FormActions({ submitLabel = forms.save, busy = false, onCancel, problems = 0, isSaved = false, sticky = false, children }: FormActionsProps) {
  const { isReading } = useKeeping()
  const why = useId()
  return (
    <div className="form-actions" data-sticky={sticky || undefined}>
      <Button type="submit" loading={busy} disabled={isReading} {...(isReading && { 'aria-describedby': why })}>
        {submitLabel}
      </Button>
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          {forms.cancel}
        </Button>
      )}
      {children}
      {isReading && <span id={why}>{forms.readingOnly}</span>}
      <span role="status" className="form-problem">
        {problems > 0 && forms.problem.someWrong(problems)}
      </span>
      <span role="status" className="form-saved">
        {isSaved && problems === 0 && forms.saved}
      </span>
    </div>
  )
}
