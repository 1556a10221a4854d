import type { DueAbout } from './due-line'

import type { Casebook } from '#shared/casebook/casebook'
import type { Side } from '#shared/domain/pair-move'

/** The first names of the two of whom a line speaks, as far as the book knows them; none where both bear the same, which would tell nobody apart. */
export function firstNamesOf({ mentors, mentees }: Casebook, about: DueAbout): Readonly<Partial<Record<Side, string>>> {
  if (about.kind !== 'pair' && about.kind !== 'draft') return {}
  const mentor = about.mentorId && mentors[about.mentorId]?.givenName
  const mentee = about.menteeId && mentees[about.menteeId]?.givenName
  return mentor === mentee ? {} : { ...(mentor && { mentor }), ...(mentee && { mentee }) }
}
