import { Button, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'

import { useToday } from '../../../api/surroundings'
import { DateField } from '../../../ui/DateField'
import type { RetentionValues } from './retention-values'

import { retentionWords } from '#shared/text/registers'

const words = retentionWords.settings.funding

interface FundingFieldsProps {
  readonly form: UseFormReturnType<RetentionValues>
  readonly index: number
  readonly name: string
  readonly onRemove: () => void
}

/** A funding, the days it pays for and until when its proofs are kept. */
export function FundingFields({ form, index, name, onRemove }: FundingFieldsProps) {
  const today = useToday()
  const input = (field: string) => form.getInputProps(`fundings.${index}.${field}`)
  return (
    <div className="fields" role="group" aria-label={name === '' ? words.name : name}>
      <TextInput label={words.name} required autoComplete="off" {...input('name')} />
      <DateField label={words.from} today={today} required {...input('from')} />
      <DateField label={words.to} today={today} required {...input('to')} />
      <DateField label={words.keepUntil} today={today} required {...input('keepUntil')} />
      <div>
        <Button variant="subtle" color="red" size="compact-sm" aria-label={words.removeOf(name)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </div>
  )
}
