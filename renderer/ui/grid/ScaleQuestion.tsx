import { OptionsQuestion } from './OptionsQuestion'
import type { QuestionProps } from './question-props'
import { step } from './ScaleStep'

import { answerTo } from '#shared/grids/answers'
import { gridWords as words } from '#shared/text/grids'

/** A question answered by 1 to 4, without a middle; what the ends mean stands at the ends. A digit chooses too. */
export function ScaleQuestion({ question, answers, ...asked }: QuestionProps<'scale'>) {
  const { low = words.scale.low, high = words.scale.high } = question
  return (
    <OptionsQuestion<1 | 2 | 3 | 4>
      {...asked}
      question={question}
      options={[step(1, low), step(2), step(3), step(4, high)]}
      chosen={answerTo<'scale'>(question, answers)}
      ends={{ low, high }}
      hasDigits
    />
  )
}
