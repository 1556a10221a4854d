import { OptionsQuestion } from './OptionsQuestion'
import type { QuestionProps } from './question-props'
import { step } from './ScaleStep'

import { answerTo, NO_OPINION } from '#shared/grids/answers'
import { gridWords as words } from '#shared/text/grids'

const { low, high } = words.scale

const options = [step(1, low), step(2), step(3), step(4, high), { value: NO_OPINION, label: words.opinion.none }] as const

/** A statement of a questionnaire, answered by 1 to 4 or by « sans avis », which is not the same as no answer; a digit chooses too, 0 for no opinion. */
export const OpinionQuestion = ({ question, answers, ...asked }: QuestionProps<'opinion'>) => (
  <OptionsQuestion<number> {...asked} question={question} options={options} chosen={answerTo<'opinion'>(question, answers)} ends={{ low, high }} hasDigits />
)
