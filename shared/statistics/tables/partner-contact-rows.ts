import { isIn } from '../report-period'
import type { PartnerContactRow } from '../rows'
import { byDay, numbered } from './cells'
import type { Scope } from './scope'

import { listed } from '#shared/casebook/casebook'
import type { PartnerId } from '#shared/domain/ids'

type Contact = Omit<PartnerContactRow, 'number'>

/** One row for each exchange with a partner and each note that went to one in the period, the first first; what was left aside is none. */
export function partnerContactRows({ book, period }: Scope): readonly PartnerContactRow[] {
  const kindOf = (partner: PartnerId) => book.partners[partner]?.kind ?? 'other'
  const exchanges = listed(book.exchanges).flatMap((exchange): readonly Contact[] => {
    if (exchange.with.kind !== 'partner' || !isIn(period, exchange.on)) return []
    const partner = exchange.with.id
    return [{ id: exchange.id, on: exchange.on, what: 'exchange', partner, partnerKind: kindOf(partner) }]
  })
  const updates = listed(book.progressUpdates).flatMap(({ id, on, partnerId, done }): readonly Contact[] =>
    done.kind === 'sent' && isIn(period, on) ? [{ id, on, what: 'update', partner: partnerId, partnerKind: kindOf(partnerId) }] : [],
  )
  return numbered('P', [...exchanges, ...updates].sort(byDay))
}
