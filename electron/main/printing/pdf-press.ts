import type { TDocumentDefinitions } from 'pdfmake/interfaces'

import type { Document } from '#shared/documents/document'
import type { LabelSheet } from '#shared/documents/label-sheet'

import { fontsIn } from './fonts'
import { labelPages } from './label-layout'
import { ownPdf } from './own-pdf'
import { pdfBinder } from './pdf-binder'
import type { PdfmakeClasses } from './pdf-tags'
import { teachTags } from './pdf-tags'
import type { Pictures } from './picture'
import { type DocumentClass, shareFonts } from './shared-fonts'
import { toBack, toHeads, toPdf } from './to-pdf'

/** pdfmake, allowed to read our four fonts and nothing else on the machine or outside it. */
export async function openPdfPress(fontsFolder: string, { keepWords = false }: { readonly keepWords?: boolean } = {}) {
  const [{ default: pdfmake }, layout, renderer, documents] = await Promise.all([
    import('pdfmake'),
    import('pdfmake/js/LayoutBuilder.js'),
    import('pdfmake/js/Renderer.js'),
    import('pdfmake/js/PDFDocument.js'),
  ])
  teachTags({ layout: classIn(layout).prototype, renderer: classIn(renderer).prototype } as PdfmakeClasses) // pinned version, proved by the tests that read the structure back
  shareFonts(classIn(documents).prototype as DocumentClass, keepWords) // pinned too

  const fonts = fontsIn(fontsFolder)
  const ours = new Set<string>(Object.values(fonts))
  pdfmake.setFonts({ Source: fonts })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(path => ours.has(path))
  const draw = (definition: TDocumentDefinitions): Promise<Uint8Array> => pdfmake.createPdf(definition).getBuffer()
  return {
    labels: (sheet: LabelSheet): Promise<Uint8Array> => draw(labelPages(sheet)),
    /** The back of a sheet on which nothing stands but that it is left blank. */
    back: (): Promise<Uint8Array> => draw(toBack()),
    document: async (document: Document, pictures: Pictures): Promise<Uint8Array> => {
      const repeated = sayTheSame(document) && (await drawnOnce(document, pictures, draw))
      if (repeated) return repeated
      const layout = toPdf(document, pictures)
      const bytes = await draw(layout.definition)
      const padded = layout.partsToPad()
      return padded.size === 0 ? bytes : draw(toPdf(document, pictures, { padded }).definition)
    },
  }
}

/** True for originals that differ in their heads alone, as three of a contract do. */
const sayTheSame = ({ parts, numbered }: Document) => parts.length > 1 && numbered === undefined && parts.every(({ blocks }) => blocks === parts[0]?.blocks)

/** Such a document, its text drawn once and laid over the head of each part. */
async function drawnOnce(document: Document, pictures: Pictures, draw: (definition: TDocumentDefinitions) => Promise<Uint8Array>): Promise<Uint8Array | undefined> {
  const text = ownPdf(await draw(toPdf({ ...document, parts: document.parts.slice(0, 1) }, pictures, { withoutHead: true }).definition))
  const heads = ownPdf(await draw(toHeads(document, pictures)))
  if (!text || !heads) return undefined
  const binder = pdfBinder()
  const back = binder.underlay(heads, document.parts.length)
  for (const part of document.parts.keys()) {
    binder.add(text, binder.underlay(heads, part))
    if (text.pages.length % 2 === 1 && !document.oneSided) binder.addBlank(text, back)
  }
  return binder.finish()
}

/** The class that a CommonJS file exports as its default, however deep the bundler or Node has wrapped it. */
function classIn(module: unknown): { readonly prototype: unknown } {
  if (typeof module === 'function') return module
  if (typeof module === 'object' && module !== null && 'default' in module) return classIn(module.default)
  throw new Error('pdfmake is not built as we know it')
}
