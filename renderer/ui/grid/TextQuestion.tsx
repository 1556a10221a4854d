import { Textarea } from '@mantine/core'
import { useEffect, useRef } from 'react'

import { FreeTextWarnings } from '../FreeTextWarnings'
import { QuestionLabel } from './QuestionLabel'
import type { QuestionProps } from './question-props'

/** As long as an answer may be. */
const LONGEST = 4000

/** A question answered in one’s own words; the field grows with what is written. */
export function TextQuestion({ question, answers, problem, onEdit, onAnswer }: QuestionProps<'text'>) {
  const typed = answers[question.key] // as it stands, for while one types it need not be an answer yet
  const toSave = useRef<() => void>(undefined)

  const leave = () => {
    toSave.current?.()
    toSave.current = undefined
  }

  // A page left by a shortcut never tells its fields that they are left.
  useEffect(() => () => toSave.current?.(), [])

  return (
    <div className="question">
      <Textarea
        data-question={question.key}
        label={<QuestionLabel question={question} />}
        description={question.help}
        error={problem}
        value={typeof typed === 'string' ? typed : ''}
        onChange={({ currentTarget: { value } }) => {
          onEdit(value === '' ? undefined : value)
          toSave.current = () => onAnswer(value.trim() === '' ? undefined : value)
        }}
        onBlur={leave}
        maxLength={LONGEST}
        rows={question.lines}
      />
      <FreeTextWarnings text={typeof typed === 'string' ? typed : ''} />
    </div>
  )
}
