/** What was typed in a form and differs from what it began with: each field with its value, or empty where it was emptied. Plain JSON. */
export type DraftValues = Readonly<Record<string, readonly [] | readonly [unknown]>>

/** What a form holds that it did not begin with; what is no plain JSON, such as a file, is left out. */
export function draftOf(begun: object, now: object): DraftValues {
  const before = fieldsOf(begun)
  return Object.fromEntries(
    Object.entries(now).flatMap(([field, value]: readonly [string, unknown]) => {
      if (isSame(before[field], value) || !isPlain(value)) return []
      return [[field, value === undefined ? ([] as const) : ([value] as const)]]
    }),
  )
}

/** What a form begins with, and over it what was typed before; nothing where the draft is none, adds nothing, or no longer fits the form. */
export function resumedFrom<Values extends object>(begun: Values, draft: unknown): Values | undefined {
  if (!isRecord(draft)) return undefined
  const before = fieldsOf(begun)
  const typed: Record<string, unknown> = {}
  for (const [field, kept] of Object.entries(draft)) {
    if (!(field in before) || !Array.isArray(kept) || kept.length > 1) return undefined
    const value: unknown = kept[0]
    if (!fits(before[field], value)) return undefined
    typed[field] = value
  }
  const resumed = { ...begun, ...typed }
  return isSame(begun, resumed) ? undefined : resumed
}

/** True when a value may stand where another stood: of the same kind all the way down, as far as the other tells. */
function fits(model: unknown, value: unknown): boolean {
  if (value === undefined) return model === undefined || typeof model !== 'object'
  if (model === undefined || model === null) return value === null || typeof value !== 'object'
  if (Array.isArray(model)) return Array.isArray(value) && (model.length === 0 || value.every(each => fits(model[0], each)))
  if (typeof model === 'object') return isRecord(value) && Object.entries(value).every(([key, each]) => !(key in model) || fits(fieldsOf(model)[key], each))
  return typeof value === typeof model
}

const fieldsOf = (values: object): Readonly<Record<string, unknown>> => ({ ...values })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A part that is absent is the same as one that is undefined, as JSON has it. */
const isSame = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain)
  if (typeof value !== 'object' || value === null) return typeof value !== 'function' && typeof value !== 'bigint' && typeof value !== 'symbol'
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
}
