import { NativeSelect, TextInput } from '@mantine/core'

import { Notice } from '../../../ui/Notice'
import { Section } from '../../../ui/Section'
import type { Problems } from '../use-content-edits'
import { agesIn, type StatisticsEdits } from './statistics-edits'
import { StatisticsYearStart } from './StatisticsYearStart'
import { WholeField } from './WholeField'

import { AgePreset } from '#shared/domain/statistics-settings'
import { bracketsOf, cutsOf } from '#shared/statistics/age-brackets'
import { statisticsSettings as words } from '#shared/text/content-settings'
import { valueLabel } from '#shared/text/profile-values'

interface StatisticsCountingProps {
  readonly edits: StatisticsEdits
  readonly problems: Problems
  readonly onChange: (edits: StatisticsEdits) => void
}

/** How ages are cut, when a year begins, and from when on a job is durable. */
export function StatisticsCounting({ edits, problems, onChange }: StatisticsCountingProps) {
  const { ages, ownAges, durableMonths } = edits
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
        <ManyBrackets edits={edits} />
        <StatisticsYearStart edits={edits} problems={problems} onChange={changed => onChange({ ...edits, yearStart: changed })} />
        <div className="fields">
          <WholeField
            required
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

/** More brackets than that make tables that nobody reads, and numbers too small to be told. */
const MANY_BRACKETS = 12

/** What the ages make; nothing while they cannot be read. */
function bracketsIn({ ages, ownAges }: StatisticsEdits): ReturnType<typeof bracketsOf> | undefined {
  const own = agesIn(ownAges)
  const isReadable = ages !== 'own' || (own.length > 0 && own.every((age, index) => age > (own[index - 1] ?? 0)))
  return isReadable ? bracketsOf(cutsOf(ages, { ownAges: own })) : undefined
}

interface BracketsProps {
  readonly edits: StatisticsEdits
}

const Brackets = ({ edits }: BracketsProps) => {
  const brackets = bracketsIn(edits)
  return brackets ? words.brackets(brackets.map(bracket => valueLabel('ages', bracket))) : null
}

/** Only for brackets of one’s own: those of the funders are as they are. */
function ManyBrackets({ edits }: BracketsProps) {
  const count = edits.ages === 'own' ? (bracketsIn(edits)?.length ?? 0) : 0
  return count > MANY_BRACKETS && <Notice tone="warning" title={words.manyBrackets(count)} />
}
