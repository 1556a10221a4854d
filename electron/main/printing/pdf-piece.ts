import type { Content, ContentText } from 'pdfmake/interfaces'

import type { Text } from '#shared/documents/document'

import { tagged } from './pdf-tags'
import type { Tag } from './pdf-tags'

/** A piece of a page, whether what comes next must stand beside it, and whether it may itself go on over the page. */
export interface Piece {
  readonly content: Content
  readonly withNext?: true
  readonly mayBreak?: true
}

/** Longer paragraphs may go on over the page. */
export const LONG = 900

/** Spans in the words of pdfmake. */
export const spansOf = (text: Text) => (typeof text === 'string' ? text : text.map(span => ({ text: span.text, bold: span.strong ?? false })))

/** A text that belongs to a place of the structure. */
export const leaf = (text: Text, tag: Tag, looks: Omit<ContentText, 'text'> & { width?: number } = {}): Content => tagged({ text: spansOf(text), ...looks }, tag)
