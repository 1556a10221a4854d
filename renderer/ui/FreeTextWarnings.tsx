import { IconAlertTriangle } from '@tabler/icons-react'

import { warningsIn } from '#shared/domain/sensitive-text'
import { freeText, sensitiveWords } from '#shared/text/sensitive-words'

interface FreeTextWarningsProps {
  readonly id?: string
  readonly text: string
  readonly onlyNumber?: boolean
}

/** What in a text should be read again, in a sentence for each matter; read out when the reader pauses, and nothing while there is nothing. */
export function FreeTextWarnings({ id, text, onlyNumber = false }: FreeTextWarningsProps) {
  const warnings = warningsIn(text, sensitiveWords).filter(({ about }) => !onlyNumber || about === 'national-number')
  const topics = [...new Set(warnings.map(({ about }) => about))]
  return (
    <div id={id} aria-live="polite">
      {topics.map(topic => (
        <p key={topic} className="form-hint">
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" /> {freeText.warning(freeText.topics[topic], warnings.filter(({ about }) => about === topic).map(({ found }) => found))}
        </p>
      ))}
      {topics.length > 0 && <p className="form-hint">{freeText.advice}</p>}
    </div>
  )
}
