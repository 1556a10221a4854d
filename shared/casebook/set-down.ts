import { listed } from './casebook'

/** A collection with one entity set down under its id, new or known. The same as spreading it, and several times faster where there are tens of thousands. */
export function setDown<Id extends string, Entity extends { readonly id: Id }>(entities: Readonly<Partial<Record<Id, Entity>>>, entity: Entity): Readonly<Partial<Record<Id, Entity>>> {
  const after: Partial<Record<Id, Entity>> = {}
  for (const each of listed<Entity>(entities)) after[each.id] = each
  after[entity.id] = entity
  return after
}
