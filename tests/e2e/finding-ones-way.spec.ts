import type { Locator, Page } from '@playwright/test'

import { aCasebook, aMentee, aMentor, aPairAt, mentorId, pairId } from '../builders/casebook'
import { places } from '../../renderer/ui/places'
import { expect, picture, test } from './fixtures'
import { faultsAt } from './look-at'
import { go, visit } from './pages/window'
import { prepareHome } from './prepared-home'

import { fullName } from '#shared/domain/person'
import { forms } from '#shared/text/forms'
import { pastWords } from '#shared/text/past'
import { pairLife } from '#shared/text/pair-life'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'
import { wayWords as words } from '#shared/text/way'

const mentor = { ...aMentor(), givenName: 'Hélène', familyName: 'Lebœuf-D’Aoust' }
const book = aCasebook({ mentors: [mentor], pairs: [aPairAt('active')] })
const mentee = fullName(aMentee())

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true })
const trail = (page: Page): Locator => page.getByRole('navigation', { name: words.trail.label })
const recents = (page: Page): Locator => page.getByRole('region', { name: words.recents.title })

test('the palette finds somebody without accents, and a paper and an action, by the keyboard alone', async ({ launch, home }) => {
  await prepareHome(home, book)
  const launched = await launch()
  const { page } = launched
  const field = page.getByRole('combobox', { name: shell.search.open, exact: true })
  const option = (name: string | RegExp) => page.getByRole('option', { name })

  await page.keyboard.press('Control+K')
  await field.pressSequentially("d'aoust helene")
  await expect(option(fullName(mentor)).first()).toHaveAttribute('aria-selected', 'true')
  expect(await faultsAt(launched, 'palette')).toEqual([])
  await picture(page, '01-palette')
  await page.keyboard.press('Enter')
  await expect(heading(page, fullName(mentor))).toBeFocused()

  await page.keyboard.press('Control+K')
  await field.pressSequentially('plan helene')
  await expect(option(/^Plan/).first()).toBeVisible()
  await field.fill('violation noter')
  await expect(option(words.actions.noteBreach)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()

  await page.getByRole('button', { name: shell.search.open }).click()
  await field.pressSequentially('inscrire mentee')
  await page.keyboard.press('Enter')
  await expect(heading(page, people.mentees.newTitle)).toBeVisible()
})

test('one goes back and forth, finds pages where they stood, and a form that is not saved holds one back', async ({ launch, home }) => {
  await prepareHome(home, book)
  const { page } = await launch()
  const back = page.getByRole('button', { name: words.travel.back, exact: true })
  await expect(page.getByRole('button', { name: words.travel.noBack, exact: true })).toHaveAttribute('aria-disabled', 'true')
  await visit(page, places.pair(pairId()))
  await expect(trail(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.evaluate(() => window.scrollTo(0, 400))
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(400)
  await visit(page, places.pairPlan(pairId()))
  await expect(trail(page).getByText(pairLife.plan.title)).toHaveAttribute('aria-current', 'page')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  await picture(page, '02-fil-d-ariane')

  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page).toHaveURL(new RegExp(`${places.pair(pairId())}$`))
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(400)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page).toHaveURL(new RegExp(`${places.pairPlan(pairId())}$`))
  await trail(page).getByRole('link', { name: mentee, exact: false }).click()
  await expect(page).toHaveURL(new RegExp(`${places.pair(pairId())}$`))

  await visit(page, places.newPartner)
  const name = page.getByRole('textbox', { name: people.partners.name })
  await name.fill('CPAS de Namur')
  await back.click()
  await page.getByRole('button', { name: forms.unsaved.stay, exact: true }).click()
  await expect(name).toHaveValue('CPAS de Namur')
  await page.getByRole('button', { name: words.travel.back, exact: true }).click()
  await page.getByRole('button', { name: forms.unsaved.leave, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${places.pair(pairId())}$`))
  await expect(page.getByRole('button', { name: words.travel.forward, exact: true })).toHaveAttribute('aria-disabled', 'false')
})

test('Ctrl+S saves the form in which something waits, and the notice of it takes it back by the keyboard', async ({ launch, home }) => {
  await prepareHome(home, book)
  const { page } = await launch()
  await visit(page, places.newPartner)
  await page.getByRole('textbox', { name: people.partners.name }).fill('CPAS de Huy')
  await page.getByRole('combobox', { name: people.partners.kind }).selectOption('cpas')
  await page.keyboard.press('Control+S')
  await expect(heading(page, 'CPAS de Huy')).toBeVisible()
  await expect(page.getByRole('button', { name: pastWords.undo, exact: true })).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('button', { name: pastWords.redo, exact: true })).toBeVisible()
})

test('after a restart the files one looked at are at hand, and the page on which one stopped', async ({ launch, home }) => {
  await prepareHome(home, book)
  const first = await launch()
  await visit(first.page, places.pair(pairId()))
  await expect(trail(first.page)).toBeVisible()
  await visit(first.page, places.mentorStep(mentorId(), 'decision'))
  await expect(trail(first.page).getByText(words.trail.path)).toBeVisible()
  await first.app.close()

  const launched = await launch()
  const { page } = launched
  await expect(recents(page).getByRole('link', { name: fullName(mentor), exact: true })).toBeVisible()
  await expect(page.getByText(words.resume.title(`${words.trail.path}, ${fullName(mentor)}`))).toBeVisible()
  expect(await faultsAt(launched, 'aujourd-hui-reprendre')).toEqual([])
  await picture(page, '03-reprendre')
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('option', { name: fullName(mentor) }).first()).toHaveAttribute('aria-selected', 'true')
  await picture(page, '04-palette-vide')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words.resume.go, exact: true }).click()
  await expect(trail(page).getByText(words.trail.path)).toBeVisible()
  await go(page, shell.nav.today)
  await expect(page.getByRole('button', { name: words.resume.go, exact: true })).toBeHidden()
  await recents(page).getByRole('button').click()
  await expect(recents(page).getByRole('link', { name: fullName(mentor), exact: true })).toBeHidden()
})
