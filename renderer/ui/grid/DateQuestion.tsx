import { DateField } from '../DateField'
import { QuestionLabel } from './QuestionLabel'
import type { QuestionProps } from './question-props'

import { answerTo } from '#shared/grids/answers'

/** A question answered by a day, typed freely. */
export function DateQuestion({ question, answers, problem, today, onAnswer }: QuestionProps<'date'>) {
  return (
    <div className="question" data-question={question.key}>
      <DateField
        label={<QuestionLabel question={question} />}
        description={question.help}
        value={answerTo<'date'>(question, answers)}
        onChange={onAnswer}
        today={today}
        error={problem}
      />
    </div>
  )
}
