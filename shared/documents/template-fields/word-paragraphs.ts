const TOKENS = /<w:p(?:\s[^>]*)?(\/)?>|<\/w:p>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)(?:\s[^>]*)?\/>/g

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** The text of each paragraph of a part of a Word file (`word/document.xml`, a header, a footer), those within frames included, in the order they end. */
export function paragraphsIn(xml: string): readonly string[] {
  const done: string[] = []
  const open: string[] = []
  for (const [token, isEmpty, text] of xml.matchAll(TOKENS)) {
    if (token.startsWith('</')) done.push(open.pop() ?? '')
    else if (text !== undefined) add(open, plain(text))
    else if (!/^<w:p[\s/>]/.test(token)) add(open, ' ')
    else if (isEmpty === undefined) open.push('')
  }
  return done
}

function add(open: string[], text: string): void {
  const last = open.pop()
  if (last !== undefined) open.push(last + text)
}

const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
