import { useCasebook } from './mirror'

import type { Casebook } from '#shared/casebook/casebook'
import { listInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { ListItem, ListName } from '#shared/domain/lists'

/** The shared lists of a book as the association keeps them, the hidden items included. */
export const listsOf =
  (book: Casebook) =>
  (name: ListName): readonly ListItem[] =>
    listInForce(book, name, defaults)

/** The shared lists as the association keeps them, the hidden items included. */
export const useLists = (): ((name: ListName) => readonly ListItem[]) => listsOf(useCasebook())
