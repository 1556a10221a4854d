import { expect, type Page } from '@playwright/test'

import { type GridText, type Question, questionsOf } from '#shared/grids/grid'
import { evaluationWords } from '#shared/text/evaluation'

const words = evaluationWords.entry

/** Entering a questionnaire from paper: nothing here touches the mouse. */
export class QuestionnairePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Begins, answers every question with what its paper would say, and stands on the date at the end. */
  async enter(grid: GridText) {
    const questions = questionsOf(grid)
    await expect(this.page.getByRole('button', { name: words.start, exact: true })).toBeFocused()
    await this.page.keyboard.press('Enter')
    await this.page.getByText(words.answered(0, questions.length), { exact: true }).waitFor()
    for (const question of questions) await this.answer(question)
    await expect(this.page.getByText(words.complete)).toBeVisible()
  }

  private async answer(question: Question) {
    const { keyboard } = this.page
    switch (question.kind) {
      case 'opinion':
      case 'scale':
        return keyboard.press('4')
      case 'number':
        return keyboard.press('9')
      case 'choice':
        return keyboard.press('1')
      case 'choices':
        await keyboard.press('1')
        await keyboard.press('2')
        return keyboard.press('Enter')
      case 'text':
        await keyboard.insertText('Nous avons bien ri.')
        return keyboard.press('Control+Enter')
      case 'yes-no':
      case 'date':
      case 'languages':
      case 'periods':
      case 'person':
        throw new Error(`No questionnaire asks « ${question.label} » in this way`)
    }
  }

  /** Types the date that stands on the paper, and saves. */
  async hold(on: string) {
    const { keyboard } = this.page
    await expect(this.page.getByRole('textbox', { name: words.on })).toBeFocused()
    await keyboard.press('Control+A')
    await keyboard.insertText(on)
    await keyboard.press('Enter')
    await this.page.getByText(evaluationWords.held.saved, { exact: true }).waitFor()
  }
}
