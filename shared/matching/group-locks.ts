import type { Casebook } from '#shared/casebook/casebook'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'

import type { GroupOptions, Lock, RefusedLock } from './group-proposal'
import { inOrder } from './group-table'
import { matchingPool, type Pool, whyMenteeIsAside, whyMentorIsAside } from './pool'
import { menteeProfileOf } from './profiles'

/** The pairs chosen by hand that hold, and those that cannot be. */
interface Locks {
  readonly held: ReadonlyMap<MenteeId, MentorId>
  readonly refused: readonly RefusedLock[]
}

/** The people of a group in their order, and its locks. */
export interface Group extends Locks {
  readonly pool: Pool
}

/** Who takes part: those asked for who are free, and those of each lock. A mentee whose mentoring is over takes part where they are asked for by name. */
export function groupOf(book: Casebook, { menteeIds, mentorIds, locked }: GroupOptions, today: IsoDate): Group {
  const pool = matchingPool(book, today)
  const mentees = new Map(pool.mentees.map(mentee => [mentee.id, mentee]))
  const named = [...(menteeIds ?? []), ...locked.map(({ menteeId }) => menteeId)]
  for (const id of named) {
    const mentee = book.mentees[id]
    if (mentee && !mentees.has(id) && whyMenteeIsAside(book, mentee).length === 0) mentees.set(id, menteeProfileOf(book, mentee, today))
  }
  const lockedMentors = locked.map(({ mentorId }) => mentorId)
  const wantedMentees = menteeIds && new Set(named)
  const wantedMentors = mentorIds && new Set([...mentorIds, ...lockedMentors])
  const taking: Pool = {
    mentees: inOrder.mentees([...mentees.values()].filter(({ id }) => wantedMentees?.has(id) ?? true)),
    mentors: inOrder.mentors(pool.mentors.filter(({ id }) => wantedMentors?.has(id) ?? true)),
  }
  return { pool: taking, ...sortLocks(book, locked, taking, today) }
}

const text = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

function sortLocks(book: Casebook, locked: readonly Lock[], { mentees, mentors }: Pool, today: IsoDate): Locks {
  const free = new Set(mentees.map(({ id }) => id))
  const places = new Map(mentors.map(mentor => [mentor.id, mentor.places]))
  const held = new Map<MenteeId, MentorId>()
  const refused: RefusedLock[] = []
  // By their ids, so that the order in which they were chosen decides nothing.
  for (const { mentorId, menteeId } of locked.toSorted((one, other) => text(one.menteeId, other.menteeId) || text(one.mentorId, other.mentorId))) {
    if (held.get(menteeId) === mentorId) continue
    const refuse = (why: RefusedLock['why']) => refused.push({ mentorId, menteeId, why })
    const [mentor, mentee] = [book.mentors[mentorId], book.mentees[menteeId]]
    const left = places.get(mentorId)
    if (!mentor || !mentee) refuse({ kind: 'unknown' })
    else if (!free.has(menteeId)) refuse({ kind: 'mentee-aside', reasons: whyMenteeIsAside(book, mentee) })
    else if (left === undefined) refuse({ kind: 'mentor-aside', reasons: whyMentorIsAside(book, mentor, today) })
    else if (held.has(menteeId)) refuse({ kind: 'mentee-locked-twice' })
    else if (left === 0) refuse({ kind: 'mentor-full' })
    else {
      held.set(menteeId, mentorId)
      places.set(mentorId, left - 1)
    }
  }
  return { held, refused }
}
