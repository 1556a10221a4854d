import { Radio, TextInput } from '@mantine/core'

import { ListChoice } from '../../../ui/ListChoice'
import { Notice } from '../../../ui/Notice'

import type { ListItem } from '#shared/domain/lists'
import { closingWords } from '#shared/text/closing'

const words = closingWords.begin

/** The key, in the list of reasons, of which no detail is kept. */
const HEALTH = 'health'

interface StoppedProps {
  readonly value: { readonly by: string; readonly why: string; readonly reason?: string }
  readonly onChange: (part: { readonly by?: string; readonly why?: string }) => void
  /** Asks some words too; never for a reason of health. */
  readonly onReason?: (reason: string) => void
  readonly items: readonly ListItem[]
  readonly errors?: { readonly by?: string | undefined; readonly why?: string | undefined }
}

/** Who stopped a mentoring, and why: of a reason of health nothing more is asked. */
export function StoppedFields({ value, onChange, onReason, items, errors = {} }: StoppedProps) {
  const isHealth = value.why === HEALTH
  const choose = (why: string) => {
    onChange({ why })
    if (why === HEALTH) onReason?.('')
  }
  return (
    <div className="fields">
      <Radio.Group className="wide" label={words.by} value={value.by} onChange={by => onChange({ by })} error={errors.by} required>
        <div className="choices">
          {Object.entries(closingWords.people).map(([key, label]) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </div>
      </Radio.Group>
      <ListChoice label={words.why} required items={items} value={value.why} onChange={choose} error={errors.why} />
      {isHealth && (
        <div className="wide">
          <Notice tone="warning" title={words.healthTitle}>
            {words.health}
          </Notice>
        </div>
      )}
      {onReason && !isHealth && (
        <TextInput label={words.words} description={words.wordsWhy} maxLength={300} autoComplete="off" value={value.reason ?? ''} onChange={event => onReason(event.currentTarget.value)} />
      )}
    </div>
  )
}
