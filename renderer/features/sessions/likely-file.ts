import type { Casebook } from '#shared/casebook/casebook'
import { audienceOf, type InviteeWho, type SessionKind } from '#shared/domain/group-session'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { fullName } from '#shared/domain/person'
import { duplicatesOf } from '#shared/importing/duplicates'
import type { DuplicateOf } from '#shared/importing/import-plan'

type Newcomer = Extract<InviteeWho, { kind: 'newcomer' }>

/** A file that may be the newcomer's own, and what makes one think so. */
export interface LikelyFile {
  readonly id: MentorId | MenteeId
  readonly name: string
  readonly by: 'email' | 'phone' | 'name'
}

/** Looks for the newcomers of a session among those who are registered already; the files are read once for all of them. */
export function likelyFilesFor(book: Casebook, { kind, on }: { readonly kind: SessionKind; readonly on: IsoDate }): (newcomer: Newcomer) => LikelyFile | undefined {
  const person = ({ givenName, familyName, agreement = 'neutral', email, phone }: Newcomer) => ({
    ...{ givenName, familyName, agreement, address: {}, registeredOn: on },
    ...(email && { email }),
    ...(phone && { phone }),
  })
  if (audienceOf(kind) === 'mentor') {
    const mentors = duplicatesOf(book, 'mentors')
    return newcomer => fileOf(Object.values(book.mentors), mentors.find({ ...person(newcomer), frame: { kind: 'unknown' }, capacity: 1 }))
  }
  const mentees = duplicatesOf(book, 'mentees')
  return newcomer => fileOf(Object.values(book.mentees), mentees.find(person(newcomer)))
}

interface Filed {
  readonly id: MentorId | MenteeId
  readonly givenName: string
  readonly familyName: string
}

function fileOf(files: readonly (Filed | undefined)[], found: DuplicateOf | undefined): LikelyFile | undefined {
  if (found?.kind !== 'book') return undefined
  const file = files.find(each => each?.id === found.id)
  return file && { id: file.id, name: fullName(file), by: found.by === 'email' || found.by === 'phone' ? found.by : 'name' }
}
