import { OptionsQuestion } from './OptionsQuestion'
import type { QuestionProps } from './question-props'

import { answerTo } from '#shared/grids/answers'
import { gridWords as words } from '#shared/text/grids'

const options = [
  { value: true, label: words.yesNo.yes },
  { value: false, label: words.yesNo.no },
] as const

/** Yes, no, or not answered: never a box to tick, whose emptiness would pass for a no. */
export function YesNoQuestion({ question, answers, ...asked }: QuestionProps<'yes-no'>) {
  return <OptionsQuestion<boolean> {...asked} question={question} options={options} chosen={answerTo<'yes-no'>(question, answers)} />
}
