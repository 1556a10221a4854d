import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import type { ImportTarget } from '#shared/domain/import-record'
import type { Outcome } from '#shared/importing/import-plan'
import { importing, importPages as words } from '#shared/text/importing'
import { shell } from '#shared/text/shell'

/** The pages that lead through an import, by the words on them. */
export class ImportPages {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** From the list of these people, as one finds it. */
  async open(target: ImportTarget) {
    await this.page.getByRole('navigation', { name: shell.nav.label }).getByRole('link', { name: shell.nav[target], exact: true }).click()
    await this.page.getByRole('link', { name: words.open }).click()
    await this.page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  }

  async choose(path: string) {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: words.file.choose }).or(this.page.getByRole('button', { name: words.file.another })).click()
    await (await chooser).setFiles(path)
  }

  /** Lets a file of the disk go over the window, as the file manager would. */
  async letGo(path: string) {
    const devtools = await this.page.context().newCDPSession(this.page)
    const where = { x: 600, y: 400, data: { items: [], files: [path], dragOperationsMask: 1 } }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await devtools.send('Input.dispatchDragEvent', { type, ...where })
    await devtools.detach()
  }

  wasRead(fileName: string) {
    return this.page.getByText(words.file.read(fileName))
  }

  column(label: string) {
    return this.page.getByRole('combobox', { name: words.columns.meaning(label), exact: true })
  }

  async toColumns() {
    await this.page.getByRole('button', { name: words.file.next }).click()
  }

  async toCheck() {
    await this.page.getByRole('button', { name: words.columns.next }).click()
  }

  counted(outcome: Outcome, count: number) {
    return this.page.getByRole('listitem').filter({ hasText: importing.counts[outcome](count) })
  }

  /** The line of the check that bears this number in the file. */
  line(number: number) {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('cell', { name: String(number), exact: true }) })
  }

  async create(target: ImportTarget, count: number) {
    await this.page.getByRole('button', { name: words.check.commit(target, count, 0) }).click()
    await this.page.getByText(words.result.done(target, count, 0)).waitFor({ timeout: 30_000 })
  }

  async undo() {
    await this.page.getByRole('button', { name: words.undo.act }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: words.undo.act }).click()
    await this.page.getByText(words.result.undone).waitFor({ timeout: 30_000 })
  }
}

/** Puts a file into a folder; its path. */
export async function aFileIn(folder: string, name: string, content: Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
