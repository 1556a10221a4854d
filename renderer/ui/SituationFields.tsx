import { NumberInput, Radio, TextInput } from '@mantine/core'
import { useRef } from 'react'

import { ChoiceField } from './ChoiceField'
import { DateField } from './DateField'
import type { ListsOf } from './grid/question-props'
import { ListChoice } from './ListChoice'
import { situationGapNames } from './situation-line'
import { fieldsOf, situationAsked, type SituationValues, situationValues } from './situation-values'

import type { IsoDate } from '#shared/domain/iso-date'
import { SituationFamily, situationLists } from '#shared/domain/situation'
import { situationWords as words } from '#shared/text/closing'

interface SituationFieldsProps {
  /** Made by `situationValues(situation)`; `situationAsked(value)` gives the situation back, or nothing before a family is chosen. */
  readonly value: SituationValues
  /** Called with all the fields at each change, and while one types: keep them as they are, and save after a pause. */
  readonly onChange: (value: SituationValues) => void
  /** Called as a field of free text is left: what stands there may be saved at once. */
  readonly onLeave?: (() => void) | undefined
  /** The lists as the association keeps them: `useLists()` from `renderer/api/lists`. */
  readonly lists: ListsOf
  readonly today: IsoDate
  /** Asks « a positive exit »: the five aims alone are offered. */
  readonly aimsOnly?: boolean
  /** Stands above the families. */
  readonly label?: string
  /** Under the families, such as that one must be chosen. */
  readonly error?: string | undefined
}

const choicesOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }))

/** What has become of a mentee: the family first, then what that family asks and nothing else. */
export function SituationFields({ value, onChange, onLeave, lists, today, aimsOnly = false, label = words.family, error }: SituationFieldsProps) {
  const asked = fieldsOf(value.family, value.kind)
  const family = SituationFamily.safeParse(value.family).data
  const offered = SituationFamily.options.filter(each => !aimsOnly || each !== 'other' || value.family === 'other')
  const gaps = family ? situationGapNames(situationAsked(value) ?? { family }) : []
  const put = (part: Partial<SituationValues>) => onChange({ ...value, ...part })
  // What is told of one family means nothing in another; it is back once one comes back, so that a slip loses nothing.
  const told = useRef(new Map<string, SituationValues>())
  const choose = (chosen: string) => {
    told.current.set(value.family, value)
    onChange(told.current.get(chosen) ?? { ...situationValues(undefined), family: chosen })
  }
  const text = (field: 'title' | 'where', maxLength: number) => (
    <TextInput label={words.fields[field]} maxLength={maxLength} autoComplete="off" value={value[field]} onChange={event => put({ [field]: event.currentTarget.value })} onBlur={onLeave} />
  )
  const choice = (field: 'workTime' | 'market' | 'proof', labels: Readonly<Record<string, string>>) => (
    <ChoiceField label={words.fields[field]} placeholder={words.unknown} choices={choicesOf(labels)} value={value[field]} onChange={chosen => put({ [field]: chosen })} />
  )

  return (
    <div className="fields">
      <div className="wide">
        <Radio.Group label={label} value={value.family} onChange={choose} error={error}>
          <div className="choices">
            {offered.map(each => (
              <Radio key={each} value={each} label={words.families[each]} />
            ))}
          </div>
        </Radio.Group>
      </div>
      {family && <ListChoice label={words.kinds[family]} items={lists(situationLists[family])} value={value.kind} onChange={kind => put({ kind })} />}
      {asked.includes('since') && <DateField label={words.fields.since} value={value.since} onChange={since => put({ since })} today={today} />}
      {asked.includes('title') && text('title', 200)}
      {asked.includes('where') && text('where', 300)}
      {asked.includes('workTime') && choice('workTime', words.workTimes)}
      {asked.includes('months') && (
        <NumberInput
          label={words.fields.months}
          description={words.monthsWhy}
          min={0}
          max={120}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={value.months}
          onChange={months => put({ months })}
          onBlur={onLeave}
        />
      )}
      {asked.includes('market') && choice('market', words.markets)}
      {asked.includes('sector') && <ListChoice label={words.fields.sector} items={lists('sectors')} value={value.sector} onChange={sector => put({ sector })} />}
      {asked.includes('link') && <ListChoice label={words.fields.link} items={lists('mentoring-links')} value={value.link} onChange={link => put({ link })} />}
      {asked.includes('proof') && choice('proof', words.proofs)}
      {gaps.length > 0 && <p className="form-hint wide">{words.toComplete(gaps)}</p>}
    </div>
  )
}
