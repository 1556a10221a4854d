import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { expect, picture, test } from './fixtures'
import { FirstRunPage } from './pages/first-run.page'

import { places } from '../../renderer/ui/places'

import { Casebook, listed } from '#shared/casebook/casebook'
import { isHeld } from '#shared/casebook/interviews'
import { updatesDue } from '#shared/casebook/progress'
import { IsoDate } from '#shared/domain/iso-date'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { organisation } from '#shared/text/organisation'
import { shell } from '#shared/text/shell'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const SAMPLE_DAY = IsoDate.parse(SAMPLE_TODAY)

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

/** The book of the sample as it stands on the disk. */
const bookIn = async (home: string): Promise<Casebook> => Casebook.parse((JSON.parse(await readFile(join(home, 'donnees', 'binome.json'), 'utf8')) as { book: unknown }).book) // our own envelope

const firstId = (collection: Readonly<Partial<Record<string, { readonly id: string }>>>) => listed(collection)[0]?.id

test('every screen of the sample programme can be read, in light and in dark', async ({ launch, home }) => {
  test.setTimeout(420_000)
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

  const book = await bookIn(home)
  const [mentor, mentee] = [firstId(book.mentors), firstId(book.mentees)]
  const [company, partner] = [firstId(book.companies), firstId(book.partners)]
  const [pair, contract, draft] = [firstId(book.pairs), firstId(book.contracts), firstId(book.pairDrafts)]
  const held = listed(book.interviews).find(isHeld)?.id
  const begun = listed(book.interviews).find(interview => !isHeld(interview))?.id
  const [past, coming] = [listed(book.groupSessions).find(({ invitees }) => invitees.length > 0)?.id, listed(book.groupSessions).findLast(({ cancelledOn }) => !cancelledOn)?.id]
  const owed = updatesDue(book, SAMPLE_DAY)[0]?.menteeId
  const screens: readonly (readonly [string, string | undefined])[] = [
    ['aujourd-hui', places.today],
    ...[1, 2, 3, 4, 5, 6].map(number => [`etape-${number}`, places.stage(number)] as const),
    ['mentors', places.mentors],
    ['mentor', mentor && places.mentor(mentor)],
    ['mentor-nouveau', places.newMentor],
    ['mentor-modifier', mentor && places.editMentor(mentor)],
    ['mentor-parcours', mentor && places.mentorPath(mentor)],
    ['entretien-tenu', held && places.interview(held)],
    ['entretien-en-cours', begun && places.interview(begun)],
    ['mentees', places.mentees],
    ['mentee', mentee && places.mentee(mentee)],
    ['mentee-nouveau', places.newMentee],
    ['mentee-modifier', mentee && places.editMentee(mentee)],
    ['mentee-parcours', mentee && places.menteePath(mentee)],
    ['note-partenaire', owed && places.partnerUpdate(owed)],
    ['entreprises', places.companies],
    ['entreprise', company && places.company(company)],
    ['entreprise-nouvelle', places.newCompany],
    ['entreprise-calcul', company && places.companyCalculation(company)],
    ['seances', places.sessions],
    ['seance-tenue', past && places.session(past)],
    ['seance-a-venir', coming && places.session(coming)],
    ['seance-nouvelle', places.newSession],
    ['importations', places.imports],
    ['importation-nouvelle', places.newImport],
    ['feuille-grille', places.sheet({ kind: 'blank-grid', grid: 'mentee-selection' })],
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
    ['reglages-grilles', places.settingsGrids],
    ['reglages-grille', places.settingsGrid('mentor-preparation')],
    ['reglages-listes', places.settingsLists],
    ['reglages-liste', places.settingsList('sectors')],
    ['reglages-temps', places.settingsWorkingTime],
    ['reglages-plafonds', places.settingsCeilings],
    ['reglages-criteres', places.settingsCriteria],
    ['reglages-textes', places.settingsTexts],
    ['reglages-donnees', places.settingsData],
  ]

  const faults: string[] = []
  for (const [name, place] of screens) {
    if (place === undefined) throw new Error(`the sample has nothing to show for « ${name} »`)
    await page.evaluate(address => (location.hash = address), place)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await expect(page.locator('.mantine-Loader-root')).toHaveCount(0, { timeout: 30_000 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await picture(page, `${name}-${colorScheme}`)
      faults.push(...(await faultsOf(page)).map(fault => `${name} (${colorScheme}) ${fault}`))
    }
  }

  expect(faults).toEqual([])
  expect(complaints).toEqual([])
})
