import { NativeSelect } from '@mantine/core'

import { ChoiceField } from '../ChoiceField'
import { offeredItems } from './offered-items'
import type { QuestionProps } from './question-props'
import { RowsQuestion } from './RowsQuestion'
import { useRows } from './use-rows'

import { ItemKey, labelOf, LanguageLevel, type LanguageSkill } from '#shared/domain/lists'
import { answerTo } from '#shared/grids/answers'
import { gridWords } from '#shared/text/grids'

const words = gridWords.languages

/** As many as an answer may hold. */
const MOST = 20

interface LanguageRow {
  readonly language?: ItemKey | undefined
  readonly level?: LanguageLevel | undefined
}

const whole = ({ language, level }: LanguageRow): LanguageSkill | undefined => language && { language, ...(level && { level }) }

const levels = [{ value: '', label: words.unknownLevel }, ...LanguageLevel.options.map(level => ({ value: level, label: words.levels[level] }))]

/** A question answered by languages, each with how well one speaks it, in plain words; no language is offered twice. */
export function LanguagesQuestion({ question, answers, lists, problem, onAnswer }: QuestionProps<'languages'>) {
  const { entries, list, adder, add, remove, change } = useRows<LanguageRow, LanguageSkill>({
    answer: answerTo<'languages'>(question, answers),
    onAnswer,
    blank: {},
    whole,
  })
  const items = lists('languages')
  const taken = entries.map(({ row }) => row.language)

  const rows = entries.map(({ id, row }, index) => {
    const { language, level } = row
    const offered = offeredItems(items, language === undefined ? [] : [language]).filter(({ value }) => value === language || !taken.includes(value))
    return {
      id,
      name: words.row(index + 1),
      said: language && labelOf(items, language),
      isFaulty: false,
      fields: (
        <>
          <ChoiceField
            label={words.language}
            placeholder={gridWords.choice.none}
            choices={offered}
            value={language ?? ''}
            onChange={key => change(id, { ...row, language: key === '' ? undefined : ItemKey.parse(key) })}
          />
          <NativeSelect
            label={words.level}
            data={levels}
            value={level ?? ''}
            onChange={({ currentTarget: { value } }) => change(id, { ...row, level: value === '' ? undefined : LanguageLevel.parse(value) })}
          />
        </>
      ),
    }
  })

  return <RowsQuestion {...{ question, problem, rows, list, adder }} most={MOST} addLabel={words.add} onAdd={add} onRemove={remove} />
}
