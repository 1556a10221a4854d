import type { Page } from '@playwright/test'

import { starting, tabTo } from './window'

import { forms } from '#shared/text/forms'
import { gridWords } from '#shared/text/grids'
import { interviewWords as words } from '#shared/text/interviews'

/** An interview while it is typed, by its questions. */
export class InterviewPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  text(question: string) {
    return this.page.getByRole('textbox', { name: starting(question) })
  }

  answers(question: string) {
    return this.page.getByRole('radiogroup', { name: starting(question) })
  }

  box(question: string, answer: string) {
    return this.page.getByRole('group', { name: starting(question) }).getByRole('checkbox', { name: answer, exact: true })
  }

  /** What is chosen of a question with a few answers. */
  chosen(question: string, answer: string) {
    return this.answers(question).getByRole('radio', { name: answer, exact: true })
  }

  async section(title: string) {
    await this.page.getByRole('navigation', { name: forms.wizard.steps }).getByRole('button', { name: title }).click()
    await this.page.getByRole('group', { name: starting(title) }).first().waitFor()
  }

  async say(question: string, isSo: boolean) {
    await this.chosen(question, isSo ? gridWords.yesNo.yes : gridWords.yesNo.no).check()
  }

  /** The same with the keyboard alone: Space takes the first answer, the arrows the others. */
  async sayByKey(question: string, isSo: boolean) {
    await tabTo(this.page, this.answers(question))
    await this.page.keyboard.press(isSo ? 'Space' : 'ArrowRight')
  }

  async typeByKey(question: string, text: string) {
    await tabTo(this.page, this.text(question))
    await this.page.keyboard.insertText(text)
  }

  /** Ends the interview, today and in an hour; its answers can then be read. */
  async hold() {
    await this.section(words.end.step)
    await this.page.getByRole('textbox', { name: words.end.minutes }).fill('1 h')
    await this.page.getByRole('button', { name: words.end.hold, exact: true }).click()
    await this.page.getByRole('heading', { name: words.held.answers }).waitFor()
  }
}
