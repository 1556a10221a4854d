/** A value with one of its texts changed, and where it stood: `.moves[].on`. */
export interface Variant {
  readonly path: string
  readonly value: unknown
}

/** A value once with each text that looks so changed to another, the others as they were; of a list its first two. */
export function variantsOf(value: unknown, looks: RegExp, to: string, path = ''): readonly Variant[] {
  if (typeof value === 'string') return looks.test(value) ? [{ path, value: to }] : []
  if (Array.isArray(value)) return value.slice(0, 2).flatMap((each: unknown, index) => variantsOf(each, looks, to, `${path}[]`).map(inner => ({ path: inner.path, value: value.with(index, inner.value) as unknown })))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => variantsOf(each, looks, to, `${path}.${key}`).map(inner => ({ path: inner.path, value: { ...value, [key]: inner.value } })))
}
