import type { TemplateKind } from '#shared/domain/letter-template'
import type { TemplateGap, TemplateProblem, TemplateReport } from '#shared/domain/template-report'

import { expectedOf, fieldKey, type FieldName, fieldNamed, fieldsOf } from './template-field'
import { nearestName } from './nearest-name'

const FIELD = /\{\{([^{}]*)\}\}/g
/** One pair of braces, with nothing that belongs to two. */
const SINGLE = /(?<!\{)\{([^{}]*)\}(?!\})/g

/** How much of a paragraph is quoted. */
const NEAR = 60

/** Reads the fields in the paragraphs of a Word file, and says what would come out wrong and what one would expect and is not there. */
export function checkTemplate(kind: TemplateKind, paragraphs: readonly string[]): TemplateReport {
  const problems = paragraphs.flatMap(text => problemsIn(kind, text))
  const fields = [...new Set(paragraphs.flatMap(text => [...text.matchAll(FIELD)].flatMap(([, typed = '']) => fieldNamed(typed) ?? [])))]
  return { fields, problems: fields.length === 0 && problems.length === 0 ? [{ kind: 'no-field' }] : problems, gaps: gapsOf(kind, fields) }
}

function problemsIn(kind: TemplateKind, text: string): readonly TemplateProblem[] {
  const near = shortened(text)
  const found = [...text.matchAll(FIELD)].flatMap(([whole, typed = '']) => fieldProblem(kind, typed.trim(), { near, isAlone: text.trim() === whole }))
  const rest = text.replace(FIELD, '')
  const single = [...rest.matchAll(SINGLE)].flatMap(([, typed = '']) => {
    const field = fieldNamed(typed)
    return field ? [{ kind: 'single-braces', field, near } as const] : []
  })
  const isOpen = /\{\{|\}\}/.test(rest.replace(SINGLE, ' '))
  return [...found, ...(isOpen ? [{ kind: 'open-braces', near: shortened(fromBraces(text)) } as const] : []), ...single]
}

function fieldProblem(kind: TemplateKind, typed: string, { near, isAlone }: { readonly near: string; readonly isAlone: boolean }): readonly TemplateProblem[] {
  const offered = fieldsOf(kind)
  const name = fieldNamed(typed)
  const field = offered.find(each => each.name === name)
  if (field) return field.isBlock && !isAlone ? [{ kind: 'not-alone', field: field.name, near }] : []
  if (name) return [{ kind: 'foreign-field', field: name, near }]
  const suggestion = nearestName(fieldKey(typed), offered.map(each => each.name))
  return [{ kind: 'unknown-field', field: typed, near, ...(suggestion && { suggestion }) }]
}

const gapsOf = (kind: TemplateKind, fields: readonly FieldName[]): readonly TemplateGap[] =>
  fields.includes('contenu') ? [] : expectedOf(kind).flatMap(oneOf => (oneOf.some(name => fields.includes(name)) ? [] : [{ fields: oneOf }]))

/** The text from its first pair of braces that belongs to no field. */
function fromBraces(text: string): string {
  if (text.length <= NEAR) return text
  const hidden = text.replace(FIELD, whole => ' '.repeat(whole.length))
  return text.slice(Math.max(0, hidden.search(/\{\{|\}\}/) - 20))
}

function shortened(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ')
  return plain.length > NEAR ? `${plain.slice(0, NEAR)}…` : plain
}
