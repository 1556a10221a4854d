import type { Casebook } from '#shared/casebook/casebook'
import { type UpdateDue, updatesDue } from '#shared/casebook/progress'
import type { PartnerId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { fullName } from '#shared/domain/person'

/** A note owed, with the names one reads; the partner’s is left out on its own page. */
export interface NamedUpdateDue extends Pick<UpdateDue, 'menteeId' | 'milestone' | 'consent'> {
  readonly name: string
  readonly partner?: string | undefined
}

/** The notes owed to partners, or to one of them, with the names one reads; the oldest milestone first. */
export const owedNotes = (book: Casebook, today: IsoDate, only?: PartnerId): readonly NamedUpdateDue[] =>
  updatesDue(book, today).flatMap(({ menteeId, partnerId, milestone, consent }) => {
    const mentee = book.mentees[menteeId]
    if (!mentee || (only !== undefined && partnerId !== only)) return []
    return [{ menteeId, milestone, consent, name: fullName(mentee), ...(only === undefined && { partner: book.partners[partnerId]?.name }) }]
  })
