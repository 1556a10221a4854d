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

const cleaned = (value: unknown): unknown => (isGroup(value) ? withoutBlanks(value) : value)

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)

/** The fields of a form with what is known put in; what is not known stays blank, and what the form does not ask is left out. */
export function filledFrom<Values extends object>(blank: Values, known: object): Values {
  const found: Readonly<Record<string, unknown>> = { ...known }
  const filled = Object.entries(blank).map(([key, empty]: [string, unknown]) => {
    const value = found[key]
    return [key, isGroup(empty) && isGroup(value) ? filledFrom(empty, value) : (value ?? empty)] as const
  })
  return Object.fromEntries(filled) as Values // the keys are those of `blank`
}
