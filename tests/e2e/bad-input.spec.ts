import { rename } from 'node:fs/promises'
import { join } from 'node:path'

import { aCasebook, aContract, aPairAt } from '../builders/casebook'
import { expect, picture, test } from './fixtures'
import { bookOnDisk } from './on-disk'
import { PairPage } from './pages/pair.page'
import { PeoplePage } from './pages/people.page'
import { prepareHome } from './prepared-home'

import { places } from '../../renderer/ui/places'

import { forms } from '#shared/text/forms'
import { pairWords } from '#shared/text/pairs'
import { people } from '#shared/text/people'
import { refusals } from '#shared/text/refusals'
import { shell } from '#shared/text/shell'

const aPairThatRuns = () => aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract()] })

test('a mentor keeps a name of 300 characters, and an employed one is asked for an employer', async ({ launch, home }) => {
  await prepareHome(home, aCasebook())
  const { page } = await launch()
  const person = new PeoplePage(page)
  const longName = `Van den ${'Œ'.repeat(291)}’`

  await person.go(shell.nav.mentors)
  await page.getByRole('link', { name: people.mentors.add }).first().click()
  await person.fill({ givenName: 'Marie-José', familyName: `${longName}xx`, agreement: 'feminine', municipality: 'Liège' }, people.mentors.agreementExamples.feminine)
  await page.getByRole('radio', { name: people.mentors.frame.kinds['own-time'] }).check()
  await page.getByRole('button', { name: forms.save, exact: true }).click()
  await expect(page.getByText(forms.problem.missing(people.mentors.nouns['frame.employer']))).toBeVisible()
  await expect(page.getByText(forms.problem.tooLong(300))).toBeVisible()
  await picture(page, 'champs-a-corriger')

  await person.field(people.fields.familyName).fill(longName)
  await person.field(people.mentors.frame.employer).fill('Hôpital de l’Espérance')
  await person.save(`Marie-José ${longName}`)
  await picture(page, 'nom-de-300-caracteres')
})

test('a mentee who is in an open pair cannot be chosen, and a person whom a pair names cannot be removed', async ({ launch, home }) => {
  const book = aPairThatRuns()
  await prepareHome(home, book)
  const { page } = await launch()
  const [pair] = Object.values(book.pairs)
  if (!pair) throw new Error('no pair')

  await new PairPage(page).begin()
  await page.getByRole('radio', { name: pairWords.form.situation.agreed }).check()
  await new PairPage(page).next()
  await expect(page.getByRole('radio', { name: 'Çelik' })).toBeDisabled()
  await expect(page.getByText(pairWords.form.people.notFree['pair/mentee-has-open-pair'](pair.reference)).last()).toBeVisible()
  await picture(page, 'mentee-pas-libre')

  await page.evaluate(address => (location.hash = address), places.mentee(pair.menteeId))
  await page.getByRole('button', { name: forms.remove }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: forms.remove }).click()
  await expect(page.getByText(refusals.stillReferenced({ pairs: 1 }).title)).toBeVisible()
  await expect(page.getByRole('link', { name: new RegExp(pair.reference) }).first()).toBeVisible()
  await picture(page, 'suppression-refusee')
})

test('when the folder of the data is gone, the screen says « Non enregistré », what was typed stays, and it is saved once the folder is back', async ({ launch, home }) => {
  await prepareHome(home, aCasebook())
  const { page } = await launch()
  const person = new PeoplePage(page)
  await person.go(shell.nav.mentees)
  await page.getByRole('link', { name: people.mentees.add }).first().click()
  await person.fill({ givenName: 'Aïcha', familyName: 'El Amrani', agreement: 'feminine', municipality: 'Huy' }, people.mentees.agreementExamples.feminine)

  await rename(join(home, 'donnees'), join(home, 'ailleurs'))
  await page.getByRole('button', { name: forms.save, exact: true }).click()
  await expect(page.getByText(shell.saving['not-saved'], { exact: true })).toBeVisible()
  await expect(page.getByText(refusals.folderGone.title).first()).toBeVisible()
  await expect(person.field(people.fields.familyName)).toHaveValue('El Amrani')
  await picture(page, 'dossier-disparu')

  await rename(join(home, 'ailleurs'), join(home, 'donnees'))
  await person.save('Aïcha El Amrani')
  await expect(page.getByText(shell.saving.saved, { exact: true })).toBeVisible()
  expect(JSON.stringify(await bookOnDisk(home))).toContain('El Amrani')
})
