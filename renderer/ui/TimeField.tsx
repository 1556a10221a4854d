import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'

import { timeMoved, typedTime } from './typed-time'
import { isFault, useTyped } from './use-typed'

import { TimeOfDay } from '#shared/domain/group-session'
import { sessionWords } from '#shared/text/sessions'
import { timeOfDay } from '#shared/text/sheets/session-sheets'

interface TimeFieldProps {
  readonly label: ReactNode
  readonly value?: TimeOfDay | undefined
  readonly onChange: (value: TimeOfDay | undefined) => void
  readonly error?: ReactNode
  readonly description?: ReactNode
}

const STEP = 15
const FIRST = TimeOfDay.parse('09:00')

/** A time of the day typed freely (17h30, 9) and shown as 17 h 30; the arrows go a quarter of an hour up or down. */
export function TimeField({ label, value, onChange, error, description }: TimeFieldProps) {
  const { fields } = sessionWords
  const { unreadable, field } = useTyped<TimeOfDay>({
    value,
    onChange,
    shown: timeOfDay,
    read: typedTime,
    problem: fields.atUnreadable,
    isFaulty: isFault(error),
    step: (from, by) => (from === undefined ? FIRST : timeMoved(from, by * STEP)),
  })
  return <TextInput {...field} label={label} description={description} placeholder={fields.atPattern} error={unreadable ?? error} autoComplete="off" className="short-field" />
}
