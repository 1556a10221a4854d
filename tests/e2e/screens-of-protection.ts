import type { Page } from '@playwright/test'

import { places } from '../../renderer/ui/places'
import { PartnerPage } from './pages/partner.page'
import { starting, visit } from './pages/window'
import { drawPages, type Screen } from './screen'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { fullName } from '#shared/domain/person'
import { isOpen } from '#shared/domain/pair-state'
import { stateOf } from '#shared/domain/pair'
import { backupWords } from '#shared/text/backups'
import { dataRights } from '#shared/text/data-rights'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'
import { breachWords } from '#shared/text/registers'

/** The screens of what is kept, by whom, for how long and how safely. What is done on the last of them changes the book. */
export const screensOfProtection = (book: Casebook): readonly Screen[] => [...wayBack, ...privacy(book), ...rights(book)]

const wayBack: readonly Screen[] = [
  ['sauvegardes', places.settingsBackups],
  ['sauvegarde-verifiee', places.settingsBackups, actOnFirst('rehearse', backupWords.rehearsal.unchanged)],
  ['sauvegarde-comparee', places.settingsBackups, compareWithNow],
  ['sauvegarde-tout-restaurer', places.settingsBackups, askRestore],
  ['corbeille-vide', places.settingsBin],
  ['corbeille', places.settingsBin, removeSomething],
  ['journal', places.settingsAudit],
  ['reglages-protection', places.settingsProtection],
]

function privacy(book: Casebook): readonly Screen[] {
  const processing = listed(book.processings)[0]?.id
  return [
    ['vie-privee', places.privacy],
    ['notices', places.notices],
    ['notice-mentor', places.notice('mentor')],
    ['notice-mentee', places.notice('mentee')],
    ['accords', places.consents],
    ['textes-a-relire', places.sensitiveTexts],
    ['delegue', places.privacyOfficer],
    ['durees', places.retention],
    ['revue', places.retentionReview],
    ['revue-dans-dix-ans', places.retentionReviewOf(2036)],
    ['traitements', places.processings],
    ['traitement-nouveau', places.newProcessing],
    ...(processing === undefined ? [] : [['traitement', places.processing(processing)] as const]),
    ['violations-vides', places.breaches],
    ['violation-nouvelle', places.newBreach, worry],
    ['violations', places.newBreach, noteBreach],
    ['feuille-traitements', places.sheet({ kind: 'processing-register' }), drawPages],
    ['feuille-violations', places.sheet({ kind: 'breach-register' }), drawPages],
    ['feuille-revue', places.sheet({ kind: 'retention-review', year: 2025 }), drawPages],
    ['feuille-notice', places.sheet({ kind: 'privacy-notice', for: 'mentee' }), drawPages],
  ]
}

function rights(book: Casebook): readonly Screen[] {
  const isFree = (id: string) => !listed(book.pairs).some(pair => [pair.mentorId, pair.menteeId].some(each => each === id) && isOpen(stateOf(pair).stage))
  const [mentor, mentee] = [listed(book.mentors).find(({ id }) => isFree(id)), listed(book.mentees).find(({ id }) => isFree(id))]
  if (!mentor || !mentee) throw new Error('the sample has nobody without a pair')
  const rightsOfMentor = places.personData('mentor', mentor.id)
  return [
    ['droits-mentor', rightsOfMentor],
    ['droits-mentee', places.personData('mentee', mentee.id)],
    ['effacement', rightsOfMentor, lookAtErasure],
    ['gel-sans-raison', rightsOfMentor, freeze('')],
    ['fichier-gele-droits', rightsOfMentor, freeze('La personne conteste ses coordonnées.')],
    ['fichier-gele', places.mentor(mentor.id)],
    ['fichiers-geles', places.mentors],
    ['personne-effacee-droits', rightsOfMentor, erase(fullName(mentor))],
    ['personne-effacee', places.mentor(mentor.id)],
  ]
}

function actOnFirst(act: 'compare' | 'rehearse', answer: string) {
  return async (page: Page) => {
    await page.getByRole('button', { name: starting(backupWords.list[act]) }).first().click()
    await page.getByText(answer).first().waitFor({ timeout: 30_000 })
  }
}

/** With the oldest of them, from before the sample was there. */
async function compareWithNow(page: Page) {
  await page.getByRole('button', { name: starting(backupWords.list.compare) }).last().click()
  await page.getByText(backupWords.compare.title).first().waitFor({ timeout: 30_000 })
}

async function askRestore(page: Page) {
  await visit(page, places.settingsBin) // from the comparison before, back to the list
  await visit(page, places.settingsBackups)
  await compareWithNow(page)
  await page.getByRole('button', { name: backupWords.compare.restore, exact: true }).click()
  await page.getByRole('dialog').waitFor()
}

async function removeSomething(page: Page) {
  await new PartnerPage(page).enter('Maison de l’emploi d’essai')
  await page.getByRole('button', { name: forms.remove, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: forms.remove, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: people.partners.title }).waitFor()
  await visit(page, places.settingsBin)
  await page.getByRole('table').waitFor()
}

/** A breach of data that nothing protected. */
async function worry(page: Page) {
  await page.getByRole('textbox', { name: breachWords.what }).fill('Un ordinateur portable est volé.')
  await page.getByRole('textbox', { name: breachWords.data }).fill('Les fiches de douze personnes.')
  await page.getByRole('combobox', { name: breachWords.wasProtected, exact: true }).selectOption('no')
  await page.getByRole('radio', { name: breachWords.risks.high, exact: true }).check()
}

async function noteBreach(page: Page) {
  await worry(page)
  await page.getByRole('button', { name: forms.save, exact: true }).click()
  await page.getByRole('table', { name: breachWords.title }).waitFor()
}

async function lookAtErasure(page: Page) {
  await page.getByRole('button', { name: dataRights.erasure.look, exact: true }).click()
  await page.getByText(dataRights.erasure.goes, { exact: true }).waitFor()
}

function freeze(reason: string) {
  return async (page: Page) => {
    await page.getByRole('textbox', { name: dataRights.limitation.reason }).fill(reason)
    await page.getByRole('button', { name: dataRights.limitation.act, exact: true }).click()
    await (reason === '' ? page.getByText(dataRights.limitation.required) : page.getByRole('button', { name: dataRights.limitation.lift, exact: true })).waitFor()
  }
}

function erase(name: string) {
  return async (page: Page) => {
    await lookAtErasure(page)
    await page.getByRole('textbox', { name: dataRights.erasure.name(name) }).fill(name)
    await page.getByRole('button', { name: dataRights.erasure.act, exact: true }).click()
    await page.getByText(dataRights.erasure.erasedLead).waitFor({ timeout: 30_000 })
  }
}
