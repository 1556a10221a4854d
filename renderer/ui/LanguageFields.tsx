import { LanguagesQuestion } from './grid/LanguagesQuestion'

import type { IsoDate } from '#shared/domain/iso-date'
import type { ListItem, LanguageSkill } from '#shared/domain/lists'
import { answerTo } from '#shared/grids/answers'
import type { Question } from '#shared/grids/grid'
import { personFile } from '#shared/text/person-file'

const words = personFile.languages

const question: Extract<Question, { kind: 'languages' }> = { key: 'languages', kind: 'languages', label: words.label, help: words.help }

interface LanguageFieldsProps {
  readonly value: readonly LanguageSkill[]
  /** Called when a row is complete, changed or taken away; a row without a language is left out. */
  readonly onChange: (value: readonly LanguageSkill[]) => void
  /** The list of languages as the association keeps it. */
  readonly items: readonly ListItem[]
  readonly today: IsoDate
  readonly error?: string | undefined
}

/** The languages a person speaks with their level, asked the same way as in an interview. */
export function LanguageFields({ value, onChange, items, today, error }: LanguageFieldsProps) {
  return (
    <LanguagesQuestion
      question={question}
      answers={value.length === 0 ? {} : { languages: value }}
      problem={error}
      today={today}
      lists={() => items}
      onAnswer={answer => onChange(answer === undefined ? [] : (answerTo<'languages'>(question, { languages: answer }) ?? []))}
      {...unused}
    />
  )
}

/** What a question is given and languages do not need. */
const unused = { team: [], onEdit: () => undefined } as const
