import type { Casebook } from './casebook'
import type { CasebookRefusal } from './refusal'

import type { CoordinatorId } from '#shared/domain/ids'

/** The refusal of the first member of the team named in what was done that the book does not know. */
export function unknownAmong(book: Casebook, done: readonly { readonly by?: CoordinatorId | undefined }[]): CasebookRefusal | undefined {
  const unknown = done.flatMap(({ by }) => by ?? []).find(by => !book.coordinators[by])
  return unknown === undefined ? undefined : { code: 'casebook/unknown', id: unknown }
}
