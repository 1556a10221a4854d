/** How a Word file of the association is set, as far as what is put into it must know. */
export interface TemplateLayout {
  /** How wide its text is, in twentieths of a point. */
  readonly width: number
  /** The ids of its own styles for titles of levels 1 to 3; a file need not have them. */
  readonly headings: Readonly<Partial<Record<1 | 2 | 3, string>>>
}

/** A4 with margins of 25 mm. */
const USUAL_WIDTH = 9072

/** Reads the layout in `word/document.xml` and `word/styles.xml`; a file that does not say its width is taken for an ordinary A4. */
export function layoutOf(document: string, styles: string): TemplateLayout {
  const sections = [...document.matchAll(/<w:sectPr[\s>][\s\S]*?<\/w:sectPr>/g)].map(([section]) => section)
  const width = sections.map(widthOf).findLast(found => found !== undefined) ?? USUAL_WIDTH
  const [one, two, three] = [headingStyle(styles, 1), headingStyle(styles, 2), headingStyle(styles, 3)]
  return { width, headings: { ...(one && { 1: one }), ...(two && { 2: two }), ...(three && { 3: three }) } }
}

function widthOf(section: string): number | undefined {
  const size = /<w:pgSz\s[^>]*w:w="(\d+)"/.exec(section)?.[1]
  const margins = /<w:pgMar\s[^>]*>/.exec(section)?.[0] ?? ''
  const [left, right] = [/w:left="(-?\d+)"/.exec(margins)?.[1], /w:right="(-?\d+)"/.exec(margins)?.[1]]
  const width = Number(size) - Number(left) - Number(right)
  return Number.isFinite(width) && width > 1000 ? width : undefined
}

/** Word names its titles in English in every language; what they are called on the screen is in the id, such as « Titre1 ». */
function headingStyle(styles: string, level: 1 | 2 | 3): string | undefined {
  const style = [...styles.matchAll(/<w:style\s[^>]*w:styleId="([^"]+)"[^>]*>([\s\S]*?)<\/w:style>/g)].find(([whole, , inside = '']) => whole.includes('w:type="paragraph"') && new RegExp(`<w:name\\s+w:val="heading ${level}"`, 'i').test(inside))
  return style?.[1]
}
