import { NumberInput } from '@mantine/core'

interface WholeFieldProps {
  readonly label: string
  readonly description?: string
  /** Written behind the number. */
  readonly unit?: string
  readonly value: number | undefined
  readonly error: string | undefined
  readonly onChange: (value: number | undefined) => void
  readonly required?: boolean
  /** A year is written without a space between its thousands. */
  readonly isYear?: boolean
}

/** A whole number from 0 on; empty, or not a number, it is `undefined`. */
export const WholeField = ({ value, onChange, unit, isYear = false, ...field }: WholeFieldProps) => (
  <NumberInput
    {...field}
    value={value ?? ''}
    onChange={typed => onChange(typeof typed === 'number' ? typed : undefined)}
    {...(unit !== undefined && { suffix: `\u00A0${unit}` })}
    {...(isYear && { thousandSeparator: false })}
    allowDecimal={false}
    allowNegative={false}
    clampBehavior="none"
    hideControls
  />
)
