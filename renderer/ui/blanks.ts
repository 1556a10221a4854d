type Blankless<Value> = Value extends object
  ? Value extends readonly unknown[] | Uint8Array
    ? Value
    : { [Key in keyof Value]: Blankless<Value[Key]> }
  : Value

/** The values of a form as a question holds them: what was left blank is absent, at every depth. */
export function withoutBlanks<Values extends object>(values: Values): Blankless<Values> {
  const filled = Object.entries(values).flatMap(([key, value]: [string, unknown]) => (isBlank(value) ? [] : [[key, cleaned(value)] as const]))
  return Object.fromEntries(filled) as Blankless<Values> // `Object.fromEntries` forgets the names
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const cleaned = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array) ? withoutBlanks(value) : value

/** The object, or nothing when it holds nothing: for a group that is optional as a whole. */
export const unlessEmpty = <Group extends object>(group: Group): Group | undefined => {
  const cleanGroup: object = withoutBlanks(group)
  return Object.keys(cleanGroup).length > 0 ? group : undefined
}
