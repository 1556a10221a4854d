import type { Page } from '@playwright/test'

import { PathPage } from './path.page'
import { go } from './window'

import { forms } from '#shared/text/forms'
import { menteePathWords } from '#shared/text/mentee-path'
import { mentorPathWords } from '#shared/text/mentor-path'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'

const [mentorBefore, menteeBefore] = [mentorPathWords.form, menteePathWords.form]

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
    await go(this.page, link)
  }

  /** Enters a mentor who was prepared, accepted and trained before Binôme. */
  async enterMentor(person: SomePerson & { readonly place: string }) {
    await this.go(shell.nav.mentors)
    await this.page.getByRole('link', { name: people.mentors.add }).first().click()
    await this.fill(person, people.mentors.agreementExamples[person.agreement])
    await this.page.getByRole('radio', { name: people.mentors.frame.kinds.pensioner }).check()
    await this.field(people.mentors.meeting.place).fill(person.place)
    await this.field(mentorBefore.preparedOn).fill('hier')
    await this.field(mentorBefore.trainedOn).fill('hier')
    await this.save(`${person.givenName} ${person.familyName}`)
  }

  /** Enters a mentee who was interviewed before Binôme, and accepts them. */
  async enterMentee(person: SomePerson) {
    await this.go(shell.nav.mentees)
    await this.page.getByRole('link', { name: people.mentees.add }).first().click()
    await this.fill(person, people.mentees.agreementExamples[person.agreement])
    await this.field(menteeBefore.interviewedOn).fill('hier')
    await this.save(`${person.givenName} ${person.familyName}`)
    await this.page.getByRole('link', { name: menteePathWords.resume, exact: true }).click()
    const path = new PathPage(this.page)
    await path.step(menteePathWords.steps.decision)
    await path.decide(menteePathWords.decision.outcomes.accepted[person.agreement])
  }

  /** Says which partner sent the person whose form is open, who speaks for it, and when it pre-selected them. */
  async sentBy({ partner, referent, preselectedOn }: { readonly partner: string; readonly referent: string; readonly preselectedOn: string }) {
    const { referral } = people.mentees
    await this.page.getByLabel(referral.partner, { exact: true }).and(this.page.locator('input')).fill(partner)
    await this.page.getByRole('option', { name: partner, exact: true }).click()
    await this.page.getByLabel(referral.referent, { exact: true }).and(this.page.locator('input')).fill(referent)
    await this.field(menteeBefore.preselectedOn).fill(preselectedOn)
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
