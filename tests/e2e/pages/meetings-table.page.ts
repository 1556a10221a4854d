import { expect, type Page } from '@playwright/test'

import { tabTo } from './window'

import { pairLife } from '#shared/text/pair-life'

const words = pairLife.table

/** The table of meetings, which is filled in without the mouse. */
export class MeetingsTable {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  cell(column: string, pair: string, line: number) {
    return this.page.getByRole('textbox', { name: words.cell(column, pair, line), exact: true })
  }

  /** Types meetings of one pair, each on a line of its own, and saves them all. */
  async enter(pair: string, meetings: readonly { readonly on: string; readonly topics: string }[]) {
    const { keyboard } = this.page
    for (const [index, { on, topics }] of meetings.entries()) {
      const date = this.cell(words.on, pair, index + 1)
      if (index > 0) {
        await keyboard.press('Control+Enter')
        await expect(date, 'the cursor goes to the new line by itself').toBeFocused()
      } else await tabTo(this.page, date)
      await keyboard.insertText(on)
      await tabTo(this.page, this.cell(words.topics, pair, index + 1))
      await keyboard.insertText(topics)
    }
    await tabTo(this.page, this.page.getByRole('button', { name: words.save, exact: true }))
    await keyboard.press('Enter')
  }
}
