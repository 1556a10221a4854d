import type { Page } from '@playwright/test'

import { go } from './window'

import type { DueRule, Urgency } from '#shared/due/due-line'
import { dueAct } from '#shared/text/due'
import { shell } from '#shared/text/shell'
import { todayWords } from '#shared/text/today'

/** The first screen, by the sentences on it. */
export class TodayPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async go() {
    await go(this.page, shell.nav.today)
    await this.page.getByRole('heading', { level: 1, name: shell.today.title }).waitFor()
  }

  /** The lines of a group that say this. */
  line(group: Urgency, sentence: string) {
    return this.page.getByRole('region', { name: todayWords.groups[group], exact: true }).getByRole('listitem').filter({ hasText: sentence })
  }

  /** Goes where a line of this screen leads. */
  async open(group: Urgency, sentence: string, rule: DueRule) {
    await this.go()
    await this.line(group, sentence).getByRole('link', { name: dueAct(rule), exact: true }).click()
  }
}
