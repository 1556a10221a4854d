import type { Page } from '@playwright/test'

import { called, chooseIn } from './in-lists'

import type { Side } from '#shared/domain/pair-move'
import { type SituationFamily, situationLists } from '#shared/domain/situation'
import { forms } from '#shared/text/forms'
import { closingWords as words, situationWords } from '#shared/text/closing'

type Step = keyof typeof words.steps

/** The closing of a pair, from why it ends to what comes next, by the words on it. */
export class ClosingPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  private part(title: string) {
    return this.page.getByRole('region', { name: title, exact: true })
  }

  async plan({ on, at, place }: Readonly<Record<'on' | 'at' | 'place', string>>) {
    const { title, ...labels } = words.appointment
    for (const [label, typed] of [[labels.on, on], [labels.at, at], [labels.place, place]] as const) {
      await this.part(title).getByRole('textbox', { name: label, exact: true }).fill(typed)
    }
    await this.page.getByRole('textbox', { name: labels.place, exact: true }).blur()
    await this.part(words.appointment.invite).getByRole('button', { name: words.appointment.mailTo.mentor, exact: true }).waitFor()
  }

  async interrupted({ by, why, reason }: { readonly by: Side; readonly why: string; readonly reason: string }) {
    await this.page.getByRole('radio', { name: words.begin.triggers.interruption.label, exact: true }).check()
    await this.page.getByRole('radio', { name: words.people[by], exact: true }).check()
    await chooseIn(this.page, words.begin.why, called('interruption-reasons', why))
    await this.page.getByRole('textbox', { name: words.begin.words, exact: true }).fill(reason)
  }

  async begin() {
    await this.page.getByRole('button', { name: words.begin.act, exact: true }).click()
    await this.page.getByRole('navigation', { name: forms.wizard.steps }).waitFor()
  }

  /** Goes to a step by its name at the left. */
  async step(step: Step) {
    await this.page.getByRole('navigation', { name: forms.wizard.steps }).getByRole('button', { name: words.steps[step] }).click()
    await this.page.getByRole('group', { name: words.steps[step], exact: true }).waitFor()
  }

  async attempt({ side, means, note }: { readonly side: Side; readonly means: string; readonly note: string }) {
    const part = this.part(words.meeting.attempts)
    await part.getByRole('combobox', { name: words.meeting.attempt.side }).selectOption({ label: words.people[side] })
    await chooseIn(this.page, words.meeting.attempt.means, called('contact-means', means))
    await part.getByRole('textbox', { name: words.meeting.attempt.note, exact: true }).fill(note)
    await part.getByRole('button', { name: words.meeting.attempt.add, exact: true }).click()
  }

  /** Notes how the closing took place and with whom. */
  async held({ how, present, on, minutes }: { readonly how: keyof typeof words.meeting.hows; readonly present: readonly Side[]; readonly on: string; readonly minutes: string }) {
    await this.page.getByRole('radio', { name: words.meeting.hows[how].label, exact: true }).check()
    for (const side of present) await this.page.getByRole('checkbox', { name: words.people[side], exact: true }).check()
    for (const [label, typed] of [[words.meeting.on, on], [words.meeting.minutes, minutes]] as const) {
      const field = this.page.getByRole('textbox', { name: label, exact: true })
      await field.fill(typed)
      await field.blur()
    }
  }

  async situation(family: SituationFamily, kind: string) {
    await this.page.getByRole('radio', { name: situationWords.families[family], exact: true }).check()
    await chooseIn(this.page, situationWords.kinds[family], called(situationLists[family], kind))
  }

  /** Both certificates and both questionnaires are handed over today. */
  async handEverything() {
    const { certificate, givenOn, questionnaire, handedOn } = words.papers
    for (const [label, papers] of [[givenOn, certificate], [handedOn, questionnaire]] as const) {
      for (const paper of Object.values(papers)) {
        const button = this.page.getByRole('button', { name: `${label} – ${paper} – ${words.today}`, exact: true })
        await button.click()
        await button.waitFor({ state: 'detached' })
      }
    }
  }

  async finish() {
    await this.page.getByRole('button', { name: words.finish.act, exact: true }).click()
    await this.page.getByText(words.done.title, { exact: true }).waitFor()
  }
}
