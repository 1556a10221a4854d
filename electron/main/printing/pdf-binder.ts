import { createHash } from 'node:crypto'

import type { OwnPdf } from './own-pdf'

/** A page drawn once, to be laid under other pages: by its number in the bound file. */
type Underlay = number

/** Several of our PDFs in one file. What pages share (fonts, pictures, the drawing itself) stands in it once, however often the same PDF is added. */
export interface PdfBinder {
  /** All pages of a PDF, after those that are there; with an underlay, that page is drawn beneath each of them. */
  readonly add: (pdf: OwnPdf, underlay?: Underlay) => void
  /** A page with nothing of its own: the back of a sheet. It is no text that a screen reader meets. */
  readonly addBlank: (pdf: OwnPdf, underlay: Underlay) => void
  /** The drawing of a page, in the order of its PDF from 0. */
  readonly underlay: (pdf: OwnPdf, page: number) => Underlay
  readonly pages: () => number
  /** The whole file; there must be a page in it. Its title is that of the first PDF. */
  readonly finish: () => Uint8Array
}

// What every file has, under the same numbers.
const [CATALOG, PAGES, TREE, DOCUMENT, DRAW_UNDERLAY] = [1, 2, 3, 4, 5]
const FIRST_FREE = 6
const DRAWN = Buffer.from('q /Under Do Q\n', 'latin1')
/** A page, a place of the structure, a link: what no two copies have in common. */
const OWN = /^<<\n(?:\/Type \/Page\n|\/S \/|\/Type \/Annot\n)/

/** What stands in one file only, and is not carried over: names, outlines, the parts that are written anew. */
const LEFT_OUT = /\n\/(?:Names|Outlines) \d+ 0 R|\n\/PageMode \/UseOutlines/g
/** Texts are passed over, in which « 3 0 R » would be words. */
const TEXT_OR_REFERENCE = /\((?:\\[\s\S]|[^\\()])*\)|(\d+) 0 R\b/g

/** Begins a file. */
export function pdfBinder(): PdfBinder {
  const written: Buffer[] = [Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')]
  const places: number[] = []
  let length = written[0]?.length ?? 0
  let free = FIRST_FREE
  let first: OwnPdf | undefined
  const kids: number[] = []
  const parts: string[] = []
  const parents: string[] = []
  let nextKey = 0
  const shared = new Map<OwnPdf, Map<number, number>>()
  const byContent = new Map<string, number>()

  const push = (bytes: Buffer) => {
    written.push(bytes)
    length += bytes.length
  }
  const write = (id: number, dictionary: string, stream?: Buffer) => {
    places[id] = length
    push(Buffer.from(`${id} 0 obj\n${dictionary}\n`, 'latin1'))
    if (stream) {
      push(Buffer.from('stream\n', 'latin1'))
      push(stream)
      push(Buffer.from('\nendstream\n', 'latin1'))
    }
    push(Buffer.from('endobj\n', 'latin1'))
  }
  const renumbered = (text: string, to: (id: number) => number) => text.replace(TEXT_OR_REFERENCE, (whole, id?: string) => (id === undefined ? whole : `${to(Number(id))} 0 R`))

  /** What all pages of a PDF may share, written when it is first referred to. */
  const sharedOf = (pdf: OwnPdf) => {
    const known = shared.get(pdf) ?? new Map<number, number>()
    shared.set(pdf, known)
    const to = (id: number): number => {
      const there = known.get(id)
      if (there !== undefined) return there
      const { dictionary, stream } = pdf.objects.get(id) ?? { dictionary: 'null' }
      // The same picture or the same font of another paper is not written twice.
      const content = stream && `${createHash('sha256').update(stream).digest('base64')}${/\d 0 R/.test(dictionary) ? `${shared.size} ${id}` : dictionary}`
      const twin = content === undefined ? undefined : byContent.get(content)
      const mine = twin ?? free++
      known.set(id, mine)
      if (twin !== undefined) return twin
      if (content !== undefined) byContent.set(content, mine)
      write(mine, renumbered(dictionary, to), stream)
      return mine
    }
    return to
  }

  /** The fonts and pictures of a page, and the page beneath it. */
  const resourcesOver = (pdf: OwnPdf, page: string, underlay: Underlay): number => {
    const id = Number(/\/Resources (\d+) 0 R/.exec(page)?.[1])
    const dictionary = renumbered(pdf.objects.get(id)?.dictionary ?? '<<\n>>', sharedOf(pdf))
    const entry = `/Under ${underlay} 0 R\n`
    const mine = free++
    write(mine, dictionary.includes('/XObject <<\n') ? dictionary.replace('/XObject <<\n', `/XObject <<\n${entry}`) : dictionary.replace(/>>\s*$/, `/XObject <<\n${entry}>>\n>>`))
    return mine
  }

  const add = (pdf: OwnPdf, underlay?: Underlay) => {
    first ??= pdf
    const everywhere = sharedOf(pdf)
    const { root, document, parents: marks } = pdf.structure
    // Pages, places of the structure and links are of this copy alone; they refer to each other, so each has its number before any is written.
    const own = new Map([...pdf.objects].flatMap(([id, { dictionary }]) => (id !== document && OWN.test(dictionary) ? [[id, free++]] : [])))
    const to = (id: number): number => own.get(id) ?? (id === pdf.pagesRoot ? PAGES : id === root ? TREE : id === document ? DOCUMENT : everywhere(id))
    for (const [id, mine] of own) {
      const { dictionary = '' } = pdf.objects.get(id) ?? {}
      const page = renumbered(dictionary, to).replace(/\/(StructParents?) (\d+)/, (_, name: string, key: string) => `/${name} ${Number(key) + nextKey}`)
      const isOver = underlay !== undefined && pdf.pages.includes(id)
      write(mine, isOver ? page.replace(/\/Contents (\d+ 0 R)/, `/Contents [${DRAW_UNDERLAY} 0 R $1]`).replace(/\/Resources \d+ 0 R/, `/Resources ${resourcesOver(pdf, dictionary, underlay)} 0 R`) : page)
    }
    kids.push(...pdf.pages.map(to))
    const [, several, one] = /\/K (?:\[([^\]]*)\]|(\d+ 0 R))/.exec(pdf.objects.get(document ?? -1)?.dictionary ?? '') ?? []
    parts.push(renumbered(several ?? one ?? '', to))
    parents.push(...marks.map(([key, value]) => `    ${key + nextKey} ${renumbered(value, to)}`))
    nextKey += marks.reduce((most, [key]) => Math.max(most, key + 1), 0)
  }

  const underlay = (pdf: OwnPdf, page: number): Underlay => {
    const { dictionary = '' } = pdf.objects.get(pdf.pages[page] ?? -1) ?? {}
    const [contents, resources] = [/\/Contents (\d+)/, /\/Resources (\d+)/].map(pattern => Number(pattern.exec(dictionary)?.[1]))
    const drawing = pdf.objects.get(contents ?? -1)
    if (!drawing?.stream || resources === undefined) throw new Error('a page that is not drawn')
    const box = /\/MediaBox \[[^\]]*\]/.exec(dictionary)?.[0].replace('MediaBox', 'BBox') ?? '/BBox [0 0 595.28 841.89]'
    const fonts = sharedOf(pdf)(resources)
    const mine = free++
    write(mine, drawing.dictionary.replace('<<\n', `<<\n/Type /XObject\n/Subtype /Form\n${box}\n/Resources ${fonts} 0 R\n`), drawing.stream)
    return mine
  }

  const addBlank = (pdf: OwnPdf, beneath: Underlay) => {
    const box = /\/MediaBox \[[^\]]*\]/.exec(pdf.objects.get(pdf.pages[0] ?? -1)?.dictionary ?? '')?.[0] ?? ''
    const mine = free++
    write(mine, `<<\n/Type /Page\n/Parent ${PAGES} 0 R\n${box}\n/Contents ${DRAW_UNDERLAY} 0 R\n/Resources <<\n/XObject <<\n/Under ${beneath} 0 R\n>>\n>>\n>>`)
    kids.push(mine)
  }

  const finish = () => {
    if (!first) throw new Error('nothing was bound')
    const [catalog, info] = [first.objects.get(first.catalog)?.dictionary ?? '', sharedOf(first)(first.info)]
    const { pagesRoot, structure } = first
    const rest = sharedOf(first)
    write(CATALOG, renumbered(catalog.replace(LEFT_OUT, ''), id => (id === pagesRoot ? PAGES : id === structure.root ? TREE : rest(id))))
    write(PAGES, `<<\n/Type /Pages\n/Count ${kids.length}\n/Kids [${kids.map(id => `${id} 0 R`).join(' ')}]\n>>`)
    write(TREE, `<<\n/Type /StructTreeRoot\n/ParentTree <<\n  /Limits [0 ${Math.max(0, nextKey - 1)}]\n  /Nums [\n${parents.join('\n')}\n]\n>>\n/ParentTreeNextKey ${nextKey}\n/K [${DOCUMENT} 0 R]\n>>`)
    write(DOCUMENT, `<<\n/S /Document\n/P ${TREE} 0 R\n/K [${parts.join(' ')}]\n>>`)
    write(DRAW_UNDERLAY, `<<\n/Length ${DRAWN.length}\n>>`, DRAWN)
    const at = length
    const table = Array.from({ length: free }, (_, id) => (id === 0 || places[id] === undefined ? '0000000000 65535 f \n' : `${String(places[id]).padStart(10, '0')} 00000 n \n`)).join('')
    const mark = createHash('md5').update(String(at)).update(table).digest('hex')
    push(Buffer.from(`xref\n0 ${free}\n${table}trailer\n<<\n/Size ${free}\n/Root ${CATALOG} 0 R\n/Info ${info} 0 R\n/ID [<${mark}> <${mark}>]\n>>\nstartxref\n${at}\n%%EOF\n`, 'latin1'))
    return new Uint8Array(Buffer.concat(written))
  }
  return { add, addBlank, underlay, pages: () => kids.length, finish }
}
