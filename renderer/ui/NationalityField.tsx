import type { ReactNode } from 'react'

import { ChoiceField } from './ChoiceField'
import { countryName } from './country-name'

import { compareText } from '#shared/core/search-key'
import { COUNTRIES } from '#shared/domain/countries'
import { entryWords } from '#shared/text/entry'

const { nationality: words, fields } = entryWords

interface NationalityFieldProps {
  readonly error?: ReactNode
  /** The letters of a country, `stateless`, or nothing. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A nationality, found by any part of the name of its country; Belgium and those whom no country counts as its own come first. */
export function NationalityField({ value, ...field }: NationalityFieldProps) {
  return <ChoiceField {...field} label={fields.nationality} description={words.why} placeholder={words.placeholder} choices={choices} value={value} />
}

const first = ['stateless', 'BE'] as const

const choices = [
  ...first.map(value => ({ value, label: countryName(value) })),
  ...COUNTRIES.filter(country => country !== 'BE')
    .map(value => ({ value, label: countryName(value) }))
    .toSorted((one, other) => compareText(one.label, other.label)),
]
