/** The same value with each of its texts changed, however deep; the change also sees kinds and ids, which are plain letters. */
export function eachText<Value>(value: Value, change: (text: string) => string): Value {
  const changed = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part)
    if (Array.isArray(part)) return part.map(changed)
    if (typeof part === 'object' && part !== null) return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, changed(inner)]))
    return part
  }
  return changed(value) as Value // the same shape, text for text
}
