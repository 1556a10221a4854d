import type { Page } from '@playwright/test'

import { places } from '../../../renderer/ui/places'
import { visit } from './window'

import { choosingWords, protectionWords as words, unlocking } from '#shared/text/protection'

/** What one may look at on the way, by the name of its picture. */
type Look = (name: string) => Promise<unknown>

/** The passphrase: how it is chosen, and the page that asks for it. */
export class ProtectionPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true })
  }

  field(name: string) {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  /** From « Réglages » to the last page of the wizard, the code typed back from the screen; answers with it. */
  async protect(passphrase: string, look: Look = () => Promise.resolve()): Promise<string> {
    await visit(this.page, places.settingsProtection)
    await this.page.getByRole('link', { name: words.begin }).click()
    await this.page.getByText(words.why.lostTitle).waitFor()
    await look('protection-pourquoi')
    await this.button(words.wizard.next).click()
    await this.choose(passphrase)
    await look('protection-phrase')
    await this.button(words.wizard.next).click()
    const code = (await this.page.locator('.recovery-code').innerText()).replace(/\s/g, '')
    await look('protection-code')
    await this.field(words.codeStep.typed).fill(code)
    await this.button(words.codeStep.check).click()
    await this.page.getByRole('checkbox', { name: words.clearStep.consent }).check()
    await look('protection-en-clair')
    await this.button(words.clearStep.protect).click()
    await this.page.getByText(words.doneStep.title).waitFor({ timeout: 30_000 })
    await look('protection-faite')
    return code
  }

  /** Writes a new passphrase, twice. */
  async choose(passphrase: string) {
    await this.field(choosingWords.label).fill(passphrase)
    await this.field(choosingWords.again).fill(passphrase)
  }

  /** Waits for the page of a locked casebook. */
  async locked() {
    await this.page.getByRole('heading', { level: 1, name: unlocking.title }).waitFor()
  }

  /** Gives a passphrase to the page that asks for it. */
  async give(passphrase: string) {
    await this.field(unlocking.passphrase).fill(passphrase)
    await this.page.keyboard.press('Enter')
  }

  /** Gives the right one, and waits for what stands behind. */
  async unlock(passphrase: string) {
    await this.locked()
    await this.give(passphrase)
    await this.button(words.lock.button).waitFor()
  }
}
