import type { Page } from '@playwright/test'

import { called } from './in-lists'
import { InterviewPage } from './interview.page'

import { checkInMentor } from '#shared/defaults/check-in-mentor'
import type { AlertLevel } from '#shared/domain/check-in'
import { shortDay } from '#shared/text/format'
import { checkInWords as words } from '#shared/text/check-ins'

const means = checkInMentor.sections[0].questions[0].label

/** The page of one six-week contact, by the words on it. */
export class CheckInPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  private async press(button: string) {
    await this.page.getByRole('button', { name: button, exact: true }).click()
  }

  async noAnswer() {
    await this.press(words.attempts.note)
  }

  /** Nobody answers: one stops trying. */
  async leave(on: string) {
    await this.press(words.attempts.leave)
    await this.page.getByText(words.attempts.left(on)).waitFor()
  }

  async begin(by: string) {
    await this.press(words.sheet.begin)
    await new InterviewPage(this.page).chosen(means, called('contact-means', by)).check()
  }

  async hold(on: string) {
    await this.press(words.hold.save)
    await this.page.getByText(words.sheet.done(on, undefined)).waitFor()
  }

  get level() {
    return this.page.getByRole('form', { name: words.level.title, exact: true })
  }

  async decide(level: AlertLevel, reason: string) {
    await this.level.getByRole('radio', { name: words.levels[level] }).check()
    await this.level.getByRole('textbox', { name: words.level.reason }).fill(reason)
    await this.level.getByRole('button', { name: words.level.save, exact: true }).click()
  }

  async addStep(what: string, dueOn: string) {
    await this.press(words.steps.add)
    const form = this.page.getByRole('form', { name: words.steps.form, exact: true })
    await form.getByRole('textbox', { name: words.steps.what }).fill(what)
    await form.getByRole('textbox', { name: words.steps.dueOn, exact: true }).fill(shortDay(dueOn))
    await form.getByRole('button', { name: words.steps.save, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }

  async stepDone(what: string) {
    await this.press(words.steps.doneOf(what))
  }
}
