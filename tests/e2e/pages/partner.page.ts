import type { Page } from '@playwright/test'

import { places } from '../../../renderer/ui/places'
import { visit } from './window'

import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'

const { partners: words } = people

const NOTES = 'Reçoit sur rendez-vous. '.repeat(190)

/** The shortest file that can be kept: a partner, by its name. */
export class PartnerPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get name() {
    return this.page.getByRole('textbox', { name: words.name, exact: true })
  }

  /** The mark that says whether all is on the disk. */
  mark(state: 'saved' | 'not-saved' | 'reading') {
    return this.page.getByText(shell.saving[state], { exact: true })
  }

  /** Types a new partner, and sends nothing. The notes are long enough not to fit in what is left of a block of the disk. */
  async type(name: string) {
    await visit(this.page, places.newPartner)
    await this.name.fill(name)
    await this.page.getByRole('combobox', { name: words.kind, exact: true }).selectOption({ label: words.kinds.cpas })
    await this.page.getByRole('textbox', { name: people.fields.notes, exact: true }).fill(NOTES)
  }

  async send() {
    await this.page.getByRole('button', { name: forms.save, exact: true }).click()
  }

  /** Enters a partner, until the window says « Enregistré ». */
  async enter(name: string) {
    await this.type(name)
    await this.send()
    await this.page.getByRole('heading', { level: 1, name }).waitFor()
    await this.mark('saved').waitFor()
  }

  /** The partner of this name in the list, once the list is there. */
  async inList(name: string) {
    await visit(this.page, places.partners)
    await this.page.getByRole('heading', { level: 1, name: words.title, exact: true }).waitFor()
    return this.page.getByRole('link', { name, exact: true })
  }
}
