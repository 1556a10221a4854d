import { Button, Checkbox } from '@mantine/core'

import { type Named, fullName } from '#shared/domain/person'
import { groupPage as words } from '#shared/text/matching-pages'

interface PeopleProps<Id extends string> {
  readonly title: string
  readonly whom: string
  readonly people: readonly (Named & { readonly id: Id })[]
  readonly chosen: ReadonlySet<Id>
  readonly onChange: (chosen: ReadonlySet<Id>) => void
}

/** Who takes part, box by box. */
export function People<Id extends string>({ title, whom, people, chosen, onChange }: PeopleProps<Id>) {
  const toggle = (id: Id) => onChange(new Set(chosen.has(id) ? [...chosen].filter(each => each !== id) : [...chosen, id]))
  return (
    <fieldset className="group-people">
      <legend>{title}</legend>
      <div className="group-tools">
        <Button variant="subtle" size="compact-sm" aria-label={words.allOf(whom)} onClick={() => onChange(new Set(people.map(({ id }) => id)))}>
          {words.all}
        </Button>
        <Button variant="subtle" size="compact-sm" aria-label={words.noneOf(whom)} onClick={() => onChange(new Set())}>
          {words.none}
        </Button>
      </div>
      <div className="group-boxes">
        {people.map(person => (
          <Checkbox key={person.id} label={fullName(person)} checked={chosen.has(person.id)} onChange={() => toggle(person.id)} />
        ))}
      </div>
    </fieldset>
  )
}
