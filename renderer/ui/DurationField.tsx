import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'

import { typedDuration } from './typed-duration'
import { isFault, useTyped } from './use-typed'

import { duration } from '#shared/text/format'
import { forms } from '#shared/text/forms'

interface DurationFieldProps {
  readonly label: ReactNode
  /** In minutes. */
  readonly value?: number | undefined
  readonly onChange: (minutes: number | undefined) => void
  readonly error?: ReactNode
  readonly description?: ReactNode
  readonly required?: boolean | undefined
  readonly disabled?: boolean | undefined
}

const STEP = 15

/** A duration typed freely (1h30, 90, 1,5 h) and shown as 1 h 30; the arrows go a quarter of an hour up or down. */
export function DurationField({ label, value, onChange, error, description, required, disabled }: DurationFieldProps) {
  const { unreadable, field } = useTyped<number>({
    value,
    onChange,
    shown: duration,
    read: typedDuration,
    problem: forms.duration.unreadable,
    isFaulty: isFault(error),
    step: (from, by) => Math.max(STEP, (from ?? 0) + by * STEP),
  })
  return (
    <TextInput
      {...field}
      label={label}
      description={description}
      placeholder={forms.duration.pattern}
      error={unreadable ?? error}
      required={required ?? false}
      disabled={disabled ?? false}
      autoComplete="off"
      className="short-field"
    />
  )
}
