import { remembered } from '#shared/core/remembered'

type Collection<Entity> = Readonly<Partial<Record<string, Entity>>>

/** Walks through the entities of a collection in the order they were entered: twice as fast as a list of them where there are tens of thousands. */
export function eachOf<Entity>(collection: Collection<Entity>, visit: (entity: Entity) => void): void {
  for (const id in collection) {
    const entity = collection[id]
    if (entity !== undefined) visit(entity)
  }
}

const walked = remembered((collection: Collection<unknown>): readonly unknown[] => {
  const found: unknown[] = []
  eachOf(collection, entity => found.push(entity))
  return found
})

/** The entities of a collection, in the order they were entered, listed once for each state of it. */
export const entriesOf = <Entity>(collection: Collection<Entity>): readonly Entity[] => walked(collection) as readonly Entity[] // what is remembered under a collection are its own entities
