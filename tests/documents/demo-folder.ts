import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'

import { playDemo } from '../../electron/main/demo'
import type { DemoFile } from '../../electron/main/demo-files'
import { FONTS } from '../builders/document'
import { throughOffice } from '../builders/paper'

import { Casebook, CURRENT_FORMAT } from '#shared/casebook/casebook'

const run = promisify(execFile)

/** A demo that was played for the tests of one file, in a folder of its own. */
export interface Demo {
  readonly folder: string
  readonly listing: readonly DemoFile[]
  /** Every file of the folder, by its path within it. */
  readonly files: () => Promise<readonly string[]>
  /** The words of a PDF or Word file in the order in which they stand in it, cell after cell; ticks are ☑ in both. */
  readonly words: (path: string) => Promise<string>
  readonly pages: (path: string) => Promise<number>
  readonly bytes: (path: string) => Promise<Buffer>
  readonly book: (path?: string) => Promise<Casebook>
  readonly remove: () => Promise<void>
}

/** How a file of the demo is read back, and what is found in it. */
export interface Reader {
  readonly what: string
  readonly file: RegExp
  readonly read: (demo: Demo, path: string) => Promise<void>
}

/** Plays the demo once, and has LibreOffice print every Word file in one go. */
export async function playedDemo(): Promise<Demo> {
  const root = await mkdtemp(join(tmpdir(), 'binome-demo-'))
  const folder = join(root, 'demo')
  const listing = await playDemo(folder, FONTS)
  const wordFiles = listing.map(({ path }) => path).filter(path => path.endsWith('.docx'))
  // A folder beside the demo, so that what LibreOffice leaves is not taken for a part of it.
  await mkdir(join(root, 'word'))
  for (const path of wordFiles) await copyFile(join(folder, path), join(root, 'word', path))
  const printed = await throughOffice(wordFiles.map(path => join(root, 'word', path)))
  const office = new Map(wordFiles.map((path, index) => [path, printed[index] ?? '']))

  const onPaper = (path: string) => office.get(path) ?? join(folder, path)
  const bytes = (path: string) => readFile(join(folder, path))
  return {
    folder,
    listing,
    bytes,
    files: () => filesIn(folder),
    words: path => wordsIn(onPaper(path)),
    pages: async path => Number(/^Pages:\s+(\d+)$/m.exec((await run('pdfinfo', [onPaper(path)])).stdout)?.[1]),
    book: async (path = 'binome.json') => casebookIn(await bytes(path)),
    remove: () => rm(root, { recursive: true, force: true }),
  }
}

/** Without the spaces, which the two formats set differently. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '')

/** The words of a PDF, in the order in which they were set. */
async function wordsIn(file: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-raw', file, '-'], { maxBuffer: 16 * 1024 * 1024 })
  return stdout.replace(/\s+/g, ' ').replace(/☒/g, '☑')
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort()
}

function casebookIn(bytes: Buffer): Casebook {
  const saved: unknown = JSON.parse(bytes.toString('utf8'))
  expect(saved).toMatchObject({ application: 'binome', format: CURRENT_FORMAT, savedAt: '2026-11-20T16:00:00.000Z' })
  return Casebook.parse((saved as { book: unknown }).book) // the line above has seen that it is an object
}

/** Says all of these, and none of those. */
export function says(text: string, all: readonly string[], none: readonly string[] = []): void {
  const found = squeezed(text)
  expect(all.filter(words => !found.includes(squeezed(words)))).toEqual([])
  expect(none.filter(words => found.includes(squeezed(words)))).toEqual([])
}

export const nameOf = (path: string): string => basename(path).replace(/\.\w+$/, '')
