import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import type { ElectronApplication } from '@playwright/test'

import { expect, type Launched, saveDialogAnswers } from './fixtures'

import { paperWords } from '#shared/text/sheet-page'

const run = promisify(execFile)

/** Clicks a button that saves a file, chooses where, and waits until the screen says that it is there. */
export async function saveTo({ app, page }: Pick<Launched, 'app' | 'page'>, path: string, button: string): Promise<void> {
  await saveDialogAnswers(app, path)
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByText(paperWords.savedAt(path))).toBeVisible({ timeout: 30_000 })
}

/** Stands in for the paper: where the printer would be, the same pages are kept as a PDF. */
export async function printInto(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, file) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) throw new Error('no window')
    contents.print = (_options, done) => {
      void contents.printToPDF({ preferCSSPageSize: true, printBackground: true }).then(async bytes => {
        const { writeFile } = process.getBuiltinModule('node:fs/promises')
        await writeFile(file, bytes)
        done?.(true, '')
      })
    }
  }, path)
}

/** The text of a PDF with every kind of space made one. */
export async function textOf(pdf: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 10_000_000 })
  return stdout.replace(/[\s\u00A0\u202F]+/g, ' ')
}

/** How many pages a PDF has. */
export async function pagesOf(pdf: string): Promise<number> {
  const { stdout } = await run('pdfinfo', [pdf])
  return Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])
}
