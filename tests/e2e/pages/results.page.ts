import type { Page } from '@playwright/test'

import { go } from './window'

import { dashboardWords as words } from '#shared/text/dashboard'
import { figurePage } from '#shared/text/results-pages'
import { shell } from '#shared/text/shell'

/** A figure as its line in the table of all of them shows it. */
export type ShownFigure = Readonly<Record<'code' | 'value' | 'top' | 'bottom' | 'unknown', string>>

/** The results of a period and the lists behind them, by the words on them. */
export class ResultsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await go(this.page, shell.nav.reports)
    await this.page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  }

  async chooseYear(year: number) {
    await this.page.getByRole('combobox', { name: words.period.choose }).selectOption({ label: words.period.year(String(year), false) })
  }

  /** Goes to another page that is made of the results. */
  async goOn(to: Exclude<keyof typeof words.others, 'label'>) {
    await this.page.getByRole('navigation', { name: words.others.label }).getByRole('link', { name: words.others[to], exact: true }).click()
  }

  /** The large number over this label. */
  card(label: string) {
    return this.page.getByRole('region', { name: words.key, exact: true }).getByRole('listitem').filter({ hasText: label })
  }

  /** Every figure of the table, once it is worked out. */
  async figures(): Promise<readonly ShownFigure[]> {
    const table = this.page.getByRole('table', { name: words.table.caption })
    await table.waitFor()
    const lines = await table.locator('tr:has(.report-code)').evaluateAll(rows => rows.map(row => [...row.querySelectorAll('td')].map(cell => (cell.querySelector('a') ?? cell).firstChild?.textContent ?? '')))
    return lines.map(([code = '', value = '', top = '', bottom = '', unknown = '']) => ({ code, value, top, bottom, unknown }))
  }

  /** The lines of the list behind a figure, as it says them and as they stand there. */
  async linesBehind(): Promise<Readonly<Record<'said' | 'there', number>>> {
    const list = this.page.getByRole('table', { name: /^Chiffre / })
    await list.waitFor()
    const said = await this.page.getByText(/^\d+\slignes?$/).textContent()
    return { said: Number.parseInt(said ?? '', 10), there: await list.locator('tbody tr').count() }
  }

  async openPart(part: 'compte' | 'sur' | 'inconnu') {
    await this.page.getByRole('navigation', { name: figurePage.parts.label }).getByRole('link', { name: new RegExp(`^${figurePage.parts[part]} `) }).click()
  }
}
