import type { Page } from '@playwright/test'

import { places } from '../../renderer/ui/places'
import { expect, picture, test } from './lived-home'
import { goTo } from './screen'

import { shownPairs, SHOWN_YEAR } from '#shared/sample/shown'

const PLACES = [places.today, places.stage(1), places.mentors, places.newMentor, places.pair(shownPairs.atWork), places.matching, places.reports, places.evaluationsOf(SHOWN_YEAR), places.settings] as const

/** What still moves, in seconds, once a person has asked for no motion. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(element => {
      const { transitionDuration, animationDuration } = getComputedStyle(element)
      const longest = Math.max(...`${transitionDuration},${animationDuration}`.split(',').map(parseFloat))
      return longest > 0.01 ? [`${element.tagName} ${(element.getAttribute('class') ?? '').slice(0, 60)} ${longest} s`] : []
    }),
  )

test('nothing moves for those who asked that nothing does', async ({ launch }) => {
  const { page } = await launch()
  for (const place of PLACES) {
    await goTo(page, place)
    expect(await moving(page), place).toEqual([])
  }
})

test('in forced colours the page where one is, the focus and a chosen row are told by a line', async ({ launch }) => {
  const { page } = await launch()
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  for (const [index, place] of PLACES.entries()) {
    await goTo(page, place)
    await picture(page, `couleurs-forcees-${index + 1}`)
  }
  const outline = (selector: string) => page.locator(selector).first().evaluate(element => getComputedStyle(element).outlineStyle)
  await goTo(page, places.mentors)
  expect(await outline('.nav-item[aria-current]')).toBe('solid')
  await page.getByRole('table').getByRole('checkbox').nth(1).check()
  await picture(page, 'couleurs-forcees-ligne-choisie')
  expect(await outline('tr[data-chosen]')).toBe('solid')
  await page.keyboard.press('Tab')
  expect(await outline(':focus-visible')).toBe('solid')
})
