import { z } from 'zod'

import { openPairsOf } from './availability'
import { listed, type World } from './casebook'
import type { Change } from './change'

import { ok, refuse } from '#shared/core/result'
import { MenteeId, MentorId } from '#shared/domain/ids'
import type { Mentor } from '#shared/domain/mentor'

export const BecomeMentor = z.strictObject({ menteeId: MenteeId })
export type BecomeMentor = z.infer<typeof BecomeMentor>

/**
 * A mentee of before registers as a mentor: what is known of the person goes over into a file of its own, and the way of a mentor begins.
 * Refuses someone who is in a pair, or who registered before.
 */
export const becomeMentor =
  ({ menteeId }: BecomeMentor, world: World): Change =>
  book => {
    const mentee = book.mentees[menteeId]
    if (!mentee) return refuse({ code: 'casebook/unknown', id: menteeId })
    const [open] = openPairsOf(book, menteeId)
    if (open) return refuse({ code: 'pair/mentee-has-open-pair', menteeId, pairId: open.id })
    const already = listed(book.mentors).find(({ formerMenteeId }) => formerMenteeId === menteeId)
    if (already) return refuse({ code: 'mentor/was-mentee-already', mentorId: already.id })

    const { agreement, givenName, familyName, birthDate, gender, email, phone, address, languages } = mentee
    const id = MentorId.parse(world.newId())
    const mentor: Mentor = {
      ...{ id, agreement, givenName, familyName, address, formerMenteeId: menteeId, registeredOn: world.today(), capacity: 1, frame: { kind: 'unknown' }, decisions: [], consents: {} },
      ...(birthDate && { birthDate }),
      ...(gender && { gender }),
      ...(email && { email }),
      ...(phone && { phone }),
      ...(languages && { languages }),
    }
    return ok({ ...book, mentors: { ...book.mentors, [id]: mentor } })
  }
