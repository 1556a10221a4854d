import { TextInput } from '@mantine/core'

import { isFault, useTyped } from '../use-typed'
import { QuestionLabel } from './QuestionLabel'
import type { QuestionProps } from './question-props'
import { nextNumber, numberProblem, typedNumber } from './typed-number'

import { gridWords as words } from '#shared/text/grids'

/** A question answered by a whole number, typed; its limits stand under it, its unit beside it, and the arrows go one up or down. */
export function NumberQuestion({ question, answers, problem, onAnswer }: QuestionProps<'number'>) {
  const { help, min, max, unit } = question
  const given = answers[question.key]
  const { unreadable, field } = useTyped<number>({
    value: typeof given === 'number' ? given : undefined, // one that is out of bounds is shown too, so that it can be mended
    onChange: onAnswer,
    shown: String,
    read: typed => typedNumber(typed, question),
    problem: typed => numberProblem(typed, question),
    isFaulty: isFault(problem),
    step: (from, by) => nextNumber(from, by, question),
  })
  const description = [help, words.number.bounds(min, max, unit)].filter(part => part !== undefined).join(' ')
  return (
    <TextInput
      {...field}
      className="question question-number"
      data-question={question.key}
      label={<QuestionLabel question={question} />}
      description={description === '' ? undefined : description}
      error={unreadable ?? problem}
      inputMode="numeric"
      autoComplete="off"
      inputContainer={input => (
        <div className="question-unit">
          {input}
          {unit !== undefined && <span aria-hidden="true">{unit}</span>}
        </div>
      )}
    />
  )
}
