import { NativeSelect } from '@mantine/core'
import { useState } from 'react'

import { useLists } from '../../../api/lists'
import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { DateField } from '../../../ui/DateField'
import { Problem } from '../../../ui/Problem'
import { BULK_KINDS, type BulkKind, type BulkPerson } from './bulk-people'
import { saveDetail } from './save-detail'

import type { IsoDate } from '#shared/domain/iso-date'
import { birthDateOn } from '#shared/domain/person'
import { missingKinds, missingWords } from '#shared/text/missing-data'
import { people } from '#shared/text/people'

const words = missingWords.bulk

/** One person: a field for each thing that was missing when the table was opened, kept as soon as it is answered. */
export function BulkRow({ person }: { readonly person: BulkPerson }) {
  return (
    <tr>
      <th scope="row">{person.name}</th>
      {BULK_KINDS.map(kind => (
        <td key={kind}>{person.kinds.includes(kind) ? <BulkField person={person} kind={kind} /> : kind === 'entry-status' && person.of === 'mentor' ? words.notAsked : words.known}</td>
      ))}
    </tr>
  )
}

function BulkField({ person, kind }: { readonly person: BulkPerson; readonly kind: BulkKind }) {
  const [book, today, send, lists] = [useCasebook(), useToday(), useSend(), useLists()]
  const { problem, attempt } = useAttempt()
  const [isImplausible, setIsImplausible] = useState(false)
  const file = person.of === 'mentee' ? book.mentees[person.id] : book.mentors[person.id]
  const label = words.of(missingKinds[kind].label, person.name)
  const save = (value: string | undefined) => void attempt(saveDetail(send, book, person, kind, value))
  if (!file) return null
  if (kind === 'birth-date') {
    const keep = (birth: IsoDate | undefined) => {
      const isPlausible = birthDateOn(today).safeParse(birth).success
      setIsImplausible(!isPlausible)
      if (isPlausible) save(birth)
    }
    return (
      <>
        <DateField label={<span className="for-readers">{label}</span>} value={file.birthDate} onChange={keep} today={today} error={isImplausible ? words.implausible : undefined} />
        <Problem problem={problem} />
      </>
    )
  }
  const value = kind === 'gender' ? file.gender : kind === 'studies' ? file.studies : 'entryStatus' in file ? file.entryStatus : undefined
  const choices =
    kind === 'gender'
      ? Object.entries(people.genders).map(([key, name]) => ({ value: key, label: name }))
      : lists(kind === 'studies' ? 'studies' : 'entry-statuses').flatMap(({ key, label: name, hidden }) => (hidden && key !== value ? [] : [{ value: key, label: name }]))
  return (
    <>
      <NativeSelect aria-label={label} data={[{ value: '', label: people.unknownGender }, ...choices]} value={value ?? ''} onChange={event => save(event.currentTarget.value || undefined)} />
      <Problem problem={problem} />
    </>
  )
}
