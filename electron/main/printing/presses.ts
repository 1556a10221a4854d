import { readFile } from 'node:fs/promises'

import type { CalendarEvent } from '#shared/api/api'
import { type Document, picturesIn } from '#shared/documents/document'
import type { LabelSheet } from '#shared/documents/label-sheet'
import type { MailDraft, MailEnvelope } from '#shared/documents/mail-draft'
import { type NewsletterLetter, picturesOf } from '#shared/documents/newsletter-letter'
import type { Workbook } from '#shared/documents/workbook'
import type { PieceId } from '#shared/domain/ids'

import type { Covers } from './font-coverage'
import { coverageOf } from './font-coverage'
import { fontsIn } from './fonts'
import { type Picture, pictureOf, type Pictures } from './picture'
import { printable, unprintable } from './printable'
import type { TemplateToFill } from './template-press'

/** Turns a document into the bytes of one format. */
export type Press = (document: Document) => Promise<Uint8Array>

/** What the presses need of the machine. */
export interface PressParts {
  readonly fontsFolder: string
  /** The bytes of a logo, or nothing where they are not to be found: the page is then printed without it. */
  readonly pieceBytes: (id: PieceId) => Promise<Uint8Array | undefined>
  /** For a program that makes many papers and then ends: how words are set is remembered from one to the next. */
  readonly keepWords?: true
}

export interface Presses {
  readonly pdf: Press
  readonly docx: Press
  /** A page that is left blank, as PDF. */
  readonly back: () => Promise<Uint8Array>
  /** A paper in the Word file of an association: its fields filled, everything else as it was. */
  readonly template: (file: TemplateToFill) => Promise<Uint8Array>
  /** Sheets of labels, as PDF. */
  readonly labels: (sheet: LabelSheet) => Promise<Uint8Array>
  /** A message that a mail program opens as a draft (RFC 5322, `.eml`). */
  readonly eml: (draft: MailDraft) => Promise<Uint8Array>
  /** A newsletter as a page of HTML that holds all its pictures. */
  readonly newsletterPage: (letter: NewsletterLetter) => Promise<Uint8Array>
  /** A newsletter as a message: its layout, the same in plain text, and its pictures within. */
  readonly newsletterMail: (letter: NewsletterLetter, envelope: MailEnvelope) => Promise<Uint8Array>
  /** Lists for Excel and LibreOffice. */
  readonly xlsx: (workbook: Workbook) => Promise<Uint8Array>
  /** Appointments that a calendar program takes in (RFC 5545, `.ics`). */
  readonly ics: (events: readonly CalendarEvent[]) => Promise<Uint8Array>
  /** The characters that the PDF would show as a box because its font lacks them; Word draws them with a font of the machine. */
  readonly unprintable: (printed: Document | LabelSheet) => Promise<readonly string[]>
}

/** The presses we own. Here, and only here, a document becomes bytes; the libraries are loaded at the first page. */
export function setUpPresses({ fontsFolder, pieceBytes, keepWords }: PressParts): Presses {
  const pdfPress = once(async () => (await import('./pdf-press')).openPdfPress(fontsFolder, keepWords && { keepWords }))
  const docxPress = once(async () => (await import('./docx-press')).openDocxPress(fontsFolder))
  const coverage = once(() => coverageOfFonts(fontsFolder))
  const picture = async (id: PieceId | undefined) => {
    const bytes = id && (await pieceBytes(id))
    return bytes && pictureOf(bytes)
  }
  const pictures = async (document: Document): Promise<Pictures> => ({
    logo: await picture(document.letterhead.logo),
    supportLogo: await picture(document.letterhead.supportLogo),
    inText: await foundAmong(picturesIn(document)),
  })
  const foundAmong = async (ids: readonly PieceId[]): Promise<ReadonlyMap<PieceId, Picture>> => {
    const found = new Map<PieceId, Picture>()
    for (const id of ids) {
      const shown = await picture(id)
      if (shown) found.set(id, shown)
    }
    return found
  }

  return {
    pdf: async document => (await pdfPress()).document(printable(document, await coverage()), await pictures(document)),
    docx: async document => (await docxPress())(document, await pictures(document)),
    back: async () => (await pdfPress()).back(),
    template: async file => (await import('./template-press')).fillTemplate(file),
    labels: async sheet => (await pdfPress()).labels(printable(sheet, await coverage())),
    eml: async draft => (await import('./eml-press')).emlBytes(draft),
    newsletterPage: async letter => (await import('./newsletter-press')).newsletterPage(letter, await foundAmong(picturesOf(letter))),
    newsletterMail: async (letter, envelope) => {
      const [{ emlBytes }, { newsletterDraft }] = await Promise.all([import('./eml-press'), import('./newsletter-press')])
      return emlBytes(newsletterDraft(letter, envelope, await foundAmong(picturesOf(letter))))
    },
    xlsx: async workbook => (await import('./xlsx-press')).xlsxBytes(workbook),
    ics: async events => (await import('./ics-press')).icsBytes(events),
    unprintable: async printed => unprintable(printed, await coverage()),
  }
}

/** The upright faces decide: names are never set in italics. */
async function coverageOfFonts(folder: string): Promise<Covers> {
  const { normal, bold } = fontsIn(folder)
  const faces = (await Promise.all([readFile(normal), readFile(bold)])).map(coverageOf)
  return codePoint => faces.every(covers => covers(codePoint))
}

/** Makes a thing at its first use; a failure is not kept, so that the next use tries again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make().catch((reason: unknown) => {
      made = undefined
      throw reason
    })
    return made
  }
}
