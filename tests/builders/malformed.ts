import type { z } from 'zod'

/** What a schema is made of, as zod 4 keeps it; only the parts that are walked through here. */
interface Made {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly in?: z.ZodType
  readonly out?: z.ZodType
  readonly element?: z.ZodType
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly items?: readonly z.ZodType[]
  readonly left?: z.ZodType
  readonly right?: z.ZodType
  readonly getter?: () => z.ZodType
  readonly values?: readonly unknown[]
  readonly entries?: Readonly<Record<string, unknown>>
  readonly shape?: Readonly<Record<string, z.ZodType>>
}

const madeOf = (schema: z.ZodType): Made => schema.def // each kind of schema has parts of its own

const UUID = '00000000-0000-4000-9000-000000000001'

/** What the leaves of our questions take: one of these fits nearly each of them. */
const CANDIDATES: readonly unknown[] = [
  ...['Zoé', '2026-03-16', UUID, 'a'.repeat(64), '5000', '10:30', 'zoe@example.be', 'BE', 'fr', '0123.456.749', '081 22 33 44', 'https://example.be/', '2026-03', 'une-cle', 'Une phrase de passe assez longue', '2026-03-16T10:00:00.000Z'],
  ...[1, 0, 2, 30, 12, 100, 2026, 0.5, true, false, null, undefined],
  new Uint8Array([1, 2, 3]),
]

/** Something that a schema takes, with all that is optional in it; what it cannot find out it leaves as `undefined`. */
export function sampleOf(schema: z.ZodType, depth = 0): unknown {
  const made = madeOf(schema)
  if (depth > 12) return undefined
  const deeper = (inner: z.ZodType | undefined): unknown => (inner ? sampleOf(inner, depth + 1) : undefined)
  const built = builtFrom(made, deeper)
  return takes(schema, built) ? built : (CANDIDATES.find(candidate => takes(schema, candidate)) ?? built)
}

function takes(schema: z.ZodType, value: unknown): boolean {
  try {
    return schema.safeParse(value).success
  } catch {
    return false // some schemas fail on bytes where they look for names
  }
}

function builtFrom(made: Made, deeper: (inner: z.ZodType | undefined) => unknown): unknown {
  switch (made.type) {
    case 'object':
      return Object.fromEntries(Object.entries(made.shape ?? {}).map(([name, each]) => [name, deeper(each)]))
    case 'array':
      return [deeper(made.element)]
    case 'tuple':
      return (made.items ?? []).map(deeper)
    case 'record':
      return { [String(deeper(made.keyType))]: deeper(made.valueType) }
    case 'union':
      return made.options?.map(option => ({ option, built: deeper(option) })).find(({ option, built }) => takes(option, built))?.built
    case 'intersection':
      return { ...Object(deeper(made.left)), ...Object(deeper(made.right)) } as unknown
    case 'literal':
      return made.values?.[0]
    case 'enum':
      return Object.values(made.entries ?? {})[0]
    case 'lazy':
      return deeper(made.getter?.())
    case 'pipe':
      return deeper(made.in)
    default:
      return deeper(made.innerType)
  }
}

type Path = readonly (string | number)[]

/** Where the leaves of a value lie, and the records and lists on the way to them. */
export function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [path]
  return [path, ...Object.entries(value).flatMap(([name, each]) => pathsIn(each, [...path, Array.isArray(value) ? Number(name) : name]))]
}

/** The value with something else at a place in it. */
export function withAt(value: unknown, [first, ...rest]: Path, wrong: unknown): unknown {
  if (first === undefined) return wrong
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === first ? withAt(each, rest, wrong) : each))
  return Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, name === first ? withAt(each, rest, wrong) : (each as unknown)])) // a place in it was found there
}

function cyclic(): object {
  const self: Record<string, unknown> = { id: UUID }
  self['self'] = self
  return self
}

const deep = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>(inner => ({ inner }), 1)

/** What a window that somebody took over might lay anywhere in a question: of another kind, too large, or made to be misread. */
export const NASTY: readonly (readonly [what: string, value: unknown])[] = [
  ...[['a number', 17], ['no number', NaN], ['no end', Infinity], ['a fraction', -1.5], ['a huge number', 2 ** 60], ['nothing', null], ['a truth', true], ['a big integer', 10n]] as const,
  ...[['an empty text', ''], ['a long text', 'é'.repeat(120_000)], ['half a letter', 'Zo\ud83d'], ['a text with a zero', 'Zo\0é'], ['a text turned round', '\u202eexe.fdp'], ['a path', '../../etc/passwd'], ['a line too many', 'Zoé\r\nBcc: x@example.be']] as const,
  ...[['an empty list', []], ['an empty record', {}], ['a long list', Array.from({ length: 12_000 }, () => UUID)], ['a record with a name too many', { id: UUID, unknown: true }]] as const,
  ['a name of the engine', JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}')],
  ['a thing that holds itself', cyclic()],
  ['very deep things', deep(500)],
  ['a day that is none', new Date(NaN)],
  ['a map', new Map([['id', UUID]])],
  ['a pattern', /(a+)+$/],
  ['too many bytes', new Uint8Array(6_000_000)],
]
