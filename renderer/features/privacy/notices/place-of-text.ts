import { hasPlace, placeOf, places } from '../../../ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import type { FreeText } from '#shared/casebook/free-texts'

/** Where a text stands: the page of its own record, or else of the pair or the person that it is about. */
export function placeOfText(book: Casebook, { collection, id }: FreeText): string {
  if (hasPlace(collection)) return placeOf(collection, id)
  const entities: Readonly<Record<string, object | undefined>> = book[collection]
  const entity: Readonly<Record<string, unknown>> = { ...entities[id] }
  const named = (key: string) => (typeof entity[key] === 'string' ? entity[key] : undefined)
  const pairId = named('pairId') ?? id.split(':')[0] ?? id
  if (collection === 'meetings') return places.meeting(pairId, id)
  if (collection === 'actionPlans') return places.pairPlan(id)
  if (Object.hasOwn(book.pairs, pairId)) return places.pair(pairId)
  const menteeId = named('menteeId')
  if (menteeId !== undefined) return places.mentee(menteeId)
  const other = entity['with']
  if (typeof other === 'object' && other !== null && 'kind' in other && 'id' in other) return placeOf(PLURALS[String(other.kind)] ?? '', String(other.id))
  return placeOf(Object.hasOwn(book.mentors, pairId) ? 'mentors' : 'mentees', pairId)
}

const PLURALS: Readonly<Record<string, string>> = { company: 'companies', partner: 'partners', mentor: 'mentors', mentee: 'mentees' }
