import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result } from '#shared/core/result'

/** The entity a sheet is about. Refuses an id that the book does not hold. */
export function found<Entity>(all: Readonly<Partial<Record<string, Entity>>>, id: string): Result<Entity, CasebookRefusal> {
  const entity = all[id]
  return entity === undefined ? refuse({ code: 'casebook/unknown', id }) : ok(entity)
}

/** The entity named, or none where none was. */
export const perhaps = <Entity>(all: Readonly<Partial<Record<string, Entity>>>, id: string | undefined): Result<Entity | undefined, CasebookRefusal> =>
  id === undefined ? ok(undefined) : found(all, id)
