import type { Page } from '@playwright/test'

import { places } from '../../renderer/ui/places'
import { drawPages, type Screen } from './screen'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { IsoDate } from '#shared/domain/iso-date'
import { companyOf } from '#shared/domain/mentor'
import { shownPairs, SHOWN_YEAR } from '#shared/sample/shown'
import { annualReport } from '#shared/text/annual-report'
import { dashboardWords } from '#shared/text/dashboard'
import { entryWords } from '#shared/text/entry'
import { forms } from '#shared/text/forms'
import { templatePage } from '#shared/text/template-settings'

const yearOf = (year: number) => ({ from: IsoDate.parse(`${year}-01-01`), to: IsoDate.parse(`${year}-12-31`) })
const YEAR = yearOf(SHOWN_YEAR)

/** Years of which the sample tells nothing. */
const [BEFORE, LONG_BEFORE] = [2019, 2015]

/** The screens of the results and of what is made of them. */
export const screensOfResults = (book: Casebook): readonly Screen[] => [...dashboards, ...report(book), ...sponsored(book), ...templates]

const dashboards: readonly Screen[] = [
  ['resultats', places.reports],
  ['resultats-definition', places.reports, openDefinition],
  ['resultats-jours-a-l-envers', places.reports, fromDayToDay('01/01/2026', '31/12/2020')],
  ['resultats-vides', places.reports, fromDayToDay(`01/01/${LONG_BEFORE}`, `31/12/${BEFORE}`)],
  ['resultats-annee', places.reports, chooseYear],
  ['resultats-chiffre', places.reportsFigure('C3e')],
  ['resultats-chiffre-part', places.reportsFigurePart('E2a', 'sur')],
  ['resultats-chiffre-heures', places.reportsFigureIn('D1b', 'compte', YEAR)],
  ['resultats-chiffre-reponses', places.reportsFigureIn('G1a', 'compte', YEAR)],
  ['resultats-chiffre-donne', places.reportsFigureIn('H2', 'compte', YEAR)],
  ['resultats-chiffre-vide', places.reportsFigureIn('C3b', 'compte', yearOf(BEFORE))],
  ['resultats-chiffre-inexistant', places.reportsFigure('Z9')],
  ['profils', places.profileAnalysis],
  ['profils-annee-en-cours', places.profileAnalysisOf(SHOWN_YEAR + 1)],
  ['profils-vides', places.profileAnalysisOf(BEFORE)],
]

function report(book: Casebook): readonly Screen[] {
  const unknown = listed(book.mentees).find(({ studies }) => studies === undefined)?.id
  return [
    ['rapport-annuel', places.annualReport],
    ['rapport-annuel-manquantes', places.annualReport, atStep(annualReport.steps.missing)],
    ['rapport-annuel-fichiers', places.annualReport, atStep(annualReport.steps.files)],
    ['donnees-manquantes', places.missingData],
    ['donnees-manquantes-tableau', places.missingData, openTable],
    ['donnee-manquante-au-champ', unknown && `${places.editMentee(unknown)}?champ=studies&retour=${places.missingData}`],
    ['binome-a-l-entree', places.pair(shownPairs.closed), correctEntry],
    ['feuille-tableau-de-bord', places.sheet({ kind: 'dashboard', ...YEAR }), drawPages],
    ['feuille-profils', places.sheet({ kind: 'profile-analysis', ...YEAR }), drawPages],
    ['feuille-rapport-activites', places.sheet({ kind: 'activity-report', ...YEAR }), drawPages],
  ]
}

function sponsored(book: Casebook): readonly Screen[] {
  const mentorId = book.pairs[shownPairs.onWorkingTime]?.mentorId
  const mentor = mentorId && book.mentors[mentorId]
  const companyId = mentor && companyOf(mentor.frame)
  return [
    ['mecenat', places.sponsorship],
    ['mecenat-entreprise', companyId && places.company(companyId)],
    ['feuille-attestation-entreprise', companyId && places.sheet({ kind: 'company-certificate', companyId, ...YEAR }), drawPages],
    ['feuille-attestation-entreprise-noms', companyId && places.sheet({ kind: 'company-certificate', companyId, ...YEAR, names: true }), drawPages],
  ]
}

const templates: readonly Screen[] = [
  ['reglages-modeles', places.settingsTemplates],
  ['reglages-modele', places.settingsTemplates, openTemplate],
]

async function openDefinition(page: Page) {
  await page.getByRole('table', { name: dashboardWords.table.caption }).locator('summary').first().click()
}

async function chooseYear(page: Page) {
  await page.getByRole('combobox', { name: dashboardWords.period.choose }).selectOption({ label: dashboardWords.period.year(String(SHOWN_YEAR), false) })
}

/** Types a period of one’s own; one that ends before it begins is not taken. */
function fromDayToDay(from: string, to: string) {
  return async (page: Page) => {
    const { choose, own, ...labels } = dashboardWords.period
    await page.getByRole('combobox', { name: choose }).selectOption({ label: own })
    for (const [label, typed] of [[labels.from, from], [labels.to, to]] as const) {
      await page.getByRole('textbox', { name: label, exact: true }).fill(typed)
      await page.getByRole('textbox', { name: label, exact: true }).blur()
    }
  }
}

/** Goes to a step of the wizard that is open. */
function atStep(label: string) {
  return async (page: Page) => {
    await page.getByRole('navigation', { name: forms.wizard.steps }).getByRole('button', { name: label }).click()
    await page.getByRole('group', { name: label, exact: true }).waitFor()
  }
}

async function openTable(page: Page) {
  await page.getByRole('button', { name: /^Encoder en tableau/ }).click()
}

async function correctEntry(page: Page) {
  await page.getByRole('region', { name: entryWords.section, exact: true }).getByRole('button', { name: entryWords.correct, exact: true }).click()
  await page.getByRole('dialog').waitFor()
}

async function openTemplate(page: Page) {
  await page.getByRole('button', { name: templatePage.names.contract, exact: true }).click()
}
