import { NativeSelect, NumberInput, TextInput } from '@mantine/core'

import { CriterionWeight, type Question } from '#shared/grids/grid'
import { gridSettings } from '#shared/text/content-settings'

const words = gridSettings.question

interface KindFieldsProps {
  readonly question: Question
  readonly onChange: (question: Question) => void
  readonly problem: (field: string) => string | undefined
  /** True in the grid whose yes-no questions may be criteria. */
  readonly hasCriteria: boolean
}

/** What is set of a question by the kind of its answer; nothing for most. */
export function KindFields({ question, onChange, problem, hasCriteria }: KindFieldsProps) {
  if (question.kind === 'text')
    return (
      <NumberInput
        label={words.lines}
        value={Number.isNaN(question.lines) ? '' : question.lines}
        onChange={lines => onChange({ ...question, lines: typeof lines === 'number' ? lines : NaN })}
        error={problem('lines')}
        {...wholeNumber}
        min={1}
        max={12}
        required
      />
    )
  if (question.kind === 'scale') return <Ends question={question} onChange={onChange} problem={problem} />
  if (question.kind === 'number') return <Bounds question={question} onChange={onChange} problem={problem} />
  return question.kind === 'yes-no' && hasCriteria ? <Criterion question={question} onChange={onChange} /> : null
}

type FieldsOf<Kind extends Question['kind']> = Pick<KindFieldsProps, 'onChange' | 'problem'> & { readonly question: Extract<Question, { kind: Kind }> }

const Ends = ({ question, onChange, problem }: FieldsOf<'scale'>) => (
  <>
    <TextInput
      label={words.low}
      description={words.ends}
      value={question.low ?? ''}
      onChange={event => onChange({ ...question, low: event.currentTarget.value || undefined })}
      error={problem('low')}
      maxLength={60}
      autoComplete="off"
    />
    <TextInput
      label={words.high}
      value={question.high ?? ''}
      onChange={event => onChange({ ...question, high: event.currentTarget.value || undefined })}
      error={problem('high')}
      maxLength={60}
      autoComplete="off"
    />
  </>
)

const Bounds = ({ question, onChange, problem }: FieldsOf<'number'>) => (
  <>
    {(['min', 'max'] as const).map(bound => (
      <NumberInput
        key={bound}
        label={words[bound]}
        value={question[bound] ?? ''}
        onChange={value => onChange({ ...question, [bound]: typeof value === 'number' ? value : undefined })}
        error={problem(bound)}
        {...wholeNumber}
      />
    ))}
    <TextInput
      label={words.unit}
      placeholder={words.unitExample}
      value={question.unit ?? ''}
      onChange={event => onChange({ ...question, unit: event.currentTarget.value || undefined })}
      error={problem('unit')}
      maxLength={20}
      autoComplete="off"
    />
  </>
)

const wholeNumber = { allowDecimal: false, clampBehavior: 'none', hideControls: true } as const

const NO_CRITERION = 'none'

const weights = ([NO_CRITERION, ...CriterionWeight.options] as const).map(value => ({ value, label: words.criteria[value] }))

function Criterion({ question, onChange }: { readonly question: Extract<Question, { kind: 'yes-no' }>; readonly onChange: (question: Question) => void }) {
  return (
    <NativeSelect
      label={words.criterion}
      data={weights}
      value={question.criterion ?? NO_CRITERION}
      disabled={question.fixed === true}
      onChange={event => onChange({ ...question, criterion: CriterionWeight.safeParse(event.currentTarget.value).data })}
    />
  )
}
