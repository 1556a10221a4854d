import './printing.css'

import type { Pdf } from './pdf'

/** Sharp enough for small print on paper; three originals of four pages stay under 60 MB. */
const DOTS_PER_INCH = 240

/** Lays the pages of a PDF out as sheets for the printer, lets `print` show the dialog, and clears everything away after; nothing where it is stopped before the dialog. */
export async function printPages<Outcome>(pdf: Pdf, print: () => Promise<Outcome>, onPage: (page: number) => void, stopped: AbortSignal): Promise<Outcome | undefined> {
  const sheets = document.createElement('div')
  sheets.className = 'print-pages'
  sheets.setAttribute('aria-hidden', 'true')
  const urls: string[] = []
  try {
    for (let page = 1; page <= pdf.pages; page += 1) {
      onPage(page)
      const url = URL.createObjectURL(await pictureOf(pdf, page))
      urls.push(url)
      const sheet = new Image()
      sheet.src = url
      sheet.alt = ''
      await sheet.decode()
      if (stopped.aborted) return undefined
      sheets.append(sheet)
    }
    document.body.append(sheets)
    document.documentElement.classList.add('prints-pages')
    return await print()
  } finally {
    document.documentElement.classList.remove('prints-pages')
    sheets.remove()
    urls.forEach(url => URL.revokeObjectURL(url))
  }
}

async function pictureOf(pdf: Pdf, page: number): Promise<Blob> {
  const canvas = document.createElement('canvas')
  await pdf.draw(page, canvas, DOTS_PER_INCH)
  const picture = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'))
  // The memory of a canvas is given back at once, not when it is collected.
  canvas.width = 0
  if (!picture) throw new Error(`Page ${page} could not be drawn for print`)
  return picture
}
