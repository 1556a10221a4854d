import { Packer } from 'docx'
import { readFile } from 'node:fs/promises'

import type { Document } from '#shared/documents/document'

import { chartPictures } from './docx-chart'
import { wordFontsIn } from './fonts'
import type { Pictures } from './picture'
import { toDocx } from './to-docx'

/** docx, with the fonts that each Word file carries whole: their licence (OFL) allows it, and who goes on writing finds every letter. */
export async function openDocxPress(fontsFolder: string) {
  const { normal, bold } = wordFontsIn(fontsFolder)
  const fonts = { data: await readFile(normal), bold: await readFile(bold) }
  return async (document: Document, pictures: Pictures): Promise<Uint8Array> =>
    Packer.toBuffer(toDocx(document, { ...pictures, charts: await chartPictures(document, [fonts.data, fonts.bold]) }, fonts))
}
