import { pairNames } from '../../api/names'

import type { Casebook } from '#shared/casebook/casebook'
import { fullName } from '#shared/domain/person'
import type { DueAbout } from '#shared/due/due-line'
import { sessionKinds } from '#shared/text/session-kinds'
import { todayWords } from '#shared/text/today'

const { about: words } = todayWords

/** What one calls that of which a line speaks: two people, one, a company, a session. */
export function aboutName(book: Casebook, about: DueAbout): string {
  switch (about.kind) {
    case 'pair':
      return pairNames(book, about)
    case 'draft':
      return about.mentorId || about.menteeId ? pairNames(book, about) : words.draft
    case 'mentor':
      return nameOf(book.mentors[about.id])
    case 'mentee':
      return nameOf(book.mentees[about.id])
    case 'company':
      return book.companies[about.id]?.name ?? words.unknown
    case 'session':
      return book.groupSessions[about.id]?.title ?? sessionKinds[about.session]
    case 'programme':
      return words.programme
  }
}

const nameOf = (person: Parameters<typeof fullName>[0] | undefined): string => (person ? fullName(person) : words.unknown)
