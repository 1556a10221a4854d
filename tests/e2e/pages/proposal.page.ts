import type { Page } from '@playwright/test'

import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const { moveForm, moves } = pairWords
const { now } = proposalWords

type Agreement = 'feminine' | 'masculine' | 'neutral'

interface Meeting {
  readonly agreedOn: string
  readonly on: string
  readonly at: string
}

/** A proposal from its page to the answers of both, by the words on it. */
export class ProposalPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Fills in the page that is open and makes the proposal, which gives the pair its page. */
  async make({ on, answerBy, coordinator, agreement }: { readonly on: string; readonly answerBy: string; readonly coordinator: RegExp; readonly agreement: Agreement }) {
    const { page } = this
    await page.getByRole('textbox', { name: proposalWords.proposedOn, exact: true }).fill(on)
    await page.getByRole('textbox', { name: proposalWords.answerExpectedOn, exact: true }).fill(answerBy)
    const select = page.getByRole('combobox', { name: pairWords.form.staff.coordinator })
    await select.selectOption(await select.getByRole('option', { name: coordinator }).getAttribute('value'))
    await page.getByRole('button', { name: proposalWords.propose[agreement], exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /^Binôme B-/ }).waitFor()
  }

  async refuse({ on, why, agreement }: { readonly on: string; readonly why: string; readonly agreement: Agreement }) {
    const dialog = await this.open(now.proposed.declines(pairWords.theMentor(agreement)))
    await dialog.getByRole('textbox', { name: moveForm.on.decline, exact: true }).fill(on)
    await dialog.getByRole('radio', { name: why, exact: true }).check()
    await this.save()
  }

  async accept({ on, agreement }: { readonly on: string; readonly agreement: Agreement }) {
    const dialog = await this.open(now.proposed.accepts(pairWords.theMentor(agreement)))
    await dialog.getByRole('textbox', { name: moveForm.on.respond, exact: true }).fill(on)
    await this.save()
  }

  async plan({ agreedOn, on, at }: Meeting) {
    const dialog = await this.open(moves['plan-first-meeting'].act)
    await dialog.getByRole('textbox', { name: moveForm.on['plan-first-meeting'], exact: true }).fill(agreedOn)
    await dialog.getByRole('textbox', { name: moveForm.meetingOn, exact: true }).fill(on)
    await dialog.getByRole('textbox', { name: moveForm.at, exact: true }).fill(at)
    await this.save()
  }

  /** Says that the meeting took place, without its sheet. */
  async heldOnly() {
    await this.open(now.planned.heldOnly, moves['hold-first-meeting'].act)
    await this.save()
  }

  /** What one of the two says after the meeting. */
  async answer(name: string, said: 'yes' | 'no', on: string) {
    const card = this.page.getByRole('region', { name: now.held.answerOf(name), exact: true })
    await card.getByRole('radio', { name: now.held[said], exact: true }).check()
    await card.getByRole('textbox', { name: now.held.on, exact: true }).fill(on)
    await card.getByRole('button', { name: now.held.saveOf(name), exact: true }).click()
    await card.getByRole('button', { name: now.held.saveOf(name), exact: true }).waitFor({ state: 'detached' })
  }

  private async open(button: string, title = button) {
    await this.page.getByRole('button', { name: button, exact: true }).click()
    const dialog = this.page.getByRole('dialog', { name: title })
    await dialog.waitFor()
    return dialog
  }

  private async save() {
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('button', { name: moveForm.save, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
  }
}
