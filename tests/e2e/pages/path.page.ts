import type { Page } from '@playwright/test'

import { go } from './window'

import { forms } from '#shared/text/forms'
import { interviewWords } from '#shared/text/interviews'
import { mentorPathWords } from '#shared/text/mentor-path'
import { personFile } from '#shared/text/person-file'
import { shell } from '#shared/text/shell'

const { list } = interviewWords

/** The way of a mentor or of a mentee as a wizard, by the words on it. */
export class PathPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** From the list, through the file; the wizard opens where it was left. */
  async open(of: 'mentors' | 'mentees', listName: string) {
    await go(this.page, shell.nav[of])
    await this.page.getByRole('link', { name: listName, exact: true }).click()
    const { resume, see } = mentorPathWords
    await this.page.getByRole('link', { name: resume, exact: true }).or(this.page.getByRole('link', { name: see, exact: true })).first().click()
    await this.page.getByRole('navigation', { name: forms.wizard.steps }).waitFor()
  }

  private stepButton(name: string) {
    return this.page.getByRole('navigation', { name: forms.wizard.steps }).getByRole('button', { name })
  }

  async step(name: string) {
    await this.stepButton(name).click()
    await this.page.getByRole('group', { name, exact: true }).waitFor()
  }

  /** The step where one stands. */
  get current() {
    return this.page.getByRole('navigation', { name: forms.wizard.steps }).locator('[aria-current=step]')
  }

  /** Opens the interview, begun or to begin. */
  async interview() {
    await this.page.getByRole('button', { name: list.begin, exact: true }).or(this.page.getByRole('button', { name: list.resume, exact: true })).click()
    await this.page.getByText(interviewWords.lead).waitFor()
  }

  outcome(name: string) {
    return this.page.getByRole('radio', { name, exact: true })
  }

  /** Notes a decision of today. */
  async decide(outcome: string) {
    await this.outcome(outcome).check()
    await this.page.getByRole('button', { name: personFile.decision.save, exact: true }).click()
    await this.page.getByRole('button', { name: personFile.decision.undo, exact: true }).waitFor()
  }

  async chooseFrame(kind: string, company: string) {
    await this.page.getByRole('radio', { name: kind }).check()
    const employer = this.page.getByRole('combobox', { name: mentorPathWords.agreement.company })
    if ((await employer.inputValue()) !== company) {
      await employer.fill(company)
      await this.page.getByRole('option', { name: company }).click()
    }
    await this.page.getByRole('button', { name: mentorPathWords.frame.save, exact: true }).click()
    await this.page.getByText(forms.saved, { exact: true }).waitFor()
  }
}
