import type { Page } from '@playwright/test'

import { places } from '../../renderer/ui/places'
import { expect, test } from './lived-home'
import { bookOnDisk } from './on-disk'
import { SCREENS } from './sample-screens'
import { goTo } from './screen'

import { shownPairs, SHOWN_YEAR } from '#shared/sample/shown'
import { forms } from '#shared/text/forms'
import { shell } from '#shared/text/shell'

test.describe.configure({ mode: 'parallel' })

interface Outline {
  readonly lang: string
  readonly title: string
  readonly headings: readonly number[]
  readonly mains: number
  readonly wrong: readonly string[]
}

/** What the markup of a page says of its order, its tables and its fields, and what it leaves unsaid. */
function outlineOf(page: Page): Promise<Outline> {
  return page.evaluate(() => {
    const seen = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)].filter(element => element.checkVisibility({ visibilityProperty: true }))
    const words = (element: Element) => `${element.tagName.toLowerCase()} « ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 50)} »`
    const named = (table: Element) => table.querySelector('caption') ?? table.getAttribute('aria-label') ?? table.getAttribute('aria-labelledby')
    const wrong = [
      ...seen('table').filter(table => !named(table)).map(table => `${words(table)} has no caption`),
      ...seen('table').filter(table => !table.querySelector('th')).map(table => `${words(table)} has no head`),
      ...seen('th:not([scope])').map(head => `${words(head)} does not say what it is the head of`),
      ...seen('[tabindex]').filter(element => Number(element.getAttribute('tabindex')) > 0).map(element => `${words(element)} comes before its turn`),
      ...seen('svg[role="img"]').filter(chart => !chart.getAttribute('aria-label') || !chart.closest('figure')?.querySelector('details table')).map(chart => `${words(chart)} has no numbers to read`),
      ...seen('[aria-invalid="true"]').filter(field => !(field.getAttribute('aria-describedby') ?? field.closest('[role="radiogroup"], fieldset, [role="group"]')?.getAttribute('aria-describedby'))?.split(' ').some(id => document.getElementById(id)?.textContent)).map(field => `${words(field)} does not say what is wrong`),
    ]
    const headings = seen('main :is(h1, h2, h3, h4, h5, h6)').map(({ tagName }) => Number(tagName.slice(1)))
    return { lang: document.documentElement.lang, title: document.title, headings, mains: seen('main').length, wrong }
  })
}

for (const [part, screensIn] of Object.entries(SCREENS).filter(([name]) => !/^(dialogues|formulaires)/.test(name))) {
  test(`the pages of « ${part} » say in their markup what they show`, async ({ launch, home }) => {
    test.setTimeout(180_000)
    const { page } = await launch()
    const wrong: string[] = []
    for (const [name, place] of screensIn(await bookOnDisk(home))) {
      if (place === undefined) continue
      await goTo(page, place)
      const { lang, title, headings, mains, wrong: told } = await outlineOf(page)
      wrong.push(...told.map(fault => `${name}: ${fault}`))
      if (lang !== 'fr-BE') wrong.push(`${name}: its language is « ${lang} »`)
      if (!/^.+ – Binôme$/.test(title)) wrong.push(`${name}: its title is « ${title} »`)
      if (mains !== 1) wrong.push(`${name}: it has ${mains} main parts`)
      if (headings.filter(level => level === 1).length !== 1) wrong.push(`${name}: it has not one first heading`)
      headings.forEach((level, index) => {
        if (level > (headings[index - 1] ?? 1) + 1) wrong.push(`${name}: a heading ${level} stands right under a heading ${headings[index - 1]}`)
      })
    }
    expect(wrong).toEqual([])
  })
}

interface Node {
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly ignored?: boolean
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown; readonly relatedNodes?: readonly unknown[] } }[]
  readonly description?: { readonly value: string }
}

/** The tree that Chromium hands to a screen reader. */
async function treeOf(page: Page): Promise<readonly Node[]> {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  await devtools.detach()
  return (nodes as readonly Node[]).filter(({ ignored }) => !ignored)
}

const OPERATED = ['button', 'link', 'textbox', 'combobox', 'checkbox', 'radio', 'searchbox', 'slider', 'spinbutton', 'menuitem', 'tab', 'switch']

test('a screen reader is told the name of all that can be operated, on the pages most used', async ({ launch }) => {
  const { page } = await launch()
  const nameless: string[] = []
  for (const place of [places.today, places.stage(3), places.mentors, places.newMentor, places.pair(shownPairs.atWork), places.newMeeting(shownPairs.atWork), places.matching, places.reports, places.evaluationsOf(SHOWN_YEAR), places.settings]) {
    await goTo(page, place)
    const tree = await treeOf(page)
    const roles = tree.map(({ role }) => role?.value)
    for (const landmark of ['banner', 'navigation', 'main']) if (!roles.includes(landmark)) nameless.push(`${place}: no ${landmark}`)
    nameless.push(...tree.filter(({ role, name }) => OPERATED.includes(role?.value ?? '') && !name?.value.trim()).map(({ role }) => `${place}: a ${role?.value ?? ''} without a name`))
  }
  expect(nameless).toEqual([])
})

test('a field that is refused is told as invalid, with the sentence that says why', async ({ launch }) => {
  const { page } = await launch()
  await goTo(page, places.newMentor)
  await page.getByRole('button', { name: forms.save, exact: true }).click()
  await page.locator('[aria-invalid="true"]').first().waitFor()
  const refused = (await treeOf(page)).filter(({ properties }) => properties?.some(({ name, value }) => name === 'invalid' && value.value === 'true'))
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.filter(({ description }) => !description?.value.trim()).map(({ name }) => name?.value)).toEqual([])
})

test('what was saved and what a search leaves are said without moving the focus', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('status').filter({ hasText: shell.saving.saved })).toBeVisible()
  await goTo(page, places.mentors)
  const search = page.getByRole('search').getByRole('textbox')
  await search.fill('zzzz')
  await expect(page.getByRole('search').getByRole('status').first()).toHaveText(/aucun/i)
  await expect(search).toBeFocused()
})
