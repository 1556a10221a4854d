import { useEffect, useRef } from 'react'

/**
 * Changes something of the book one change after the other. Two may follow each other faster than the disk: the second is made to what
 * the first one left. `change` resolves to what stands then, or to nothing when it was refused.
 */
export function useInTurn<Entity, Patch>(entity: Entity, change: (latest: Entity, patch: Patch) => Promise<Entity | undefined>): (patch: Patch) => void {
  const latest = useRef(entity)
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  useEffect(() => {
    latest.current = entity
  }, [entity])

  return patch => {
    queue.current = queue.current.then(async () => {
      latest.current = (await change(latest.current, patch)) ?? latest.current
    })
  }
}
