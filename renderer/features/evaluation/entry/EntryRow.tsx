import { Checkbox, Radio } from '@mantine/core'
import { type KeyboardEvent, memo, useId } from 'react'

import { QuestionField } from '../../../ui/grid/QuestionField'
import type { ListsOf } from '../../../ui/grid/question-props'
import { type EntryOption, toggled } from './entry-keys'

import type { IsoDate } from '#shared/domain/iso-date'
import type { Answer } from '#shared/grids/answers'
import type { Question, QuestionKey } from '#shared/grids/grid'
import { evaluationWords } from '#shared/text/evaluation'

const words = evaluationWords.entry

/** What a row tells the page; the same object for as long as the page stands, so that a key draws one row again and not thirty. */
export interface EntryActs {
  readonly onFocus: (key: QuestionKey) => void
  readonly onKeyDown: (question: Question, event: KeyboardEvent) => void
  readonly onEdit: (key: QuestionKey, answer: Answer | undefined) => void
  readonly onAnswer: (key: QuestionKey, answer: Answer | undefined) => void
}

interface EntryRowProps {
  readonly question: Question
  readonly options: readonly EntryOption[] | undefined
  readonly given: Answer | undefined
  readonly isCurrent: boolean
  readonly problem: string | undefined
  readonly lists: ListsOf
  readonly today: IsoDate
  readonly acts: EntryActs
}

/** One question of a questionnaire as it is entered: its words at the left, the answers at the right, each with the key that gives it. */
export const EntryRow = memo(function EntryRow({ question, options, given, isCurrent, problem, lists, today, acts }: EntryRowProps) {
  const id = useId()
  const onAnswer = (answer: Answer | undefined) => acts.onAnswer(question.key, answer)
  const row = { className: 'entry-row', 'data-current': isCurrent || undefined, 'data-entry': question.key, onFocus: () => acts.onFocus(question.key), onKeyDown: (event: KeyboardEvent) => acts.onKeyDown(question, event) }
  if (options === undefined) {
    return (
      <li {...row}>
        <QuestionField {...{ question, lists, today, problem, onAnswer }} answers={given === undefined ? {} : { [question.key]: given }} team={[]} onEdit={answer => acts.onEdit(question.key, answer)} />
      </li>
    )
  }
  const isOne = question.kind !== 'choices'
  return (
    <li {...row}>
      <div className="entry-options" role={isOne ? 'radiogroup' : 'group'} aria-labelledby={id}>
        <div>
          <span id={id}>{question.label}</span>
          {problem !== undefined && (
            <span className="form-problem" role="alert">
              {' '}
              {problem}
            </span>
          )}
        </div>
        <div className="entry-answers" data-marks={options.every(({ label }) => label === '') || question.kind === 'opinion' || question.kind === 'scale' || undefined}>
          {options.map(option =>
            isOne ? (
              <Radio
                key={option.key}
                name={id}
                label={<OptionLabel option={option} />}
                checked={given === option.value}
                onChange={() => onAnswer(option.value)}
              />
            ) : (
              <Checkbox
                key={option.key}
                label={<OptionLabel option={option} />}
                checked={Array.isArray(given) && given.some(each => each === option.value)}
                onChange={() => onAnswer(toggled(given, option.value))}
              />
            ),
          )}
        </div>
      </div>
    </li>
  )
})

/** The key before the words, as it is on the paper; the ends of a scale are said to a screen reader alone. */
function OptionLabel({ option: { key, label, value } }: { readonly option: EntryOption }) {
  const shown = key.toUpperCase()
  if (label === '') return shown
  const isEnd = typeof value === 'number' && value > 0
  return (
    <>
      <span aria-hidden="true" className="entry-key">
        {shown}
      </span>
      {isEnd ? <span className="for-readers">{words.optionOf(shown, label)}</span> : <span>{label}</span>}
    </>
  )
}
