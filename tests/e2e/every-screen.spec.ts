import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { expect, picture, test } from './fixtures'
import { FirstRunPage } from './pages/first-run.page'

import { places } from '../../renderer/ui/places'

import { organisation } from '#shared/text/organisation'
import { shell } from '#shared/text/shell'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Axe {
  readonly run: (context: Document, options: object) => Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly string[]; failureSummary?: string }[] }[] }>
}

/** What an automatic reader finds wrong with the screen, by rule and place. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axe, 'utf8'))
  return page.evaluate(async values => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: { type: 'tag', values } }) // put there by the line above
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`))
  }, RULES)
}

/** The book of the sample as the window received it. */
const idsIn = async (home: string, collection: string): Promise<readonly string[]> => {
  const { book } = JSON.parse(await readFile(join(home, 'donnees', 'binome.json'), 'utf8')) as { book: Record<string, object> } // our own file, read as plain JSON
  return Object.keys(book[collection] ?? {})
}

test('every screen of the sample programme can be read, in light and in dark', async ({ launch, home }) => {
  test.setTimeout(240_000)
  const { page, complaints } = await launch()
  const firstRun = new FirstRunPage(page)
  await firstRun.describe({ name: 'Tremplin pour l’emploi', companyNumber: '0123.456.749' })
  await firstRun.reachAt('info@tremplin.example')
  await firstRun.next()
  await firstRun.addToTeam({ givenName: 'Cléo', familyName: 'Lefèvre', presence: 'lundi et jeudi' })
  await firstRun.next()
  await firstRun.signBy({ name: 'Anne Dubois', role: 'directrice', place: 'Namur' })
  await firstRun.beginWithSample()
  await expect(page.getByText(organisation.firstRun.loading)).toBeVisible()
  await expect(page.getByText(shell.sample.banner)).toBeVisible({ timeout: 60_000 })

  const [mentor] = await idsIn(home, 'mentors')
  const [mentee] = await idsIn(home, 'mentees')
  const [company] = await idsIn(home, 'companies')
  const [partner] = await idsIn(home, 'partners')
  const [pair] = await idsIn(home, 'pairs')
  const [contract] = await idsIn(home, 'contracts')
  const [draft] = await idsIn(home, 'pairDrafts')
  const screens: readonly (readonly [string, string | undefined])[] = [
    ['aujourd-hui', places.today],
    ...[1, 2, 3, 4, 5, 6].map(number => [`etape-${number}`, places.stage(number)] as const),
    ['mentors', places.mentors],
    ['mentor', mentor && places.mentor(mentor)],
    ['mentor-nouveau', places.newMentor],
    ['mentees', places.mentees],
    ['mentee', mentee && places.mentee(mentee)],
    ['mentee-nouveau', places.newMentee],
    ['entreprises', places.companies],
    ['entreprise', company && places.company(company)],
    ['entreprise-nouvelle', places.newCompany],
    ['partenaires', places.partners],
    ['partenaire', partner && places.partner(partner)],
    ['partenaire-nouveau', places.newPartner],
    ['binomes', places.pairs],
    ['binome', pair && places.pair(pair)],
    ['binome-nouveau', places.newPair],
    ['binome-a-reprendre', draft && places.pairDraft(draft)],
    ['contrat', contract && places.contract(contract)],
    ['rapports', places.reports],
    ['reglages', places.settings],
    ['reglages-association', places.settingsOrganisation],
    ['reglages-equipe', places.settingsTeam],
    ['reglages-contrat', places.settingsArticles],
    ['reglages-donnees', places.settingsData],
  ]

  const faults: string[] = []
  for (const [name, place] of screens) {
    if (place === undefined) throw new Error(`the sample has nothing to show for « ${name} »`)
    await page.evaluate(address => (location.hash = address), place)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await expect(page.getByText(shell.loading)).toHaveCount(0)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await picture(page, `${name}-${colorScheme}`)
      faults.push(...(await faultsOf(page)).map(fault => `${name} (${colorScheme}) ${fault}`))
    }
  }

  expect(faults).toEqual([])
  expect(complaints).toEqual([])
})
