import { ChoiceField } from '../ChoiceField'
import { QuestionLabel } from './QuestionLabel'
import type { QuestionProps } from './question-props'

import { CoordinatorId } from '#shared/domain/ids'
import { answerTo } from '#shared/grids/answers'
import { gridWords as words } from '#shared/text/grids'

/** A question answered by a member of the team; someone who left it is shown where they were named. */
export function PersonQuestion({ question, answers, problem, team, onAnswer }: QuestionProps<'person'>) {
  const named = answerTo<'person'>(question, answers)
  const former = named === undefined || team.some(({ value }) => value === named) ? [] : [{ value: named, label: words.person.former }]
  return (
    <div className="question question-short" data-question={question.key}>
      <ChoiceField
        label={<QuestionLabel question={question} />}
        description={question.help}
        error={problem}
        placeholder={words.choice.none}
        choices={[...team, ...former]}
        value={named ?? ''}
        onChange={id => onAnswer(id === '' ? undefined : CoordinatorId.parse(id))}
      />
    </div>
  )
}
