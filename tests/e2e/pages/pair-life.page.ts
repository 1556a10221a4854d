import type { Page } from '@playwright/test'

import { starting, tabTo } from './window'

import { forms } from '#shared/text/forms'
import { pairLife } from '#shared/text/pair-life'

const { intake, plan, meeting } = pairLife

interface Domain {
  readonly label: string
  readonly strength: string
  readonly weakness: string
  readonly priority: 1 | 2 | 3
}

/** In-take, plan and meetings of a pair, by the words on their pages. */
export class PairLifePages {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  field(label: string) {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  cell(column: string, domain: string) {
    return this.field(intake.cell(column, domain))
  }

  priority(domain: string) {
    return this.page.getByRole('combobox', { name: intake.cell(intake.priority, domain), exact: true })
  }

  /** Fills in domains of the in-take with the keyboard alone, in the order of the table. */
  async analyse(domains: readonly Domain[]) {
    for (const { label, strength, weakness, priority } of domains) {
      await tabTo(this.page, this.cell(intake.strengths, label))
      await this.page.keyboard.insertText(strength)
      await this.page.keyboard.press('Tab')
      await this.page.keyboard.insertText(weakness)
      await tabTo(this.page, this.priority(label))
      await this.page.keyboard.press(String(priority))
    }
  }

  async takePriorities() {
    await this.page.getByRole('button', { name: intake.take, exact: true }).click()
  }

  async closeIntake(on: string) {
    await this.field(intake.closeOn).fill(on)
    await this.page.getByRole('button', { name: intake.close, exact: true }).click()
  }

  /** The row of the plan that bears this number. */
  row(number: number) {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('cell', { name: String(number), exact: true }) })
  }

  async editRow(number: number, { action, due }: { readonly action: string; readonly due: string }) {
    await this.page.getByRole('button', { name: starting(plan.editTitle(number)) }).click()
    const form = this.page.getByRole('form', { name: plan.editTitle(number) })
    await form.getByRole('textbox', { name: plan.fields.action, exact: true }).fill(action)
    await form.getByRole('textbox', { name: plan.fields.due, exact: true }).fill(due)
    await form.getByRole('button', { name: forms.save, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }

  async noteState(number: number, objective: string, { state, on, note }: { readonly state: string; readonly on: string; readonly note: string }) {
    await this.page.getByRole('button', { name: plan.stepOf(number, objective), exact: true }).click()
    const form = this.page.getByRole('form', { name: plan.stepTitle(number) })
    await form.getByRole('combobox', { name: plan.stepState }).selectOption({ label: state })
    await form.getByRole('textbox', { name: plan.stepOn, exact: true }).fill(on)
    await form.getByRole('textbox', { name: plan.note, exact: true }).fill(note)
    await form.getByRole('button', { name: forms.save, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }

  async setPlanDown() {
    await this.page.getByRole('button', { name: plan.setDown, exact: true }).click()
  }

  /** Notes a meeting that was held, what it told of a row of the plan, and when the next one is. */
  async noteMeeting({ on, topics, row, state, result, nextOn }: Readonly<Record<'on' | 'topics' | 'row' | 'state' | 'result' | 'nextOn', string>>) {
    await this.field(meeting.on).fill(on)
    await this.field(meeting.topics).fill(topics)
    await this.page.getByRole('combobox', { name: meeting.rowState(row), exact: true }).selectOption({ label: state })
    await this.field(meeting.rowNote(row)).fill(result)
    await this.field(meeting.nextOn).fill(nextOn)
    await this.page.getByRole('button', { name: meeting.save, exact: true }).click()
    await this.page.getByRole('heading', { level: 1, name: meeting.saved.title }).waitFor()
  }
}
