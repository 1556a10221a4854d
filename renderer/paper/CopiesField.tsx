import { NumberInput } from '@mantine/core'
import { useState } from 'react'

import { paperWords } from '#shared/text/sheet-page'

/** As many as the dialog of the system is asked for at once. */
const MOST = 20

/** How many copies are printed: from 1 to 20; what is no number is not taken. */
export function CopiesField({ copies, onChange }: { readonly copies: number; readonly onChange: (copies: number) => void }) {
  const [typed, setTyped] = useState<number | string>(copies)
  const type = (value: number | string) => {
    setTyped(value)
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST) onChange(value)
  }
  return <NumberInput label={paperWords.copies} value={typed} onChange={type} onBlur={() => setTyped(copies)} min={1} max={MOST} clampBehavior="strict" allowDecimal={false} allowNegative={false} />
}
