import type { Content, ContentText } from 'pdfmake/interfaces'

/** What a screen reader calls a piece of the page (ISO 32000-1, 14.8.4). */
type Role = 'Document' | 'Part' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure'

/** A place in the structure of a PDF; places are read in the order in which they were made. */
export interface Tag {
  readonly role: Role
  readonly parent?: Tag
  readonly children: Tag[]
  /** The head of a column: pdfmake draws it again on each page, but it is read once. */
  readonly headOfColumn?: true
  /** What a picture shows, for those who do not see it. */
  readonly alt?: string
}

/** A new place at the end of another one. */
export function tagIn(parent: Tag | undefined, role: Role): Tag {
  const tag: Tag = { role, children: [], ...(parent && { parent }) }
  parent?.children.push(tag)
  return tag
}

/** The head of a column, at the end of a row. */
export function columnHeadIn(row: Tag): Tag {
  const tag: Tag = { role: 'TH', children: [], parent: row, headOfColumn: true }
  row.children.push(tag)
  return tag
}

/** A picture, at the end of another place. */
export function figureIn(parent: Tag, alt: string): Tag {
  const tag: Tag = { role: 'Figure', children: [], parent, alt }
  parent.children.push(tag)
  return tag
}

/** Text that belongs to a place; text without one is decoration that a screen reader passes over. */
export const tagged = (content: ContentText, tag: Tag): Content => Object.assign(content, { tag })

// The few parts of pdfmake and pdfkit that this file stands on.
interface Line {
  tag?: Tag
}
interface Element {
  add(child: unknown): unknown
}
interface Pdf {
  /** The page being drawn. */
  readonly page: unknown
  struct(role: Role, options?: { scope?: 'Row' | 'Column'; alt?: string }): Element
  addStructure(element: Element): void
  markContent(tag: 'Artifact', options: { type: 'Layout' | 'Pagination' }): void
  markStructureContent(role: Role): unknown
  endMarkedContent(): void
}
interface Rendering {
  readonly pdfDocument: Pdf
  elements?: ReadonlyMap<Tag, Element>
  /** The page on which the head of a column was drawn first. */
  firstPages?: Map<Tag, unknown>
}
interface Page {
  readonly items: readonly { readonly item: Line }[]
}
/** A method of a class of pdfmake, with its `this`. */
type Method<This> = (this: This, ...given: never[]) => unknown

export interface PdfmakeClasses {
  readonly layout: { buildNextLine: Method<unknown> }
  readonly renderer: { renderPages: Method<Rendering>; renderLine: Method<Rendering> } & Record<'renderVector' | 'renderImage' | 'renderSVG' | 'renderWatermark', Method<Rendering>>
}

/** Marks the classes that were taught: a second press over the same pdfmake would else write each mark twice. */
const TAUGHT = Symbol.for('binome.tags')

/**
 * Makes pdfmake write the structure of its pages. By itself (0.3.11) it draws without saying what is a heading, a table or a
 * paragraph, and leaves the structure tree empty: these are the five methods through which each line and each shape passes.
 */
export function teachTags({ layout, renderer }: PdfmakeClasses): void {
  if (TAUGHT in layout) return
  Object.defineProperty(layout, TAUGHT, { value: true })
  const { buildNextLine } = layout
  layout.buildNextLine = function (node: Line) {
    const line = buildNextLine.call(this, node as never) as Line | null // pdfmake gives no types of its own
    if (line && node.tag) line.tag = node.tag
    return line
  }

  const { renderPages, renderLine } = renderer
  renderer.renderPages = function (pages: readonly Page[]) {
    const first = pages.flatMap(page => page.items).find(({ item }) => item.tag)?.item.tag
    if (first) this.elements = structureOf(rootOf(first), this.pdfDocument)
    this.firstPages = new Map()
    return renderPages.call(this, pages as never)
  }
  renderer.renderLine = function (line: Line, ...place: never[]) {
    const element = line.tag && this.elements?.get(line.tag)
    if (!line.tag || !element || isRepeated(line.tag, this)) return asArtifact(this, 'Pagination', () => renderLine.call(this, line as never, ...place))

    return inPlace(this, element, line.tag, () => renderLine.call(this, line as never, ...place))
  }
  for (const name of ['renderVector', 'renderImage', 'renderSVG', 'renderWatermark'] as const) {
    const drawn = renderer[name]
    renderer[name] = function (...given: never[]) {
      const [shape] = given as readonly Line[] // a picture of the text has its place, as a line has
      const element = shape?.tag && this.elements?.get(shape.tag)
      return shape?.tag && element ? inPlace(this, element, shape.tag, () => drawn.apply(this, given)) : asArtifact(this, 'Layout', () => drawn.apply(this, given))
    }
  }
}

function isRepeated(tag: Tag, { pdfDocument, firstPages }: Rendering): boolean {
  if (!tag.headOfColumn || !firstPages) return false
  if (!firstPages.has(tag)) firstPages.set(tag, pdfDocument.page)
  return firstPages.get(tag) !== pdfDocument.page
}

function inPlace({ pdfDocument }: Rendering, element: Element, { role }: Tag, draw: () => unknown): unknown {
  const content = pdfDocument.markStructureContent(role)
  draw()
  pdfDocument.endMarkedContent()
  return element.add(content)
}

function asArtifact({ pdfDocument }: Rendering, type: 'Layout' | 'Pagination', draw: () => unknown): unknown {
  pdfDocument.markContent('Artifact', { type })
  const drawn = draw()
  pdfDocument.endMarkedContent()
  return drawn
}

const optionsOf = ({ role, alt, headOfColumn }: Tag) => ({ ...(role === 'TH' && { scope: headOfColumn ? ('Column' as const) : ('Row' as const) }), ...(alt !== undefined && { alt }) })

const rootOf = (tag: Tag): Tag => (tag.parent ? rootOf(tag.parent) : tag)

/** The whole tree before the first line is drawn, so that the order of reading is ours and not that of drawing. */
function structureOf(root: Tag, pdf: Pdf): ReadonlyMap<Tag, Element> {
  const elements = new Map<Tag, Element>()
  const build = (tag: Tag): Element => {
    const element = pdf.struct(tag.role, optionsOf(tag))
    for (const child of tag.children) element.add(build(child))
    elements.set(tag, element)
    return element
  }
  pdf.addStructure(build(root))
  return elements
}
