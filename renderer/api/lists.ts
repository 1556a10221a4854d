import { useCasebook } from './mirror'

import { listInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { ListItem, ListName } from '#shared/domain/lists'

/** The shared lists as the association keeps them, the hidden items included. */
export function useLists(): (name: ListName) => readonly ListItem[] {
  const book = useCasebook()
  return name => listInForce(book, name, defaults)
}
