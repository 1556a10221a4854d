import { PeriodsQuestion } from './grid/PeriodsQuestion'

import type { IsoDate } from '#shared/domain/iso-date'
import type { Period } from '#shared/domain/period'
import { answerTo } from '#shared/grids/answers'
import type { Question } from '#shared/grids/grid'
import { personFile } from '#shared/text/person-file'

const words = personFile.absences

const question: Extract<Question, { kind: 'periods' }> = { key: 'absences', kind: 'periods', label: words.label, help: words.help }

interface AbsenceFieldsProps {
  readonly value: readonly Period[]
  /** Called when a row is complete, changed or taken away; a row without a first day is left out. */
  readonly onChange: (value: readonly Period[]) => void
  readonly today: IsoDate
  readonly error?: string | undefined
}

/** The times a person is away; one without an end is a pause. */
export function AbsenceFields({ value, onChange, today, error }: AbsenceFieldsProps) {
  return (
    <PeriodsQuestion
      question={question}
      answers={value.length === 0 ? {} : { absences: value }}
      problem={error}
      today={today}
      onAnswer={answer => onChange(answer === undefined ? [] : (answerTo<'periods'>(question, { absences: answer }) ?? []))}
      {...unused}
    />
  )
}

/** What a question is given and periods do not need. */
const unused = { team: [], lists: () => [], onEdit: () => undefined } as const
