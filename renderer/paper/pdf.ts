import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** Points to an inch, in which a PDF is measured. */
const POINTS = 72

/** A PDF that can be drawn page by page. */
export interface Pdf {
  readonly pages: number
  /** The width of a page in points. */
  readonly widthOf: (page: number) => Promise<number>
  /** The text of a page, line by line, for those who do not see the picture. */
  readonly textOf: (page: number) => Promise<string>
  readonly draw: (page: number, canvas: HTMLCanvasElement, dotsPerInch: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a PDF that we made: its fonts are inside, nothing is fetched, and nothing is evaluated. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  // The worker takes the bytes away from whoever gives them: it gets a copy of its own.
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, useWasm: false, useWorkerFetch: false, useSystemFonts: false, disableAutoFetch: true })
  const document = await task.promise
  return {
    pages: document.numPages,
    widthOf: async page => (await document.getPage(page)).getViewport({ scale: 1 }).width,
    textOf: page => textOf(document, page),
    draw: async (page, canvas, dotsPerInch) => {
      const sheet = await document.getPage(page)
      const viewport = sheet.getViewport({ scale: dotsPerInch / POINTS })
      canvas.width = Math.ceil(viewport.width)
      canvas.height = Math.ceil(viewport.height)
      await sheet.render({ canvas, viewport, intent: dotsPerInch > 150 ? 'print' : 'display' }).promise
    },
    close: () => task.destroy(),
  }
}

async function textOf(document: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await document.getPage(page)).getTextContent()
  return items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}
