/** An object of a PDF: its dictionary as it is written, one letter for each byte, and the bytes that follow it. */
export interface PdfObject {
  readonly dictionary: string
  readonly stream?: Buffer
}

/** A PDF that we made, read as far as binding needs it. Numbers are those of its objects. */
export interface OwnPdf {
  readonly objects: ReadonlyMap<number, PdfObject>
  readonly catalog: number
  readonly info: number
  readonly pagesRoot: number
  readonly pages: readonly number[]
  /** What a screen reader is told: the root, the one « Document » below it, and for each page (or mark) the places on it. */
  readonly structure: { readonly root: number; readonly document: number | undefined; readonly parents: readonly (readonly [key: number, value: string])[] }
}

/** Reads a PDF as pdfkit writes it: objects in the clear, one table of them at the end. Anything else gives nothing. */
export function ownPdf(bytes: Uint8Array): OwnPdf | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tail = file.toString('latin1', Math.max(0, file.length - 1024))
  const at = number(tail, /startxref\s+(\d+)\s+%%EOF\s*$/)
  const [catalog, info] = [number(tail, /\/Root (\d+) 0 R/), number(tail, /\/Info (\d+) 0 R/)]
  if (at === undefined || catalog === undefined || info === undefined) return undefined
  const objects = objectsOf(file, at)
  const dictionary = (id: number | undefined) => (id === undefined ? '' : (objects.get(id)?.dictionary ?? ''))
  const pagesRoot = number(dictionary(catalog), /\/Pages (\d+) 0 R/)
  const root = number(dictionary(catalog), /\/StructTreeRoot (\d+) 0 R/)
  if (pagesRoot === undefined || root === undefined) return undefined
  const pages = references(/\/Kids \[([^\]]*)\]/.exec(dictionary(pagesRoot))?.[1] ?? '')
  if (pages.length === 0 || pages.some(page => !dictionary(page).includes('/Type /Page\n'))) return undefined
  return { objects, catalog, info, pagesRoot, pages, structure: { root, ...treeOf(dictionary(root)) } }
}

/** The child of the root and the table of the pages, out of the dictionary of the root. */
function treeOf(root: string): Pick<OwnPdf['structure'], 'document' | 'parents'> {
  const table = /\/Nums \[([\s\S]*?)\n\s*\]/.exec(root)?.[1] ?? ''
  const parents = [...table.matchAll(/(\d+) (\[[^\]]*\]|\d+ 0 R)/g)].map(([, key, value = '']) => [Number(key), value] as const)
  return { document: number(root, /\/K \[?(\d+) 0 R/), parents }
}

function objectsOf(file: Buffer, at: number): ReadonlyMap<number, PdfObject> {
  const table = file.toString('latin1', at)
  const places = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)].flatMap(([, place, use], id) => (use === 'n' ? [{ id, place: Number(place) }] : [])).sort((one, other) => one.place - other.place)
  return new Map(places.map(({ id, place }, index) => [id, objectIn(file.subarray(place, places[index + 1]?.place ?? at))]))
}

const [OBJ, STREAM] = ['obj\n', '\nstream\n'] as const

function objectIn(piece: Buffer): PdfObject {
  const begin = piece.indexOf(OBJ) + OBJ.length
  const stream = piece.indexOf(STREAM)
  if (stream === -1) return { dictionary: piece.toString('latin1', begin, piece.lastIndexOf('\nendobj')) }
  const dictionary = piece.toString('latin1', begin, stream)
  const from = stream + STREAM.length
  return { dictionary, stream: piece.subarray(from, from + (number(dictionary, /\/Length (\d+)/) ?? 0)) }
}

function number(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

const references = (text: string): readonly number[] => [...text.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))
