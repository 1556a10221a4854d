import { Radio } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId } from 'react'

import { QuestionGroup } from './QuestionGroup'
import type { QuestionProps } from './question-props'
import { digitOf } from './typed-digit'

import type { Question } from '#shared/grids/grid'

/** One of the answers side by side. */
interface Option<Value extends string | number | boolean> {
  readonly value: Value
  readonly label: ReactNode
}

interface OptionsQuestionProps<Value extends string | number | boolean> extends Pick<QuestionProps, 'problem' | 'onAnswer'> {
  readonly question: Question
  readonly options: readonly Option<Value>[]
  readonly chosen: Value | undefined
  /** Words at both ends of the row; read out as part of the options they stand beside. */
  readonly ends?: { readonly low: string; readonly high: string }
  /** The values are digits, and their keys choose them. */
  readonly hasDigits?: true
}

/** A question answered by one of a few buttons, all in sight; what was answered can be taken back, for « unknown » is not « no ». */
export function OptionsQuestion<Value extends string | number | boolean>({ question, options, chosen, ends, hasDigits, problem, onAnswer }: OptionsQuestionProps<Value>) {
  const name = useId()
  const byDigit = (event: KeyboardEvent) => {
    const option = options.find(({ value }) => value === digitOf(event))
    if (option) onAnswer(option.value)
  }
  return (
    <QuestionGroup question={question} role="radiogroup" problem={problem} clearing={{ isAnswered: chosen !== undefined, onClear: () => onAnswer(undefined) }}>
      <div className={ends ? 'question-scale' : undefined} {...(hasDigits && { 'data-digits': true, onKeyDown: byDigit })}>
        {ends && <span aria-hidden="true">{ends.low}</span>}
        <div className="question-row">
          {options.map(({ value, label }) => (
            <Radio
              key={String(value)}
              name={name}
              label={label}
              checked={value === chosen}
              onChange={() => onAnswer(value)}
              error={problem !== undefined}
            />
          ))}
        </div>
        {ends && <span aria-hidden="true">{ends.high}</span>}
      </div>
    </QuestionGroup>
  )
}
