import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Locator, Page } from '@playwright/test'

import { places } from '../../renderer/ui/places'
import { expect, test } from './fixtures'
import { bookOnDisk } from './on-disk'
import { FirstRunPage } from './pages/first-run.page'
import { visit } from './pages/window'
import { drawPages } from './screen'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { stateOf } from '#shared/domain/pair'
import { shownMatch, shownPairs, SHOWN_YEAR } from '#shared/sample/shown'
import { mentorSituation } from '#shared/casebook/situations'
import { IsoDate } from '#shared/domain/iso-date'
import { forms } from '#shared/text/forms'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import type { GuidePicture } from '#shared/text/guide/blocks'

const GUIDE = join(import.meta.dirname, '../../renderer/features/guide/pictures')
const README = join(import.meta.dirname, '../../docs/images')

/** What a picture may weigh: the guide travels with the application. */
const HEAVIEST = 60_000

interface Shot {
  readonly place: string
  readonly before?: (page: Page) => Promise<void>
  /** The part of the window that matters; the page without what stands around it unless said. */
  readonly of?: (page: Page) => Locator
  /** How high the picture is at most. */
  readonly height?: number
}

test.skip(process.env['BINOME_PICTURES'] === undefined, 'taken by `npm run pictures`')

test('the pictures of the guide and of the README are taken from the sample programme', async ({ launch, home }) => {
  test.setTimeout(600_000)
  const { page } = await launch({ env: { BINOME_TODAY: '2026-11-20' } })
  await new FirstRunPage(page).setUpWithSample()
  const book = await bookOnDisk(home)
  await removeSession(page, book)
  await withoutBanners(page)
  await mkdir(GUIDE, { recursive: true })
  await mkdir(README, { recursive: true })

  for (const [name, { place, before, of = pageInSight, height = 640 }] of Object.entries(shotsOf(book))) {
    await visit(page, places.guide)
    await visit(page, place)
    await expect(page.locator('.mantine-Loader-root')).toHaveCount(0, { timeout: 30_000 })
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.mouse.move(0, 0)
    await before?.(page)
    const bytes = await asWebp(page, await shot(page, of(page), height))
    expect(bytes.length, `${name} is light`).toBeLessThan(HEAVIEST)
    await writeFile(join(GUIDE, `${name}.webp`), bytes)
    await page.keyboard.press('Escape')
  }

  const whole: Readonly<Record<string, string>> = { 'aujourd-hui': places.today, croisement: places.matchMentee(shownMatch.menteeId), binome: places.pair(shownPairs.atWork), rapports: places.reports }
  for (const [name, place] of Object.entries(whole)) {
    await visit(page, place)
    await expect(page.locator('.mantine-Loader-root')).toHaveCount(0, { timeout: 30_000 })
    await page.screenshot({ path: join(README, `${name}.png`), animations: 'disabled', caret: 'hide' })
  }
})

const pageInSight = (page: Page) => page.locator('.page').first()

function shotsOf(book: Casebook): Readonly<Record<GuidePicture, Shot>> {
  const preparing = listed(book.mentors).find(mentor => mentorSituation(book, mentor, IsoDate.parse(SAMPLE_TODAY)) === 'to-train')
  const contract = listed(book.contracts)[0]
  const toClose = listed(book.pairs).find(pair => stateOf(pair).stage === 'to-close')
  if (!preparing || !contract || !toClose) throw new Error('the sample has nobody to show on a picture')
  return {
    'aujourd-hui': { place: places.today, of: page => page.locator('body'), height: 720 },
    recherche: { place: places.mentors, before: search, of: page => page.getByRole('dialog').first(), height: 420 },
    'etape-1': { place: places.stage(1) },
    'mentor-parcours': { place: places.mentorPath(preparing.id) },
    mentee: { place: places.mentee(shownMatch.menteeId) },
    binome: { place: places.pair(shownPairs.atWork) },
    contrat: { place: places.contract(contract.id), before: drawPages },
    plan: { place: places.pairPlan(shownPairs.atWork) },
    rencontres: { place: places.pairMeetings(shownPairs.atWork), height: 560 },
    suivi: { place: places.checkIn(shownPairs.inContact, 5, 'mentee') },
    cloture: { place: places.pairClosing(toClose.id) },
    evaluations: { place: places.evaluationsOf(SHOWN_YEAR) },
    croisement: { place: places.matching, height: 560 },
    'croisement-mentee': { place: places.matchMentee(shownMatch.menteeId), before: explainFirst, height: 720 },
    rapports: { place: places.reports },
    sauvegardes: { place: places.settingsBackups, before: hidePaths },
    protection: { place: places.settingsProtection, height: 420 },
    'vie-privee': { place: places.privacy },
    importation: { place: places.newImport, height: 460 },
    corbeille: { place: places.settingsBin, height: 420 },
  }
}

async function explainFirst(page: Page) {
  await page.getByRole('listitem').getByRole('button', { expanded: false }).first().click()
}

async function search(page: Page) {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('lef')
  await page.getByRole('dialog').getByText('Lefèvre').first().waitFor()
}

/** The folder of a test is none that a reader would have. */
async function hidePaths(page: Page) {
  await page.locator('code, dd').evaluateAll(all => {
    for (const each of all) if (each.children.length === 0 && each.textContent.startsWith('/tmp/')) each.textContent = String.raw`C:\Users\cleo\AppData\Roaming\Binome\donnees\sauvegardes`
  })
}

/** Removes a session to come, so that the bin has something to show. */
async function removeSession(page: Page, book: Casebook): Promise<void> {
  const session = listed(book.groupSessions).find(({ on, kind }) => on > SAMPLE_TODAY && kind === 'mentor-information')
  if (!session) throw new Error('the sample has no session to remove')
  await visit(page, places.session(session.id))
  await page.getByRole('button', { name: forms.remove, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: forms.remove, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Takes away what stands above every page of the sample: it would stand on every picture. */
async function withoutBanners(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.sample-banner, .banner, #content > .notice { display: none !important; }')
    document.adoptedStyleSheets.push(sheet)
  })
}

/** A picture of a part of the window, as high as it may be. */
async function shot(page: Page, part: Locator, height: number): Promise<Buffer> {
  const box = await part.boundingBox()
  if (!box) throw new Error('nothing to take a picture of')
  const top = Math.max(box.y, 0)
  const clip = { x: box.x, y: top, width: Math.min(box.width, 1280 - box.x), height: Math.min(box.height, height, 1200 - top) }
  return page.screenshot({ clip, animations: 'disabled', caret: 'hide' })
}

/** The same picture, lighter: the window itself knows how to write it. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const made = await page.evaluate(async bytes => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }))
    const canvas = document.createElement('canvas')
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
    return canvas.toDataURL('image/webp', 0.8).split(',')[1] ?? ''
  }, [...png])
  return Buffer.from(made, 'base64')
}
