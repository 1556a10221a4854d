import type { Page } from '@playwright/test'

import { places } from '../../../renderer/ui/places'
import { type Launched, saveDialogAnswers } from '../fixtures'
import { starting, visit } from './window'

import { backupWords as words } from '#shared/text/backups'

/** « Réglages › Sauvegardes », and the way back from one. */
export class BackupsPage {
  readonly launched: Pick<Launched, 'app' | 'page'>
  readonly page: Page

  constructor(launched: Pick<Launched, 'app' | 'page'>) {
    this.launched = launched
    this.page = launched.page
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true })
  }

  get dialog() {
    return this.page.getByRole('dialog')
  }

  /** The rows of the backups that were made for a reason. */
  rows(reason: keyof typeof words.list.reasons) {
    return this.page.getByRole('table', { name: words.list.caption, exact: true }).getByRole('row').filter({ hasText: words.list.reasons[reason] })
  }

  async open() {
    await visit(this.page, places.settingsBackups)
    await this.page.getByRole('heading', { name: words.state.title }).waitFor()
  }

  async make(outcome: 'made' | 'madeElsewhere' = 'made') {
    await this.button(words.state.make).click()
    await this.page.getByText(words.state[outcome], { exact: true }).waitFor()
  }

  /** Does something with the newest backup that was made for a reason. */
  async act(reason: keyof typeof words.list.reasons, act: 'compare' | 'rehearse') {
    await this.rows(reason).first().getByRole('button', { name: starting(words.list[act]) }).click()
  }

  async chooseFile(path: string) {
    await saveDialogAnswers(this.launched.app, path)
    await this.button(words.list.chooseFile).click()
  }

  /** Gives what opens a copy of another protection. */
  async give(passphrase: string) {
    await this.dialog.getByRole('textbox', { name: words.secret.field.passphrase, exact: true }).fill(passphrase)
    await this.dialog.getByRole('button', { name: words.secret.open, exact: true }).click()
  }

  async restore() {
    await this.button(words.compare.restore).click()
    await this.dialog.getByRole('button', { name: words.compare.restore, exact: true }).click()
    await this.page.getByText(words.compare.restored, { exact: true }).waitFor()
  }

  async useSecondPlace(path: string) {
    await saveDialogAnswers(this.launched.app, path)
    await this.button(words.second.choose).click()
    await this.page.getByText(path, { exact: true }).waitFor()
  }
}
