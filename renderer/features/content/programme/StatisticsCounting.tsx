import { NativeSelect, NumberInput, TextInput } from '@mantine/core'

import { Section } from '../../../ui/Section'
import type { Problems } from '../use-content-edits'
import { agesIn, type StatisticsEdits } from './statistics-edits'

import { AgePreset } from '#shared/domain/statistics-settings'
import { bracketsOf, cutsOf } from '#shared/statistics/age-brackets'
import { deadlineSettings, statisticsSettings as words } from '#shared/text/content-settings'
import { valueLabel } from '#shared/text/profile-values'

interface StatisticsCountingProps {
  readonly edits: StatisticsEdits
  readonly problems: Problems
  readonly onChange: (edits: StatisticsEdits) => void
}

/** How ages are cut, when a year begins, and from when on a job is durable. */
export function StatisticsCounting({ edits, problems, onChange }: StatisticsCountingProps) {
  const { ages, ownAges, yearStart, durableMonths } = edits
  return (
    <Section title={words.counting}>
      <div className="page-body">
        <div className="fields">
          <NativeSelect
            label={words.ages}
            description={words.agesWhy}
            value={ages}
            onChange={event => onChange({ ...edits, ages: AgePreset.parse(event.currentTarget.value) })}
            data={AgePreset.options.map(value => ({ value, label: words.presets[value] }))}
          />
          {ages === 'own' && (
            <TextInput
              label={words.ownAges}
              description={words.ownAgesWhy}
              value={ownAges}
              onChange={event => onChange({ ...edits, ownAges: event.currentTarget.value })}
              error={problems['ownAges']}
              autoComplete="off"
              maxLength={200}
            />
          )}
        </div>
        <p className="form-hint" role="status">
          <Brackets edits={edits} />
        </p>
        <div className="fields" role="group" aria-label={words.yearStart}>
          <Whole
            label={words.of(words.yearStart, words.day)}
            description={words.yearStartWhy}
            value={yearStart.day}
            error={problems['yearStart.day']}
            onChange={day => onChange({ ...edits, yearStart: { ...yearStart, day } })}
          />
          <NativeSelect
            label={words.of(words.yearStart, words.month)}
            value={String(yearStart.month)}
            onChange={event => onChange({ ...edits, yearStart: { ...yearStart, month: Number(event.currentTarget.value) } })}
            data={deadlineSettings.monthNames.map((month, index) => ({ value: String(index + 1), label: month }))}
          />
        </div>
        <div className="fields">
          <Whole
            label={words.durableMonths}
            description={words.durableMonthsWhy}
            unit={words.months}
            value={durableMonths}
            error={problems['durableMonths']}
            onChange={months => onChange({ ...edits, durableMonths: months })}
          />
        </div>
      </div>
    </Section>
  )
}

/** What the ages make, while they can be read. */
function Brackets({ edits: { ages, ownAges } }: { readonly edits: StatisticsEdits }) {
  const own = agesIn(ownAges)
  const isReadable = ages !== 'own' || (own.length > 0 && own.every((age, index) => age > (own[index - 1] ?? 0)))
  return isReadable ? words.brackets(bracketsOf(cutsOf(ages, { ownAges: own })).map(bracket => valueLabel('ages', bracket))) : null
}

interface WholeProps {
  readonly label: string
  readonly description?: string
  readonly unit?: string
  readonly value: number | undefined
  readonly error: string | undefined
  readonly onChange: (value: number | undefined) => void
}

const Whole = ({ value, onChange, unit, ...field }: WholeProps) => (
  <NumberInput
    {...field}
    value={value ?? ''}
    onChange={typed => onChange(typeof typed === 'number' ? typed : undefined)}
    {...(unit !== undefined && { suffix: `\u00A0${unit}` })}
    allowDecimal={false}
    allowNegative={false}
    clampBehavior="none"
    hideControls
    required
  />
)
