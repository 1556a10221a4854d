import { type Casebook, listed } from './casebook'

import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'

/** The days on which the partner that sent a mentee was sent a note on them, the earliest first; nothing where no partner did. */
export const partnerToldOn = (book: Casebook, { id, partnerId }: Pick<Mentee, 'id' | 'partnerId'>): readonly IsoDate[] =>
  partnerId === undefined
    ? []
    : listed(book.progressUpdates)
        .flatMap(update => (update.menteeId === id && update.partnerId === partnerId && update.done.kind === 'sent' ? [update.on] : []))
        .toSorted()
