import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'

import { shownEuros, typedEuros } from './typed-euros'
import { isFault, useTyped } from './use-typed'

import { forms } from '#shared/text/forms'

interface EuroFieldProps {
  readonly label: ReactNode
  /** In cents. */
  readonly value: number | undefined
  readonly onChange: (cents: number | undefined) => void
  readonly error?: ReactNode
  readonly description?: ReactNode
  readonly required?: boolean | undefined
}

/** An amount typed freely (48,2 or 1 760,83 €) and shown as 48,20; the arrows go a euro up or down. */
export function EuroField({ label, value, onChange, error, description, required }: EuroFieldProps) {
  const { unreadable, field } = useTyped<number>({
    value,
    onChange,
    shown: shownEuros,
    read: typedEuros,
    problem: forms.amount.unreadable,
    isFaulty: isFault(error),
    step: (from, by) => Math.max(0, (from ?? 0) + by * 100),
  })
  return (
    <TextInput {...field} label={label} description={description} error={unreadable ?? error} required={required ?? false} rightSection="€" rightSectionPointerEvents="none" inputMode="decimal" autoComplete="off" />
  )
}
