import { Document, Footer, Header, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { unzipSync, zipSync } from 'fflate'

import { paragraphsIn } from '#shared/documents/template-fields/word-paragraphs'

type Child = string | readonly string[] | Paragraph | Table

/** What a Word file of an association is made of, besides its paragraphs. */
interface WordParts {
  readonly header?: string
  readonly footer?: string
}

/** A Word file as an association might write it: a paragraph for each text, cut into runs where a list of them is given. */
export const aWordFile = async (children: readonly Child[], { header, footer }: WordParts = {}): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [
          {
            ...(header !== undefined && { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
            ...(footer !== undefined && { footers: { default: new Footer({ children: [new Paragraph(footer)] }) } }),
            children: children.map(child => (child instanceof Paragraph || child instanceof Table ? child : new Paragraph({ children: (typeof child === 'string' ? [child] : child).map(text => new TextRun(text)) }))),
          },
        ],
      }),
    ),
  )

/** A title in the file’s own style. */
export const aTitle = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] })

/** A picture in a paragraph of its own. */
export const aPictureIn = (bytes: Uint8Array) => new Paragraph({ children: [new ImageRun({ type: 'png', data: bytes, transformation: { width: 60, height: 60 } })] })

/** A table of one row. */
export const aRow = (...texts: readonly string[]) => new Table({ rows: [new TableRow({ children: texts.map(text => new TableCell({ children: [new Paragraph(text)] })) })] })

/** The parts of a Word file, by name. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes)

/** The same file with some of its parts changed, added or taken away. */
export function withParts(bytes: Uint8Array, changes: Readonly<Record<string, string | undefined>>): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes)
  for (const [name, text] of Object.entries(changes)) {
    if (text === undefined) Reflect.deleteProperty(parts, name)
    else parts[name] = new TextEncoder().encode(text)
  }
  return new Uint8Array(zipSync(parts))
}

/** The text of a part. */
export const textOf = (bytes: Uint8Array, part = 'word/document.xml'): string => new TextDecoder().decode(partsOf(bytes)[part])

/** What stands in a Word file, paragraph by paragraph. */
export const paragraphsOf = (bytes: Uint8Array, part = 'word/document.xml'): readonly string[] => paragraphsIn(textOf(bytes, part))
