import { NativeSelect } from '@mantine/core'
import { useState } from 'react'

import { useLists } from '../../../api/lists'
import { useCasebook, useSendInTurn } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { DateField } from '../../../ui/DateField'
import { Problem } from '../../../ui/Problem'
import { yesNoValue } from '../../../ui/YesNoField'
import { type BulkKind, type BulkPerson, OF_MENTEES_ALONE } from './bulk-people'
import { saveDetail } from './save-detail'

import type { IsoDate } from '#shared/domain/iso-date'
import { birthDateOn } from '#shared/domain/person'
import { entryWords } from '#shared/text/entry'
import { missingKinds, missingWords } from '#shared/text/missing-data'
import { people } from '#shared/text/people'

const words = missingWords.bulk

/** One person: a field for each thing that was missing when the table was opened, kept as soon as it is answered. */
export function BulkRow({ person, kinds }: { readonly person: BulkPerson; readonly kinds: readonly BulkKind[] }) {
  return (
    <tr>
      <th scope="row">{person.name}</th>
      {kinds.map(kind => (
        <td key={kind}>{person.kinds.includes(kind) ? <BulkField person={person} kind={kind} /> : person.of === 'mentor' && OF_MENTEES_ALONE.includes(kind) ? words.notAsked : words.known}</td>
      ))}
    </tr>
  )
}

function BulkField({ person, kind }: { readonly person: BulkPerson; readonly kind: BulkKind }) {
  const [book, today, sendInTurn, lists] = [useCasebook(), useToday(), useSendInTurn(), useLists()]
  const { problem, attempt } = useAttempt()
  const [isImplausible, setIsImplausible] = useState(false)
  const file = person.of === 'mentee' ? book.mentees[person.id] : book.mentors[person.id]
  const label = words.of(missingKinds[kind].label, person.name)
  const save = (value: string | boolean | undefined) => void attempt(saveDetail(sendInTurn, person, kind, value))
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
  if (kind === 'foreign-diploma') {
    const told = 'foreignDiploma' in file ? yesNoValue(file.foreignDiploma) : ''
    const choices = [{ value: '', label: people.unknownGender }, ...(['yes', 'no'] as const).map(key => ({ value: key, label: entryWords.yesNo[key] }))]
    return (
      <>
        <NativeSelect aria-label={label} data={choices} value={told} onChange={event => save(event.currentTarget.value === '' ? undefined : event.currentTarget.value === 'yes')} />
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
