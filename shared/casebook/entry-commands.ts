import type { z } from 'zod'

import type { World } from './casebook'
import type { Change } from './change'

import { ok, refuse } from '#shared/core/result'
import { Entry } from '#shared/domain/entry'

/** The two people as they really were when the pair began, all of it. */
export const CorrectEntry = Entry.omit({ reconstructed: true })
export type CorrectEntry = z.infer<typeof CorrectEntry>

/** Corrects an error in what is counted of a pair; the files of the two stay as they are. Refuses a pair that did not begin, and a birth to come. */
export const correctEntry =
  ({ id, mentee, mentor }: CorrectEntry, world: World): Change =>
  book => {
    const present = book.entries[id]
    if (!present) return refuse({ code: 'casebook/unknown', id })
    const unknown = [mentee.partnerId && !book.partners[mentee.partnerId] && mentee.partnerId, mentor.companyId && !book.companies[mentor.companyId] && mentor.companyId].find(each => typeof each === 'string')
    if (typeof unknown === 'string') return refuse({ code: 'casebook/unknown', id: unknown })
    const future = [mentee.birthDate, mentor.birthDate].find(day => day !== undefined && day > world.today())
    if (future) return refuse({ code: 'date/in-future', on: future })
    return ok({ ...book, entries: { ...book.entries, [id]: { id, mentee, mentor } } })
  }
