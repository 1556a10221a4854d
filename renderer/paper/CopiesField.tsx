import { NumberInput } from '@mantine/core'
import { useState } from 'react'

import { paperWords } from '#shared/text/sheet-page'

/** As many as the dialog of the system is asked for at once. */
const MOST = 20

interface CopiesFieldProps {
  readonly copies: number
  readonly onChange: (copies: number) => void
  /** What one should know of a copy of this paper. */
  readonly hint?: string
}

/** How many copies are printed: from 1 to 20; what is no number is not taken. */
export function CopiesField({ copies, onChange, hint }: CopiesFieldProps) {
  const [typed, setTyped] = useState<number | string>(copies)
  const type = (value: number | string) => {
    setTyped(value)
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST) onChange(value)
  }
  return <NumberInput label={paperWords.copies} description={hint} value={typed} onChange={type} onBlur={() => setTyped(copies)} min={1} max={MOST} clampBehavior="strict" allowDecimal={false} allowNegative={false} />
}
