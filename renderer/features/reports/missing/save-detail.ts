import type { useSendInTurn } from '../../../api/mirror'
import type { BulkKind, BulkPerson } from './bulk-people'

import { MenteeDetails, menteeDetails } from '#shared/domain/mentee'
import { MentorDetails, mentorDetails } from '#shared/domain/mentor'

const FIELDS = { gender: 'gender', 'birth-date': 'birthDate', studies: 'studies', 'entry-status': 'entryStatus', 'foreign-diploma': 'foreignDiploma' } as const satisfies Record<BulkKind, string>

/** Keeps one detail of a person, or empties it; the rest of the file stays as the answers before it left it, however quickly they were given. */
export function saveDetail(sendInTurn: ReturnType<typeof useSendInTurn>, person: BulkPerson, kind: BulkKind, value: string | boolean | undefined) {
  const patched = (details: object) => Object.fromEntries(Object.entries({ ...details, [FIELDS[kind]]: value }).filter(([, detail]) => detail !== undefined))
  if (person.of === 'mentee') return sendInTurn('mentee.save', ({ mentees }) => [{ id: person.id, details: MenteeDetails.parse(patched(menteeDetails(known(mentees[person.id])))) }])
  return sendInTurn('mentor.save', ({ mentors }) => [{ id: person.id, details: MentorDetails.parse(patched(mentorDetails(known(mentors[person.id])))) }])
}

/** A file that the table was opened with and that nobody can have removed since: the table shows none that is gone. */
function known<File>(file: File | undefined): File {
  if (file === undefined) throw new Error('The file of a line of the table is gone')
  return file
}
