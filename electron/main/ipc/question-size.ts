import { MAX_EXPORT_BYTES } from '#shared/api/api'

/** What any question may come to, looked at before a schema walks through it; the longest honest one, a list of 20 000 people, stays far below. */
const LARGEST_QUESTION = {
  /** How deep things may lie within each other; the answers of a grid lie eight deep. */
  depth: 40,
  /** Values of any kind, lists and records among them. */
  values: 2_000_000,
  /** Characters of all texts and names together. */
  characters: 64_000_000,
  /** Bytes of all files together. */
  bytes: MAX_EXPORT_BYTES,
} as const

/**
 * True for what is larger, deeper or stranger than any question of ours: a thing that holds itself, a map, a pattern.
 * The bytes of a file stand under the name `bytes` of the question itself, and nowhere else: a schema that looks for names in them would count each byte as one.
 */
export function isOutOfBounds(question: unknown): boolean {
  const left: Record<'values' | 'characters' | 'bytes', number> = { ...LARGEST_QUESTION }
  let level: unknown[] = [question]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LARGEST_QUESTION.depth) return true
    const next: unknown[] = []
    for (const value of level) {
      left.values -= 1
      if (typeof value === 'string') left.characters -= value.length
      else if (value instanceof Uint8Array) {
        if (depth !== 1 || bytesOf(question) !== value) return true
        left.bytes -= value.length
      }
      else if (typeof value === 'object' && value !== null) {
        if (!isPlain(value) || Object.hasOwn(value, '__proto__')) return true
        for (const [name, each] of Object.entries(value)) {
          left.characters -= Array.isArray(value) ? 0 : name.length
          next.push(each)
        }
        // What holds itself grows at each level, and ends here.
        if (next.length > left.values) return true
      }
      if (left.values < 0 || left.characters < 0 || left.bytes < 0) return true
    }
    level = next
  }
  return false
}

const bytesOf = (question: unknown): unknown => (typeof question === 'object' && question !== null && 'bytes' in question ? question.bytes : undefined)

/** A list or a record, such as JSON has them: everything else that Electron carries is none of ours. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
