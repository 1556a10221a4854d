import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The text of each page of a PDF, laid out as it is seen. */
export async function pagesOf(file: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 16 * 1024 * 1024 })
  return stdout.split('\f').slice(0, -1)
}

/** What a screen reader meets in a PDF. */
export const structureOf = async (file: string): Promise<string> => (await run('pdfinfo', ['-struct-text', file], { maxBuffer: 16 * 1024 * 1024 })).stdout

/** Files as LibreOffice prints them, each `x.docx` beside itself in `office/x.pdf`; its own profile leaves an open LibreOffice alone. */
export async function throughOffice(files: readonly string[]): Promise<readonly string[]> {
  const folder = join(dirname(files[0] ?? ''), 'office')
  await run('soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'pdf', '--outdir', folder, ...files])
  return files.map(file => join(folder, basename(file).replace(/\.\w+$/, '.pdf')))
}

/** Where each word of a PDF stands, in points from the top left of its page. */
export async function wordsOf(file: string): Promise<readonly { readonly word: string; readonly box: readonly [left: number, top: number, right: number, bottom: number] }[]> {
  const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 16 * 1024 * 1024 })
  return [...stdout.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map(found => {
    const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(1, 5).map(Number)
    return { word: found[5] ?? '', box: [left, top, right, bottom] as const }
  })
}

const PER_MM = 10

/** A dark line, level, in millimetres. */
interface Stroke {
  readonly top: number
  readonly length: number
}

/** The level strokes of a page that are between two lengths; one of several pixels in height counts once, by its middle. */
export async function strokesOf(file: string, page: number, shortest: number, longest: number): Promise<readonly Stroke[]> {
  const image = `${file}-${page}`
  await run('pdftoppm', ['-r', String(25.4 * PER_MM), '-gray', '-singlefile', '-f', String(page), '-l', String(page), file, image])
  const bytes = await readFile(`${image}.pgm`)
  const [, width = 0, height = 0] = (/^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1')) ?? []).map(Number)
  const start = bytes.length - width * height
  const found: { first: number; last: number; length: number }[] = []
  for (let y = 0; y < height; y++) {
    const length = longestRun(bytes.subarray(start + y * width, start + (y + 1) * width)) / PER_MM
    if (length < shortest || length > longest) continue
    const before = found.at(-1)
    if (before?.last === y - 1) before.last = y
    else found.push({ first: y, last: y, length })
  }
  return found.map(({ first, last, length }) => ({ top: (first + last) / 2 / PER_MM, length }))
}

const LIGHT = 205

function longestRun(row: Uint8Array): number {
  let longest = 0
  let current = 0
  for (const grey of row) {
    current = grey < LIGHT ? current + 1 : 0
    longest = Math.max(longest, current)
  }
  return longest
}
