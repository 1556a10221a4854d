/** The same value with each of its texts changed, however deep; the change also sees kinds and ids, which are plain letters. What stands in several places stays one thing. */
export function eachText<Value>(value: Value, change: (text: string) => string): Value {
  const done = new Map<object, unknown>()
  const changed = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part)
    if (typeof part !== 'object' || part === null) return part
    const known = done.get(part)
    if (known !== undefined) return known
    const made: unknown = Array.isArray(part) ? part.map(changed) : Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, changed(inner)]))
    done.set(part, made)
    return made
  }
  return changed(value) as Value // the same shape, text for text
}
