import type { Page } from '@playwright/test'

import { go, starting } from './window'

import type { GridName } from '#shared/domain/grid-name'
import { gridSettings as words, settingsNav } from '#shared/text/content-settings'
import { shell } from '#shared/text/shell'

/** A grid of the association in Réglages, by the words on it. */
export class GridSettingsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(grid: GridName) {
    await go(this.page, shell.nav.settings)
    await this.page.getByRole('link', { name: settingsNav.grids, exact: true }).click()
    await this.page.getByRole('link', { name: starting(words.names[grid]) }).click()
  }

  async openSection(title: string) {
    await this.page.getByRole('button', { name: title, expanded: false }).first().click()
  }

  async rename(question: string, asked: string) {
    await this.page.getByRole('button', { name: words.question.editOf(question), exact: true }).click()
    await this.page.getByRole('group', { name: starting(question) }).getByRole('textbox', { name: words.question.label, exact: true }).fill(asked)
  }

  /** Adds a question answered in one’s own words at the end of a section. */
  async add(section: string, question: string) {
    await this.page.getByRole('button', { name: words.question.addTo(section), exact: true }).click()
    const form = this.page.getByRole('form', { name: words.question.adding })
    await form.getByRole('textbox', { name: words.question.label, exact: true }).fill(question)
    await form.getByRole('button', { name: words.question.addIt, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }

  async save() {
    await this.page.getByRole('button', { name: words.save, exact: true }).click()
    await this.page.getByText(words.saved).waitFor()
  }
}
