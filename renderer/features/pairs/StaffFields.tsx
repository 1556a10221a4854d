import { NativeSelect, Stack } from '@mantine/core'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import { isAtWork } from '#shared/domain/coordinator'
import { CoordinatorId } from '#shared/domain/ids'
import { fullName } from '#shared/domain/person'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.form.staff

export interface Staff {
  readonly coordinatorId?: CoordinatorId | undefined
  readonly substituteId?: CoordinatorId | undefined
}

interface StaffFieldsProps {
  readonly book: Casebook
  readonly staff: Staff
  readonly onChange: (staff: Staff) => void
  readonly errors?: { readonly coordinatorId?: string | undefined; readonly substituteId?: string | undefined }
}

const chosen = (value: string) => (value === '' ? undefined : CoordinatorId.parse(value))

/** Who follows a pair, and who answers when that person is away. */
export function StaffFields({ book, staff, onChange, errors = {} }: StaffFieldsProps) {
  // Who has left is not offered any more, and stays where they already are.
  const peopleFor = (current: CoordinatorId | undefined) =>
    listed(book.coordinators)
      .filter(each => isAtWork(each) || each.id === current)
      .map(each => ({ value: each.id, label: each.presence === undefined ? fullName(each) : `${fullName(each)} (${each.presence})` }))
      .sort((one, other) => compareText(one.label, other.label))
  return (
    <Stack maw={480}>
      <NativeSelect
        label={words.coordinator}
        data={[{ value: '', label: words.choose }, ...peopleFor(staff.coordinatorId)]}
        value={staff.coordinatorId ?? ''}
        onChange={event => onChange({ ...staff, coordinatorId: chosen(event.currentTarget.value) })}
        error={errors.coordinatorId}
        required
      />
      <NativeSelect
        label={words.substitute}
        description={words.substituteMeaning}
        data={[{ value: '', label: words.nobody }, ...peopleFor(staff.substituteId)]}
        value={staff.substituteId ?? ''}
        onChange={event => onChange({ ...staff, substituteId: chosen(event.currentTarget.value) })}
        error={errors.substituteId}
      />
    </Stack>
  )
}
