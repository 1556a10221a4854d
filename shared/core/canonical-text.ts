/** Plain data as one text, whatever the order of its keys and the spaces it was written with; what is undefined is left out, as JSON does. */
export const canonicalText = (value: unknown): string => JSON.stringify(value, (_, each: unknown) => (isRecord(each) ? Object.fromEntries(Object.entries(each).toSorted(byKey)) : each))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** By code units, which is the same order on every machine. */
const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1)
