import { places } from '../../renderer/ui/places'
import { expect, type Launched, test } from './fixtures'
import { focusFaults } from './keyboard/focus-watch'
import { outOfOrder, stopsOf } from './keyboard/stops'
import { visit } from './pages/window'
import { prepareHome } from './prepared-home'
import { sampleBook } from './sample-book'

import { listed } from '#shared/casebook/casebook'
import { forms } from '#shared/text/forms'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { shell } from '#shared/text/shell'

const book = await sampleBook()
const [mentor, partner, pair] = [listed(book.mentors)[0], listed(book.partners)[0], listed(book.pairs)[0]]
if (!mentor || !partner || !pair) throw new Error('a sample without people')

const PAGES = [
  places.today,
  places.stage(3),
  places.mentor(mentor.id),
  places.editMentor(mentor.id),
  places.pair(pair.id),
  places.pairPlan(pair.id),
  places.meetingsTable,
  places.matching,
  places.settingsLists,
  places.partners,
  places.sheet({ kind: 'processing-register' }),
]

test.beforeEach(async ({ home }) => prepareHome(home, book))

const open = (launch: (options: { readonly env: Readonly<Record<string, string>> }) => Promise<Launched>) => launch({ env: { BINOME_TODAY: SAMPLE_TODAY } })

test('on the main pages Tab goes from the title to the end in the order one reads, marked and in sight, and out again', async ({ launch }) => {
  test.setTimeout(240_000)
  const { page } = await open(launch)
  const faults: string[] = []
  for (const address of PAGES) {
    if (address !== places.today) {
      const before = await page.title()
      await visit(page, address)
      await expect.poll(() => page.title()).not.toBe(before)
    }
    await expect(page.getByRole('heading', { level: 1 }), 'the focus is on the title of the page').toBeFocused()
    const stops = await stopsOf(page)
    expect(stops.length, address).toBeGreaterThan(0)
    faults.push(...outOfOrder(stops).map(fault => `${address}: ${fault}`))
  }
  expect([...faults, ...focusFaults(page)]).toEqual([])
})

test('a dialog holds the focus, Escape closes it alone, and the focus is back on what opened it; so with a menu', async ({ launch }) => {
  const { page } = await open(launch)
  await visit(page, places.partner(partner.id))
  const remove = page.getByRole('button', { name: forms.remove, exact: true }).first()
  await remove.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: forms.cancel, exact: true })).toBeFocused()
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    expect(await dialog.evaluate(element => element.contains(document.activeElement))).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(remove).toBeFocused()

  const theme = page.getByRole('button', { name: shell.theme.label })
  await theme.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(theme).toBeFocused()
})

test('the first stop leads past the navigation, and a form that holds a mistake gives the focus to the first one', async ({ launch }) => {
  const { page } = await open(launch)
  const skip = page.getByRole('link', { name: shell.skip })
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await skip.focus()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()

  await visit(page, places.newMentor)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('button', { name: forms.save, exact: true }).focus()
  await page.keyboard.press('Enter')
  const wrong = page.locator('[aria-invalid=true]').first()
  await expect(wrong).toBeFocused()
  await expect(wrong).toHaveAccessibleDescription(/.+/)
})
