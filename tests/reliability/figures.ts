import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a run leaves what it counted; `scripts/reliability.mjs` lays it into `docs/reliability.md`. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/binome/reliability')

/** What one kind of test counted: how many times something was tried, and what was lost by it. */
export interface Figure {
  /** What was done, in words of the document. */
  readonly what: string
  readonly tried: number
  readonly acknowledgedLost: number
  readonly unreadable: number
}

/** Leaves a figure for the document, under a name that sorts it. */
export async function recordFigure(name: string, figure: Figure): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  await writeFile(join(FOLDER, `${name}.json`), JSON.stringify(figure))
}
