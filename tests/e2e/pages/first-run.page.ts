import type { Page } from '@playwright/test'

import { forms } from '#shared/text/forms'
import { fullExport } from '#shared/text/full-export'
import { organisation } from '#shared/text/organisation'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'

const { identity, contact, contract, team, firstRun } = organisation

/** The wizard of the first day, by the words on it. */
export class FirstRunPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  field(label: string) {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  async next() {
    await this.page.getByRole('button', { name: forms.next }).or(this.page.getByRole('button', { name: firstRun.skip, exact: true })).click()
  }

  async describe({ name, companyNumber }: { readonly name: string; readonly companyNumber: string }) {
    await this.field(identity.name).fill(name)
    await this.field(identity.companyNumber).fill(companyNumber)
    await this.field(people.fields.street).fill('rue de l’Église 12')
    await this.field(people.fields.postcode).fill('5000')
    await this.field(people.fields.municipality).fill('Namur')
    await this.next()
  }

  async reachAt(email: string) {
    await this.field(contact.email).fill(email)
    await this.field(contact.privacy).fill(email)
    await this.next()
  }

  /** Offers a file where the logo of the association is asked for. */
  async chooseLogo(path: string) {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('group', { name: organisation.logo.own }).getByRole('button', { name: organisation.logo.choose }).click()
    await (await chooser).setFiles(path)
  }

  async addToTeam({ givenName, familyName, presence }: { readonly givenName: string; readonly familyName: string; readonly presence: string }) {
    await this.field(people.fields.givenName).fill(givenName)
    await this.field(people.fields.familyName).fill(familyName)
    await this.page.getByRole('radio', { name: team.examples.feminine, exact: true }).check()
    await this.field(team.presence).fill(presence)
    await this.page.getByRole('button', { name: forms.save, exact: true }).click()
    await this.page.getByText(`${givenName} ${familyName}`).first().waitFor()
  }

  async signBy({ name, role, place }: { readonly name: string; readonly role: string; readonly place: string }) {
    await this.field(contract.representativeName).fill(name)
    await this.field(contract.representativeRole).fill(role)
    await this.field(contract.place).fill(place)
    await this.next()
  }

  async beginEmpty() {
    await this.page.getByRole('button', { name: firstRun.emptyAction, exact: true }).click()
  }

  async beginWithSample() {
    await this.page.getByRole('button', { name: firstRun.sampleAction, exact: true }).click()
  }

  /** Goes through the whole wizard, and begins with the sample programme. */
  async setUpWithSample() {
    await this.describe({ name: 'Tremplin pour l’emploi', companyNumber: '0123.456.749' })
    await this.reachAt('info@tremplin.example')
    await this.next()
    await this.addToTeam({ givenName: 'Cléo', familyName: 'Lefèvre', presence: 'lundi et jeudi' })
    await this.next()
    await this.signBy({ name: 'Anne Dubois', role: 'directrice', place: 'Namur' })
    await this.beginWithSample()
    await this.page.getByText(shell.sample.banner).waitFor({ timeout: 60_000 })
  }

  /** Opens what is for those who have data already. */
  async showOtherStarts() {
    await this.page.getByText(firstRun.haveData, { exact: true }).click()
  }

  /** Takes over what another Binôme exported, from the first step. */
  async takeOver(path: string) {
    await this.showOtherStarts()
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('region', { name: fullExport.takeOver.title, exact: true }).getByRole('button', { name: fullExport.takeOver.choose }).click()
    await (await chooser).setFiles(path)
  }
}
