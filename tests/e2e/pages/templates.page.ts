import type { Page } from '@playwright/test'

import { go } from './window'

import type { TemplateKind } from '#shared/domain/letter-template'
import { shell } from '#shared/text/shell'
import { templatePage as words } from '#shared/text/template-settings'

/** The Word files of the association in Réglages, by the words on them. */
export class TemplatesPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(kind: TemplateKind) {
    await go(this.page, shell.nav.settings)
    await this.page.getByRole('link', { name: words.nav, exact: true }).click()
    await this.page.getByRole('button', { name: words.names[kind], exact: true }).click()
  }

  /** Offers a file of the disk for the paper that is open. */
  async choose(path: string) {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: words.choose, exact: true }).or(this.page.getByRole('button', { name: words.replace, exact: true })).click()
    await (await chooser).setFiles(path)
  }

  async use() {
    await this.page.getByRole('button', { name: words.use, exact: true }).click()
    await this.page.getByText(words.inUse).waitFor()
  }

  async backToOurs() {
    await this.page.getByRole('button', { name: words.back, exact: true }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: words.back, exact: true }).click()
    await this.page.getByText(words.backToOurs).waitFor()
  }
}
