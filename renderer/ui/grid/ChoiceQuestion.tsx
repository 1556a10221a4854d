import { Text } from '@mantine/core'

import { ChoiceField } from '../ChoiceField'
import { offeredItems } from './offered-items'
import { OptionsQuestion } from './OptionsQuestion'
import { QuestionGroup } from './QuestionGroup'
import { QuestionLabel } from './QuestionLabel'
import type { QuestionProps } from './question-props'

import { ItemKey } from '#shared/domain/lists'
import { answerTo } from '#shared/grids/answers'
import { gridWords as words } from '#shared/text/grids'

/** Up to here the answers all stand in sight; beyond, one searches among them. */
const MOST_IN_SIGHT = 7

/** A question answered by one item of a list. */
export function ChoiceQuestion({ question, answers, lists, ...asked }: QuestionProps<'choice'>) {
  const chosen = answerTo<'choice'>(question, answers)
  const items = lists(question.list)
  const offered = offeredItems(items, chosen === undefined ? [] : [chosen])
  const { problem, onAnswer } = asked

  if (offered.length === 0) return <EmptyList question={question} problem={problem} />
  // Counted without what was chosen and is offered no more: the field must not change its shape under one’s hands.
  const isShort = items.filter(({ hidden }) => !hidden).length <= MOST_IN_SIGHT
  if (isShort) return <OptionsQuestion {...asked} question={question} options={offered} chosen={chosen} />
  return (
    <div className="question question-short" data-question={question.key}>
      <ChoiceField
        label={<QuestionLabel question={question} />}
        description={question.help}
        error={problem}
        placeholder={words.choice.none}
        choices={offered}
        value={chosen ?? ''}
        onChange={key => onAnswer(key === '' ? undefined : ItemKey.parse(key))}
      />
    </div>
  )
}

/** A question whose list has nothing left to offer, and where to mend that. */
export function EmptyList({ question, problem }: Pick<QuestionProps<'choice' | 'choices'>, 'question' | 'problem'>) {
  return (
    <QuestionGroup question={question} role="group" problem={problem}>
      <Text size="sm">{words.choice.empty}</Text>
    </QuestionGroup>
  )
}
