import { searchKey } from '#shared/core/search-key'
import type { Address } from '#shared/domain/address'
import { type Additions, additions, type ImportTarget } from '#shared/domain/import-record'

type Parts = Readonly<Record<string, unknown>>

/** A file: each has an address, of which nothing may be known. */
export interface Addressed { readonly address: Address }
interface WithAddress { readonly address?: Address | undefined }

/** What a list tells of somebody and their file lacks. What the file says is never overwritten, and nothing is added to an address that the list contradicts. */
export function additionsTo<Target extends ImportTarget>(target: Target, present: Addressed, offered: WithAddress): Additions<Target> {
  const said: Parts = { ...present }
  const { address: _, ...others }: Parts & WithAddress = { ...offered }
  const lacking = Object.entries(others).filter(([key, value]) => key in additions[target].shape && !isLacking(value) && isLacking(said[key]))
  const address = lackingAddress(present.address, offered.address ?? {})
  return { ...Object.fromEntries(lacking), ...(isNothing(address) ? {} : { address }) } as Additions<Target> // the shape of the target chose the parts
}

/** A file with what is added to it. */
export const withAdditions = <Entity extends Addressed>(entity: Entity, added: Additions): Entity => ({
  ...entity,
  ...added,
  ...(added.address ? { address: { ...entity.address, ...added.address } } : {}),
})

/** A file without what was added to it, where that still stands as it was added. */
export function withoutAdditions<Entity extends Addressed>(entity: Entity, { address, ...added }: Additions): Entity {
  const { address: place, ...rest } = entity
  const left = { ...without(rest, added), address: without(place, address ?? {}) }
  return { ...left, ...('contacts' in entity && !('contacts' in left) ? { contacts: [] } : {}) } as Entity // only parts that a file may lack were taken
}

export const isNothing = (parts: object): boolean => Object.keys(parts).length === 0

const without = (parts: object, taken: object): object => {
  const before: Parts = { ...taken }
  return Object.fromEntries(Object.entries(parts).filter(([key, value]) => before[key] === undefined || !isSame(value, before[key])))
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** A company without contacts lacks them. */
const isLacking = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)

/** A street goes with its own town only: where one part differs, nothing is added. */
function lackingAddress(present: Address, offered: Address): Address {
  const parts = ['street', 'postcode', 'municipality'] as const
  if (parts.some(part => present[part] !== undefined && offered[part] !== undefined && searchKey(present[part]) !== searchKey(offered[part]))) return {}
  return Object.fromEntries(parts.flatMap(part => (present[part] === undefined && offered[part] !== undefined ? [[part, offered[part]]] : [])))
}
