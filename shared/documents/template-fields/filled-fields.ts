import { paper } from '#shared/text/paper'

import type { Block } from '../document'
import { fieldNamed, isBlockField, type FieldName, type FieldValue, type FieldValues } from './template-field'

/**
 * What takes the place of each field found in a Word file, under the name as it was typed there. What is not known is a line to fill by hand.
 * A draft and an invented programme are said to be such where the file has no place for it: before the first text of ours, or else before the first words.
 */
export function filledFields(typed: readonly string[], values: FieldValues): ReadonlyMap<string, FieldValue> {
  const found = typed.flatMap(each => {
    const name = fieldNamed(each)
    return name ? [{ typed: each, name }] : []
  })
  const mark = typeof values.mention === 'string' ? values.mention : ''
  const bearer = mark === '' ? undefined : markBearer(found.map(({ name }) => name))
  return new Map(found.map(({ typed: each, name }) => [each, name === bearer ? marked(mark, valueOf(name, values)) : valueOf(name, values)]))
}

function valueOf(name: FieldName, values: FieldValues): FieldValue {
  const value = values[name]
  if (value !== undefined) return value
  return isBlockField(name) ? [{ kind: 'paragraph', text: paper.toFill }] : paper.toFill
}

/** The field before which a warning stands; none where the file has a place for it. */
function markBearer(names: readonly FieldName[]): FieldName | undefined {
  if (names.includes('mention')) return undefined
  return names.find(isBlockField) ?? names[0]
}

const marked = (mark: string, value: FieldValue): FieldValue => {
  if (typeof value === 'string') return `${mark} · ${value}`
  const warning: Block = { kind: 'paragraph', text: [{ text: mark, strong: true }] }
  return [warning, ...value]
}
