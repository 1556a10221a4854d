import { OptionsQuestion } from './OptionsQuestion'
import type { QuestionProps } from './question-props'

import { answerTo } from '#shared/grids/answers'
import { gridWords as words } from '#shared/text/grids'

/** A question answered by 1 to 4, without a middle; what the ends mean stands at the ends. */
export function ScaleQuestion({ question, answers, ...asked }: QuestionProps<'scale'>) {
  const { low = words.scale.low, high = words.scale.high } = question
  const step = (value: 1 | 2 | 3 | 4, meaning?: string) => ({ value, label: <Step value={value} meaning={meaning} /> })
  return (
    <OptionsQuestion
      {...asked}
      question={question}
      options={[step(1, low), step(2), step(3), step(4, high)]}
      chosen={answerTo<'scale'>(question, answers)}
      ends={{ low, high }}
    />
  )
}

/** A number, which says to a screen reader what it means where it stands at an end. */
function Step({ value, meaning }: { readonly value: number; readonly meaning: string | undefined }) {
  if (meaning === undefined) return value
  return (
    <>
      <span aria-hidden="true">{value}</span>
      <span className="for-readers">{words.scale.end(value, meaning)}</span>
    </>
  )
}
