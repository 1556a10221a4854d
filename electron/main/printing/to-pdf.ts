import type { TDocumentDefinitions } from 'pdfmake/interfaces'

import type { Document } from '#shared/documents/document'
import { paper } from '#shared/text/paper'

import { footer, footHeight, header, isBand, letterheadHeight } from './pdf-bands'
import { pdfBlocks } from './pdf-blocks'
import { lookOf, page } from './pdf-look'
import { pictureName } from './pdf-picture'
import { tagIn } from './pdf-tags'
import type { Picture, Pictures } from './picture'

/** A document laid out, once drawn it knows which parts ended on the front of a sheet. */
export interface Layout {
  readonly definition: TDocumentDefinitions
  readonly partsToPad: () => ReadonlySet<number>
}

/** How a document is laid out otherwise than whole. */
interface Layers {
  /** The parts after which a blank page comes. */
  readonly padded?: ReadonlySet<number>
  /** The head of each page is drawn elsewhere, and room is left for it. */
  readonly withoutHead?: true
}

/** The document in the words of pdfmake. Nothing is drawn here. */
export function toPdf(document: Document, pictures: Pictures, { padded = new Set(), withoutHead }: Layers = {}): Layout {
  const { title, subject, letterhead, parts } = document
  const root = tagIn(undefined, 'Document')
  const look = lookOf(document)
  const band = letterheadHeight(document, pictures, look)
  // pdfmake draws all headers before the first footer: by then we know which pages each part takes.
  const partOfPage: (number | undefined)[] = []
  const pagesOf = (part: number) => partOfPage.filter(other => other === part).length

  const sections = parts.flatMap((part, index) => [
    {
      section: pdfBlocks(part.blocks, tagIn(root, 'Part'), { id: `part-${index}`, width: look.width, ...(pictures.inText && { pictures: pictures.inText }), ...(part.label && { label: part.label }) }),
      header: (current: number, count: number) => {
        partOfPage.length = count
        partOfPage[current - 1] = index
        return withoutHead ? null : header(document, part, pictures, look)
      },
      footer: (current: number, count: number) => (document.numbered ? footer(document, current, count, look) : footer(document, current - partOfPage.indexOf(index), pagesOf(index), look)),
    },
    ...(padded.has(index) ? [blankPage()] : []),
  ])

  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    ...(document.landscape && { pageOrientation: 'landscape' as const }),
    pageMargins: [look.side, page.edge + band + look.gap, look.side, page.edge + footHeight(document, look)],
    version: '1.7',
    language: 'fr-BE',
    tagged: true,
    displayTitle: true,
    info: { title, subject, author: letterhead.name, creator: 'Binôme', producer: 'pdfmake' },
    images: {
      ...(pictures.logo && { logo: dataUrl(pictures.logo) }),
      ...(pictures.supportLogo && { supportLogo: dataUrl(pictures.supportLogo) }),
      ...Object.fromEntries([...(pictures.inText ?? [])].map(([piece, picture]) => [pictureName(piece), dataUrl(picture)])),
    },
    defaultStyle: look.defaultStyle,
    styles: look.styles,
    content: sections,
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel !== undefined && getFollowingNodesOnPage().every(isBand),
  }
  // A document of one part is printed alone: nothing would stand on the back of its last sheet.
  const padding = parts.length > 1 && !document.oneSided
  return { definition, partsToPad: () => new Set(padding ? [...parts.keys()].filter(part => pagesOf(part) % 2 === 1) : []) }
}

/** The heads of all parts, a page each, and after them the back of a sheet: what is laid under pages that are drawn once for several parts. */
export function toHeads(document: Document, pictures: Pictures): TDocumentDefinitions {
  const { definition } = toPdf({ ...document, parts: document.parts.map(part => ({ ...part, blocks: [] })) }, pictures)
  const look = lookOf(document)
  const heads = document.parts.map(part => ({ section: [{ text: ' ' }], header: () => header(document, part, pictures, look), footer: () => null }))
  return { ...definition, content: [...heads, blankPage()] }
}

/** A page that is left blank, alone. */
export const toBack = (): TDocumentDefinitions => {
  const plain: Document = { title: paper.blankPage, subject: '', letterhead: { name: '', details: '', support: '' }, foot: { reference: '', privacy: '' }, parts: [] }
  return { ...toPdf(plain, {}).definition, content: [blankPage()] }
}

const dataUrl = ({ format, bytes }: Picture) => `data:image/${format === 'png' ? 'png' : 'jpeg'};base64,${Buffer.from(bytes).toString('base64')}`

/** The back of the last sheet of a part, so that the next part never begins there in two-sided printing. */
const blankPage = () => ({ section: [{ text: paper.blankPage, style: 'blank' }], header: () => null, footer: () => null })
