import { type IPatch, Paragraph, patchDetector, patchDocument, PatchType, TextRun } from 'docx'

import { filledFields } from '#shared/documents/template-fields/filled-fields'
import type { FieldValue, FieldValues } from '#shared/documents/template-fields/template-field'
import type { TemplateLayout } from '#shared/documents/template-fields/template-layout'

import { bulletLists, docxBlocks } from './docx-blocks'
import { eachText } from './each-text'

/** A Word file that was checked, and what goes into it. */
export interface TemplateToFill {
  readonly bytes: Uint8Array
  readonly layout: TemplateLayout
  readonly values: FieldValues
}

/** Fills the fields of a Word file; words take the look of those they replace, blocks the titles and the width of the file. Text is never taken for a field or for markup. */
export async function fillTemplate({ bytes, layout, values }: TemplateToFill): Promise<Uint8Array> {
  const typed = await patchDetector({ data: bytes })
  const fields = [...filledFields(typed, values)]
  const stand = standIns(fields.map(([, value]) => value))
  const patches = Object.fromEntries(fields.map(([name, value]) => [name, patchOf(stand ? withStandIns(value, stand) : value, layout)]))
  const filled = await patchDocument({ outputType: 'uint8array', data: bytes, patches, numbering: bulletLists })
  return stand ? braced(filled, stand) : filled
}

const patchOf = (value: FieldValue, { width, headings }: TemplateLayout): IPatch =>
  typeof value === 'string'
    ? { type: PatchType.PARAGRAPH, children: lines(value) }
    : // A table that ended a cell or the file without a paragraph after it would be damage to Word.
      { type: PatchType.DOCUMENT, children: [...docxBlocks(value, { width, theirHeadings: headings }), new Paragraph({ spacing: { after: 0, line: 20, lineRule: 'exact' } })] }

const lines = (text: string): readonly TextRun[] => clean(text).split(/\r\n?|\n/).map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }))

/** What XML cannot hold would make a file that Word refuses. */
const clean = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

/** Two signs that stand for braces while the file is filled. */
interface StandIns {
  readonly start: string
  readonly end: string
}

/**
 * The library looks for fields again in what it has just written: braces in a text of ours would be taken for one.
 * Where a text has two of them, they wait outside as signs that no text holds, and are written last.
 */
function standIns(values: readonly FieldValue[]): StandIns | undefined {
  const texts: string[] = []
  values.forEach(value => eachText(value, text => (texts.push(text), text)))
  if (!texts.some(each => each.includes('{{'))) return undefined
  const text = texts.join('')
  const free = Array.from({ length: 100 }, (_, index) => String.fromCodePoint(0xe000 + index)).filter(sign => !text.includes(sign))
  const [start, end] = free
  return start !== undefined && end !== undefined ? { start, end } : undefined
}

const withStandIns = (value: FieldValue, { start, end }: StandIns): FieldValue => eachText(value, text => text.replace(/[{}]/g, brace => `${start}${brace === '{' ? 'o' : 'c'}${end}`))

const braced = (bytes: Uint8Array, placeholderDelimiters: StandIns): Promise<Uint8Array> =>
  patchDocument({ outputType: 'uint8array', data: bytes, placeholderDelimiters, patches: { o: { type: PatchType.PARAGRAPH, children: [new TextRun('{')] }, c: { type: PatchType.PARAGRAPH, children: [new TextRun('}')] } } })
