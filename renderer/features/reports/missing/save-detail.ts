import type { useSend } from '../../../api/mirror'
import type { BulkKind, BulkPerson } from './bulk-people'

import type { Casebook } from '#shared/casebook/casebook'
import { MenteeDetails } from '#shared/domain/mentee'
import { MentorDetails } from '#shared/domain/mentor'

const FIELDS = { gender: 'gender', 'birth-date': 'birthDate', studies: 'studies', 'entry-status': 'entryStatus' } as const satisfies Record<BulkKind, string>

/** Keeps one detail of a person, or empties it; the rest of the file stays as it is. */
export async function saveDetail(send: ReturnType<typeof useSend>, book: Casebook, person: BulkPerson, kind: BulkKind, value: string | undefined) {
  const patched = (details: object) => Object.fromEntries(Object.entries({ ...details, [FIELDS[kind]]: value }).filter(([, detail]) => detail !== undefined))
  if (person.of === 'mentee') {
    const { id, decisions: _, consents: _consents, ...details } = known(book.mentees[person.id])
    return send('mentee.save', { id, details: MenteeDetails.parse(patched(details)) })
  }
  const { id, decisions: _, consents: _consents, informationNote: _note, formerMenteeId: _former, ...details } = known(book.mentors[person.id])
  return send('mentor.save', { id, details: MentorDetails.parse(patched(details)) })
}

/** A file that the table was opened with and that nobody can have removed since: the table shows none that is gone. */
function known<File>(file: File | undefined): File {
  if (file === undefined) throw new Error('The file of a line of the table is gone')
  return file
}
