import { NumberInput, TextInput } from '@mantine/core'

import { DurationField } from '../../../ui/DurationField'
import type { FigureEdits } from './working-time-edits'

import { workingTimeSettings as words } from '#shared/text/content-settings'
import { companySheet, decimalHours } from '#shared/text/sheets/company-sheet'

interface FigureRowProps {
  readonly figure: FigureEdits
  readonly problem: (field: 'times' | 'minutes' | 'source') => string | undefined
  readonly onChange: (figure: FigureEdits) => void
}

/** How often one thing happens in a mentoring, how long it takes, and who says so. */
export function FigureRow({ figure, problem, onChange }: FigureRowProps) {
  const name = companySheet.items[figure.item]
  const { times, minutes } = figure
  return (
    <div className="content-figure" role="group" aria-label={name}>
      <div className="content-name">
        <strong>{name}</strong>
        {figure.onlyOnce && <span className="content-detail"> – {words.onlyOnce}</span>}
      </div>
      <NumberInput
        label={words.times}
        value={times ?? ''}
        onChange={value => onChange({ ...figure, times: typeof value === 'number' ? value : undefined })}
        error={problem('times')}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="none"
        hideControls
      />
      <DurationField label={words.length} value={minutes} onChange={value => onChange({ ...figure, minutes: value })} error={problem('minutes')} />
      <span className="content-sum">{times !== undefined && minutes !== undefined && decimalHours(times * minutes)}</span>
      <TextInput
        className="content-wide"
        aria-label={words.sourceOf(name)}
        leftSection={<span className="content-detail">{words.source}</span>}
        leftSectionWidth="4.25rem"
        leftSectionPointerEvents="none"
        value={figure.source}
        onChange={event => onChange({ ...figure, source: event.currentTarget.value })}
        error={problem('source')}
        maxLength={200}
        autoComplete="off"
      />
    </div>
  )
}
