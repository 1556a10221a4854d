import type { TDocumentDefinitions } from 'pdfmake/interfaces'

import type { Document } from '#shared/documents/document'
import type { LabelSheet } from '#shared/documents/label-sheet'

import { fontsIn } from './fonts'
import { labelPages } from './label-layout'
import type { PdfmakeClasses } from './pdf-tags'
import { teachTags } from './pdf-tags'
import type { Pictures } from './picture'
import { toPdf } from './to-pdf'

/** pdfmake, allowed to read our four fonts and nothing else on the machine or outside it. */
export async function openPdfPress(fontsFolder: string) {
  const [{ default: pdfmake }, layout, renderer] = await Promise.all([
    import('pdfmake'),
    import('pdfmake/js/LayoutBuilder.js'),
    import('pdfmake/js/Renderer.js'),
  ])
  teachTags({ layout: classIn(layout).prototype, renderer: classIn(renderer).prototype } as PdfmakeClasses) // pinned version, proved by the tests that read the structure back

  const fonts = fontsIn(fontsFolder)
  const ours = new Set<string>(Object.values(fonts))
  pdfmake.setFonts({ Source: fonts })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(path => ours.has(path))
  const draw = (definition: TDocumentDefinitions): Promise<Uint8Array> => pdfmake.createPdf(definition).getBuffer()
  return {
    labels: (sheet: LabelSheet): Promise<Uint8Array> => draw(labelPages(sheet)),
    document: async (document: Document, pictures: Pictures): Promise<Uint8Array> => {
      const layout = toPdf(document, pictures)
      const bytes = await draw(layout.definition)
      const padded = layout.partsToPad()
      return padded.size === 0 ? bytes : draw(toPdf(document, pictures, padded).definition)
    },
  }
}

/** The class that a CommonJS file exports as its default, however deep the bundler or Node has wrapped it. */
function classIn(module: unknown): { readonly prototype: unknown } {
  if (typeof module === 'function') return module
  if (typeof module === 'object' && module !== null && 'default' in module) return classIn(module.default)
  throw new Error('pdfmake is not built as we know it')
}
