import { useCasebook } from './mirror'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import { isAtWork } from '#shared/domain/coordinator'
import type { CoordinatorId } from '#shared/domain/ids'
import { fullName } from '#shared/domain/person'

export interface TeamMember {
  readonly value: CoordinatorId
  readonly label: string
}

/** What a member of the team is called, whether or not they still work here. */
export function memberName(book: Casebook, id: CoordinatorId | undefined): string | undefined {
  const member = id && book.coordinators[id]
  return member && fullName(member)
}

/** The team as one chooses from it: who works here now, and those named already (`kept`) even if they left. */
export const teamOf = (book: Casebook, kept: readonly (CoordinatorId | undefined)[] = []): readonly TeamMember[] =>
  listed(book.coordinators)
    .filter(each => isAtWork(each) || kept.includes(each.id))
    .map(each => ({ value: each.id, label: fullName(each) }))
    .toSorted((one, other) => compareText(one.label, other.label))

/** Who works here now, as one chooses from them. */
export const useTeam = (): readonly TeamMember[] => teamOf(useCasebook())
