import type { Page } from '@playwright/test'

import { go } from './window'

import { companyFile } from '#shared/text/company-file'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'

const words = companyFile.talks
const { agreement } = people.companies

/** The file of a company and the talks with its management, by the words on it. */
export class CompanyPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(name: string) {
    await go(this.page, shell.nav.companies)
    await this.page.getByRole('link', { name, exact: true }).click()
  }

  async presentTo(who: string, on: string) {
    await this.note('presented', on, words.to, who)
  }

  async grantedBy(who: string, on: string) {
    await this.note('granted', on, words.signatory, who)
  }

  private async note(state: 'presented' | 'granted', on: string, label: string, who: string) {
    await this.page.getByRole('button', { name: words.next, exact: true }).click()
    const form = this.page.getByRole('form', { name: words.formTitle })
    await form.getByRole('radio', { name: words.states[state] }).check()
    await form.getByRole('textbox', { name: agreement.on[state], exact: true }).fill(on)
    await form.getByRole('textbox', { name: label, exact: true }).fill(who)
    await form.getByRole('button', { name: forms.save, exact: true }).click()
    await form.waitFor({ state: 'detached' })
  }
}
