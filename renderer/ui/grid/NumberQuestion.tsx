import { TextInput } from '@mantine/core'

import { isFault, useTyped } from '../use-typed'
import { QuestionLabel } from './QuestionLabel'
import type { QuestionProps } from './question-props'
import { nextNumber, numberProblem, typedNumber } from './typed-number'

import { gridWords as words } from '#shared/text/grids'

/** A question answered by a whole number, typed; its unit stands beside it, its limits under it unless they say no more than what anybody would count, and the arrows go one up or down. */
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
  // From nothing on, the limit above is a guard against slips: it is told to those who make one.
  const limits = min === 0 ? undefined : words.number.bounds(min, max, unit)
  const unseen = limits === undefined ? words.number.bounds(undefined, undefined, unit) : undefined
  const description = [help, limits].filter(part => part !== undefined).join(' ')
  return (
    <TextInput
      {...field}
      className="question question-number"
      data-question={question.key}
      label={<QuestionLabel question={question} />}
      description={
        description === '' && unseen === undefined ? undefined : (
          <>
            {description} {unseen !== undefined && <span className="for-readers">{unseen}</span>}
          </>
        )
      }
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
