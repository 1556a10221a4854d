import type { Page } from '@playwright/test'

import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'

interface SomePerson {
  readonly givenName: string
  readonly familyName: string
  readonly agreement: 'feminine' | 'masculine' | 'neutral'
  readonly phone?: string
  readonly municipality: string
}

/** The lists and the files of people, by the words on them. */
export class PeoplePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  field(label: string) {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  async go(link: string) {
    await this.page.getByRole('navigation', { name: shell.nav.label }).getByRole('link', { name: link, exact: true }).click()
  }

  async enterMentor(person: SomePerson & { readonly place: string }) {
    await this.go(shell.nav.mentors)
    await this.page.getByRole('link', { name: people.mentors.add }).first().click()
    await this.fill(person, people.mentors.agreementExamples[person.agreement])
    await this.page.getByRole('radio', { name: people.mentors.frame.kinds.pensioner }).check()
    await this.field(people.mentors.meeting.place).fill(person.place)
    await this.save(`${person.givenName} ${person.familyName}`)
  }

  async enterMentee(person: SomePerson) {
    await this.go(shell.nav.mentees)
    await this.page.getByRole('link', { name: people.mentees.add }).first().click()
    await this.fill(person, people.mentees.agreementExamples[person.agreement])
    await this.save(`${person.givenName} ${person.familyName}`)
  }

  async fill({ givenName, familyName, phone, municipality }: SomePerson, agreement: string) {
    await this.field(people.fields.givenName).fill(givenName)
    await this.field(people.fields.familyName).fill(familyName)
    await this.page.getByRole('radio', { name: agreement, exact: true }).check()
    if (phone !== undefined) await this.field(people.fields.phone).fill(phone)
    await this.field(people.fields.municipality).fill(municipality)
  }

  async save(name: string) {
    await this.page.getByRole('button', { name: forms.save, exact: true }).click()
    await this.page.getByRole('heading', { level: 1, name }).waitFor()
  }
}
