import type { Page } from '@playwright/test'

import { ResultsPage } from './results.page'

import type { MissingKind } from '#shared/statistics/missing-datum'
import { missingKinds, missingWords as words } from '#shared/text/missing-data'

/** What is missing for the report, by the words on its page. */
export class MissingDataPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    const results = new ResultsPage(this.page)
    await results.open()
    await results.goOn('missing')
    await this.isOpen()
  }

  async isOpen() {
    await this.page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  }

  /** How many things are missing, as the page says. */
  async left(): Promise<number> {
    const told = await this.page.getByText(/^\d+\sdonnées? manquent?$/).textContent()
    return Number.parseInt(told ?? '', 10)
  }

  /** The line of somebody of whom this is missing. */
  line(kind: MissingKind, name: string) {
    return this.page.locator('.missing-kind').filter({ has: this.page.getByRole('heading', { name: missingKinds[kind].label }) }).getByRole('link', { name, exact: true })
  }
}
