import { NOTHING, toDo } from './draw-line'
import type { DueLine } from './due-line'
import type { Morning } from './morning'

import { listed } from '#shared/casebook/casebook'
import { notifyBy, toTell } from '#shared/domain/breach'

/** Each breach of which the authority, or the people, are still to be told: late once the 72 hours are over. */
export const breachesDue = (morning: Morning): readonly DueLine[] =>
  listed(morning.book.breaches).flatMap(breach => {
    const missing = toTell(breach)
    const { id: breachId, discoveredOn, discoveredAt: at } = breach
    return missing.length === 0 ? NOTHING : toDo(morning, { rule: 'breach', stage: 6, about: { kind: 'programme' }, facts: { breachId, ...(at && { at }), missing }, part: breachId }, discoveredOn, notifyBy(breach))
  })
