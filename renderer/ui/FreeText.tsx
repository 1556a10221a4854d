import { Textarea, type TextareaProps } from '@mantine/core'
import { useDeferredValue, useId, useState } from 'react'

import { FreeTextWarnings } from './FreeTextWarnings'

import { freeText } from '#shared/text/sensitive-words'

interface FreeTextProps extends TextareaProps {
  /** Said before what should not be written; a `description` takes the place of both. */
  readonly hint?: string
  /** Where words may well be needed, as in what one writes to a company: only a national number is warned of. */
  readonly onlyNumber?: boolean
}

/** A field of free text: it says what is better not written, and under it, politely, what seems to be there all the same. It never holds anything up. */
export function FreeText({ hint, onlyNumber = false, description, className, value, defaultValue, onChange, ...field }: FreeTextProps) {
  const [typed, setTyped] = useState(defaultValue ?? '')
  const text = useDeferredValue(String(value ?? typed))
  const warningsId = useId()
  const help = onlyNumber ? hint : [hint, freeText.help].filter(Boolean).join(' ')
  return (
    <div {...(className !== undefined && { className })}>
      <Textarea
        {...field}
        {...(value === undefined ? { defaultValue } : { value })}
        description={description ?? help}
        aria-details={warningsId}
        onChange={event => {
          setTyped(event.currentTarget.value)
          onChange?.(event)
        }}
      />
      <FreeTextWarnings id={warningsId} text={text} onlyNumber={onlyNumber} />
    </div>
  )
}
