import { Checkbox, MultiSelect } from '@mantine/core'

import { useChoiceList } from '../use-choice-list'
import { EmptyList } from './ChoiceQuestion'
import { offeredItems } from './offered-items'
import { QuestionGroup } from './QuestionGroup'
import { QuestionLabel } from './QuestionLabel'
import type { QuestionProps } from './question-props'

import { answersSearch } from '#shared/core/search-key'
import { answerTo } from '#shared/grids/answers'
import { forms } from '#shared/text/forms'
import { gridWords as words } from '#shared/text/grids'

/** Up to here every answer has its box; beyond, one searches among them. */
const MOST_BOXES = 16

/** As many as an answer may hold. */
const MOST_CHOSEN = 60

/** A question answered by any number of items of a list, kept in the order of the list. */
export function ChoicesQuestion({ question, answers, lists, problem, onAnswer }: QuestionProps<'choices'>) {
  const list = useChoiceList()
  const chosen = answerTo<'choices'>(question, answers) ?? []
  const items = lists(question.list)
  const offered = offeredItems(items, chosen)
  const choose = (wanted: (key: string) => boolean) => {
    const keys = offered.map(({ value }) => value).filter(wanted)
    onAnswer(keys.length === 0 ? undefined : keys)
  }

  if (offered.length === 0) return <EmptyList question={question} problem={problem} />
  if (items.filter(({ hidden }) => !hidden).length > MOST_BOXES)
    return (
      <div className="question" data-question={question.key}>
        <MultiSelect
          {...list}
          label={<QuestionLabel question={question} />}
          description={question.help}
          error={problem}
          placeholder={words.choice.search}
          data={offered}
          value={[...chosen]}
          onChange={keys => choose(key => keys.some(each => each === key))}
          maxValues={MOST_CHOSEN}
          searchable
          clearable
          openOnFocus={false}
          checkIconPosition="right"
          nothingFoundMessage={forms.table.noMatch}
          filter={({ options, search }) => options.filter(option => !('group' in option) && answersSearch(option.label, search))}
        />
      </div>
    )
  return (
    <QuestionGroup question={question} role="group" problem={problem}>
      <div className="question-columns">
        {offered.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) => choose(key => (key === value ? checked : chosen.some(each => each === key)))}
            error={problem !== undefined}
          />
        ))}
      </div>
    </QuestionGroup>
  )
}
