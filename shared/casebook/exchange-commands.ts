import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'

import { ok, refuse } from '#shared/core/result'
import { ExchangeDetails, type ExchangeWith } from '#shared/domain/exchange'
import { ExchangeId } from '#shared/domain/ids'

/** Without an id a new exchange is noted; with one the present one is corrected. */
export const SaveExchange = z.strictObject({ id: ExchangeId.optional(), details: ExchangeDetails })
export type SaveExchange = z.infer<typeof SaveExchange>

export const RemoveExchange = z.strictObject({ id: ExchangeId })

/** Notes what was said with whom. Refuses a day to come. */
export const saveExchange =
  ({ id, details }: SaveExchange, world: World): Change =>
  book => {
    if (id !== undefined && !book.exchanges[id]) return refuse({ code: 'casebook/unknown', id })
    if (!isKnown(book, details.with)) return refuse({ code: 'casebook/unknown', id: details.with.id })
    if (details.on > world.today()) return refuse({ code: 'date/in-future', on: details.on })
    const key = id ?? ExchangeId.parse(world.newId())
    return ok({ ...book, exchanges: { ...book.exchanges, [key]: { ...details, id: key } } })
  }

export const removeExchange =
  ({ id }: z.infer<typeof RemoveExchange>): Change =>
  book => {
    const { [id]: found, ...exchanges } = book.exchanges
    return found ? ok({ ...book, exchanges }) : refuse({ code: 'casebook/unknown', id })
  }

function isKnown(book: Casebook, { kind, id }: ExchangeWith): boolean {
  switch (kind) {
    case 'company':
      return book.companies[id] !== undefined
    case 'partner':
      return book.partners[id] !== undefined
    case 'mentor':
      return book.mentors[id] !== undefined
    case 'mentee':
      return book.mentees[id] !== undefined
  }
}
