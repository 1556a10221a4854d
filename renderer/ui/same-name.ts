import { searchKey } from '#shared/core/search-key'

const key = (...names: readonly string[]) => searchKey(names.join(' ').replace(/\s+/g, ' ').trim())

/** The first of `others` that bears the same name, accents and capitals aside; a blank name is nobody's. */
export function bearerOfSameName<Other extends { readonly id: string }>(
  others: readonly Other[],
  names: (other: Other) => readonly string[],
  typed: readonly string[],
  ownId: string | undefined,
): Other | undefined {
  const wanted = key(...typed)
  return typed.some(name => name.trim() === '') ? undefined : others.find(other => other.id !== ownId && key(...names(other)) === wanted)
}
