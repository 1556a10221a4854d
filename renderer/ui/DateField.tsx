import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'

import { isFault, useTyped } from './use-typed'

import { addDays } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { typedDate } from '#shared/domain/typed-date'
import { shortDay } from '#shared/text/format'
import { forms } from '#shared/text/forms'

interface DateFieldProps {
  readonly label: ReactNode
  readonly value?: IsoDate | undefined
  /** Called when the field is left, or Enter pressed, or while a fault is being mended: with nothing when it is empty, or when what stands there is no date. */
  readonly onChange: (value: IsoDate | undefined) => void
  readonly today: IsoDate
  readonly error?: ReactNode
  readonly description?: ReactNode
  readonly required?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** The name of the field in its form, by which an address can ask for it. */
  readonly 'data-path'?: string | undefined
}

const LOOKS_LIKE_A_DATE = /^\d{1,2}[\s/.-]+\d{1,2}(?:[\s/.-]+\d{2,4})?$|^\d{6}$|^\d{8}$/

/** Outside these years a date is a slip of the hand: nobody here was born before, and nothing is planned so late. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100]

const isPlausible = (date: IsoDate) => Number(date.slice(0, 4)) >= FIRST_YEAR && Number(date.slice(0, 4)) <= LAST_YEAR

function read(typed: string, today: IsoDate): IsoDate | undefined {
  const date = typedDate(typed, today)
  return date !== undefined && isPlausible(date) ? date : undefined
}

function problem(typed: string, today: IsoDate): string {
  if (typedDate(typed, today) !== undefined) return forms.date.implausible(typed, FIRST_YEAR, LAST_YEAR)
  return LOOKS_LIKE_A_DATE.test(typed) ? forms.date.noSuchDay(typed) : forms.date.unreadable(typed)
}

/** A date typed freely (12/3, 120326, 12 mars, hier) and shown as jj/mm/aaaa; the arrows go a day up or down. */
export function DateField({ label, value, onChange, today, error, description, required, disabled, 'data-path': path }: DateFieldProps) {
  const { unreadable, field } = useTyped<IsoDate>({
    value,
    onChange,
    shown: shortDay,
    read: typed => read(typed, today),
    problem: typed => problem(typed, today),
    isFaulty: isFault(error),
    step: (from, by) => (from === undefined ? today : addDays(from, by)),
  })
  return (
    <TextInput
      {...field}
      {...(path !== undefined && { 'data-path': path })}
      label={label}
      description={description}
      placeholder={forms.date.pattern}
      error={unreadable ?? error}
      required={required ?? false}
      disabled={disabled ?? false}
      autoComplete="off"
      className="short-field"
    />
  )
}
