import type { Page } from '@playwright/test'

import { go } from './window'

import { matchingHome, rankingPages as words } from '#shared/text/matching-pages'
import { proposalWords } from '#shared/text/proposals'
import { shell } from '#shared/text/shell'

/** Who may accompany a mentee, ranked, by the words on the page. */
export class MatchingPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** From the list of pairs, through those who wait. */
  async seekFor(mentee: string) {
    await go(this.page, shell.nav.pairs)
    await this.page.getByRole('link', { name: proposalWords.list.matching, exact: true }).click()
    await this.page.getByRole('link', { name: matchingHome.seekMentorFor(mentee), exact: true }).click()
    await this.page.getByRole('heading', { level: 1, name: words.mentorsTitle(mentee) }).waitFor()
  }

  /** The mentors who may be asked, when there are so many. */
  possible(count: number) {
    return this.page.getByRole('region', { name: words.candidates.mentor(count), exact: true })
  }

  /** Those who may not, when there are so many. */
  aside(count: number) {
    return this.page.getByRole('region', { name: words.aside(count), exact: true })
  }

  /** Their names, the best first. */
  async ranked(count: number): Promise<readonly string[]> {
    await this.possible(count).waitFor()
    return this.possible(count).getByRole('button', { expanded: false }).allTextContents()
  }

  name(mentor: string) {
    return this.page.getByRole('button', { name: mentor, exact: true })
  }

  /** All that is said of one of them. */
  line(mentor: string) {
    return this.page.getByRole('listitem').filter({ has: this.name(mentor) })
  }

  /** Opens the explanation of one of them with the keyboard. */
  async explain(mentor: string) {
    await this.name(mentor).focus()
    await this.page.keyboard.press('Enter')
    const table = this.page.getByRole('table', { name: words.table.caption(mentor) })
    await table.waitFor()
    return table
  }

  /** Once the explanation is open. */
  async printExplanation(mentor: string) {
    await this.page.getByRole('link', { name: words.acts.printOf(mentor), exact: true }).click()
  }

  async propose(mentor: string) {
    await this.page.getByRole('link', { name: words.acts.proposeOf(mentor), exact: true }).click()
    await this.page.getByRole('heading', { level: 1, name: proposalWords.title }).waitFor()
  }
}
