import { NOTHING, toDo } from './draw-line'
import type { DueLine } from './due-line'
import type { Morning } from './morning'

import { openPairsOf } from '#shared/casebook/availability'
import type { Casebook } from '#shared/casebook/casebook'
import { inUse } from '#shared/casebook/limitation'
import { lastNoticeGiven } from '#shared/casebook/notices'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'

/** One line for all who stand in an open pair and were never told, by any version of the notice, what is done with their data. */
export function informingDue(morning: Morning): readonly DueLine[] {
  const { mentors, mentees } = morning.book
  const untold = [...inUse(mentors), ...inUse(mentees)].filter(person => isUntold(morning.book, person))
  const [first] = untold.map(({ registeredOn }) => registeredOn).toSorted()
  return first === undefined ? NOTHING : toDo(morning, { rule: 'people-to-inform', stage: 6, about: { kind: 'programme' }, facts: { people: untold.length } }, first)
}

const isUntold = (book: Casebook, person: Mentor | Mentee): boolean => lastNoticeGiven(person) === undefined && openPairsOf(book, person.id).length > 0
