import { CheckBox, TextRun } from 'docx'
import type { IRunOptions } from 'docx'

import type { Span, Text } from '#shared/documents/document'

/** Text in the words of docx. */
export const runs = (text: Text, look: IRunOptions = {}): TextRun[] =>
  (typeof text === 'string' ? [{ text }] : text).map((span: Span) => {
    const strong: IRunOptions = span.strong ? { bold: true } : {}
    return new TextRun({ ...look, ...strong, text: span.text })
  })

/** A real box, which a click in Word ticks; it takes its size from the paragraph. */
export const boxRun = (name: string, ticked = false): CheckBox =>
  new CheckBox({
    alias: name.slice(0, 60),
    checked: ticked,
    checkedState: { value: '2612', font: 'MS Gothic' },
    uncheckedState: { value: '2610', font: 'MS Gothic' },
  })
