import type { Page } from '@playwright/test'

import { tabTo } from './window'

import type { SessionKind } from '#shared/domain/group-session'
import { forms } from '#shared/text/forms'
import { sessionWords as words } from '#shared/text/sessions'

const { fields, newcomer, attendance, register, invite } = words

interface Planned {
  readonly kind: SessionKind
  readonly on: string
  readonly at: string
  readonly place: string
}

interface Newcomer {
  readonly givenName: string
  readonly familyName: string
  readonly email?: string
  readonly company?: string
}

/** A group session, from its planning to those who register, by the words on it. */
export class SessionPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  private field(label: string) {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  private choiceOf(label: string) {
    return this.page.getByRole('radiogroup', { name: label, exact: true })
  }

  /** Fills in the form of a new session, which is open, and waits for its page. */
  async plan({ kind, on, at, place }: Planned) {
    await this.page.getByRole('combobox', { name: fields.kind }).selectOption(kind)
    await this.field(fields.on).fill(on)
    await this.field(fields.at).fill(at)
    await this.field(fields.place).fill(place)
    await this.page.getByRole('button', { name: forms.save, exact: true }).click()
    await this.page.getByRole('heading', { name: words.sheets.title }).waitFor()
  }

  /** Puts people without a file on the list, with the keyboard alone once the first field is reached. */
  async add(people: readonly Newcomer[]) {
    await this.page.getByRole('textbox', { name: newcomer.givenName }).focus()
    for (const { givenName, familyName, email = '', company = '' } of people) {
      for (const typed of [givenName, familyName, email, '']) {
        await this.page.keyboard.insertText(typed)
        await this.page.keyboard.press('Tab')
      }
      await this.page.keyboard.insertText(company)
      await this.page.keyboard.press('Enter')
      await this.page.getByText(newcomer.added(`${givenName} ${familyName}`)).waitFor()
    }
  }

  /** Notes who came, one key a person, going down the list from the first one. */
  async mark(first: string, keys: readonly string[]) {
    await tabTo(this.page, this.choiceOf(attendance.of(first)), 'Shift+Tab')
    await this.press(keys)
  }

  /** Notes who wishes to register, in the same manner. */
  async wish(first: string, keys: readonly string[]) {
    await tabTo(this.page, this.choiceOf(attendance.wishOf(first)), 'Shift+Tab')
    await this.press(keys)
  }

  private async press(keys: readonly string[]) {
    for (const [index, key] of keys.entries()) {
      if (index > 0) await this.page.keyboard.press('ArrowDown')
      await this.page.keyboard.press(key)
    }
  }

  /** What stands noted of someone, as the list shows it. */
  attendanceOf(name: string) {
    return this.choiceOf(attendance.of(name)).getByRole('radio', { checked: true })
  }

  async register(name: string) {
    await this.page.getByRole('button', { name: register.actOf.mentor(name), exact: true }).click()
    await this.page.getByText(register.done(1)).waitFor()
  }

  /** Adds someone who has a file, by their name as lists show it, to a session of today. */
  async invite(listName: string) {
    await this.page.getByRole('checkbox', { name: listName, exact: true }).check()
    await this.page.getByRole('button', { name: invite.add(1), exact: true }).click()
    await this.page.getByText(invite.done(1)).waitFor()
  }
}
