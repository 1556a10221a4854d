import type { Page } from '@playwright/test'

import { contractWords } from '#shared/text/contracts'
import { pairWords } from '#shared/text/pairs'
import { shell } from '#shared/text/shell'

const { form, contract } = pairWords

/** The wizard of a pair, its page and its contract, by the words on them. */
export class PairPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  field(label: string) {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  /** The day one of the two said yes, whatever the words about them agree with. */
  private saidYesOn(side: 'mentor' | 'mentee') {
    const labels = (['feminine', 'masculine', 'neutral'] as const).map(agreement => form.dates.saidYesOn(side, agreement))
    return this.page.getByRole('textbox', { name: new RegExp(`^(${labels.join('|')})`) })
  }

  async next() {
    await this.page.getByRole('button', { name: form.next, exact: true }).click()
  }

  async begin() {
    await this.page.getByRole('navigation', { name: shell.nav.label }).getByRole('link', { name: shell.nav.pairs, exact: true }).click()
    await this.page.getByRole('link', { name: pairWords.list.form }).first().click()
  }

  async choosePeople(mentor: string, mentee: string) {
    await this.page.getByRole('radio', { name: mentor }).check()
    await this.page.getByRole('radio', { name: mentee }).check()
    await this.next()
  }

  async chooseCoordinator(name: RegExp) {
    const select = this.page.getByRole('combobox', { name: form.staff.coordinator })
    const option = await select.locator('option').filter({ hasText: name }).first().getAttribute('value')
    await select.selectOption(option)
    await this.next()
  }

  /** The first meeting, and the days on which each said yes. */
  async agreedOn(firstMeeting: string, mentor: string, mentee: string) {
    await this.field(form.dates.firstMeetingOn).fill(firstMeeting)
    await this.saidYesOn('mentor').fill(mentor)
    await this.saidYesOn('mentee').fill(mentee)
    await this.next()
  }

  async startOn(day: string) {
    await this.field(form.terms.startsOn).fill(day)
    await this.field(form.terms.startsOn).press('Tab')
  }

  async create() {
    await this.page.getByRole('button', { name: form.review.create }).click()
  }

  async openContract() {
    await this.page.getByRole('link', { name: form.done.contract }).click()
  }

  /** Freezes the contract and asks the printer for its pages. */
  async printContract() {
    await this.page.getByRole('button', { name: contractWords.print }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: contractWords.freeze }).click()
  }

  async sign(party: keyof typeof contract.parties, day: string) {
    const name = contract.parties[party]
    await this.page.getByRole('button', { name: contract.signOf(name), exact: true }).click()
    await this.field(contract.signedOn(name)).fill(day)
    await this.page.getByRole('button', { name: pairWords.page.save, exact: true }).click()
    await this.page.getByRole('button', { name: contract.correctOf(name), exact: true }).waitFor()
  }
}
