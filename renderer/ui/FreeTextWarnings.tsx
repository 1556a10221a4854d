import './FreeTextWarnings.css'

import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'

import { warningsIn } from '#shared/domain/sensitive-text'
import { freeText, sensitiveWords } from '#shared/text/sensitive-words'

interface FreeTextWarningsProps {
  readonly id?: string
  readonly text: string
  readonly onlyNumber?: boolean
}

/** What in a text should be read again, in a sentence for each matter; read out when the reader pauses, and nothing while there is nothing. */
export function FreeTextWarnings({ id, text, onlyNumber = false }: FreeTextWarningsProps) {
  const place = useRef<HTMLDivElement>(null)
  const warnings = warningsIn(text, sensitiveWords).filter(({ about }) => !onlyNumber || about === 'national-number')
  const topics = [...new Set(warnings.map(({ about }) => about))]
  const count = topics.length
  useEffect(() => {
    // Only while one writes here: a page that opens with warnings stays where it is.
    const isWritten = place.current?.parentElement?.contains(document.activeElement) ?? false
    if (count > 0 && isWritten) place.current?.firstElementChild?.scrollIntoView({ block: 'nearest' })
  }, [count])
  return (
    <div id={id} ref={place} aria-live="polite">
      {count > 0 && (
        <div className="text-warning">
          <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
          <div>
            {topics.map(topic => (
              <p key={topic}>{freeText.warning(freeText.topics[topic], warnings.filter(({ about }) => about === topic).map(({ found }) => found))}</p>
            ))}
            <p>{freeText.advice}</p>
          </div>
        </div>
      )}
    </div>
  )
}
