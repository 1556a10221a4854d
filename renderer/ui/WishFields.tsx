import { ChoiceField } from './ChoiceField'
import type { WishValues } from './wish-values'

import { personFile } from '#shared/text/person-file'

const words = personFile.matching

interface WishFieldsProps {
  /** Whose wishes they are. */
  readonly of: 'mentor' | 'mentee'
  readonly value: WishValues
  readonly onChange: (value: WishValues) => void
}

const choicesOf = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }))

/** What a person asked for in the other of the pair; nothing unless they did. */
export function WishFields({ of, value, onChange }: WishFieldsProps) {
  return (
    <fieldset className="field-group">
      <legend>{words.wishes[of]}</legend>
      <p className="form-hint">{words.wishesWhy}</p>
      <div className="fields">
        <ChoiceField label={words.gender} placeholder={words.noWish} choices={choicesOf(words.genders)} value={value.gender} onChange={gender => onChange({ ...value, gender })} />
        <ChoiceField label={words.age} placeholder={words.noWish} choices={choicesOf(words.ages)} value={value.age} onChange={age => onChange({ ...value, age })} />
      </div>
    </fieldset>
  )
}
