import { type Casebook, type CollectionName, Collections } from '#shared/casebook/casebook'

type Plain = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A book in which all that may be missing is missing: each record without whatever its schema does without. */
export function sparse(book: Casebook, kept: readonly CollectionName[] = []): Casebook {
  const names = (Object.keys(Collections.shape) as CollectionName[]).filter(name => !kept.includes(name)) // the keys of the shape are its collections
  return names.reduce((left, name) => {
    const schema = Collections.shape[name]
    const records = Object.entries<unknown>(left[name]).map(([id, record]) => [id, isPlain(record) ? bare(record, each => schema.safeParse({ [id]: each }).success) : record])
    return { ...left, [name]: Object.fromEntries(records) }
  }, book)
}

/** A record without each of its fields, and theirs, that it still holds together without. */
function bare(record: Plain, holds: (record: Plain) => boolean): Plain {
  return Object.keys(record).reduce((left, key) => {
    const { [key]: value, ...without } = left
    if (holds(without)) return without
    return isPlain(value) ? { ...left, [key]: bare(value, each => holds({ ...left, [key]: each })) } : left
  }, record)
}
