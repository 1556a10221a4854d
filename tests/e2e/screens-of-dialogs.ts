import type { Page } from '@playwright/test'

import { places } from '../../renderer/ui/places'
import { starting, tabTo } from './pages/window'
import type { Screen } from './screen'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { isHeld } from '#shared/casebook/interviews'
import { stateOf } from '#shared/domain/pair'
import { fullName } from '#shared/domain/person'
import { shownNewsletters, shownPairs } from '#shared/sample/shown'
import { closingWords } from '#shared/text/closing'
import { exchanges } from '#shared/text/exchanges'
import { forms } from '#shared/text/forms'
import { newsletterWords } from '#shared/text/newsletters'
import { organisation } from '#shared/text/organisation'
import { pairWords } from '#shared/text/pairs'
import { people } from '#shared/text/people'
import { progress } from '#shared/text/progress'
import { selection } from '#shared/text/selection'
import { articlesWords } from '#shared/text/settings'
import { sheetPage } from '#shared/text/sheet-page'
import { shell } from '#shared/text/shell'

const { atWork } = shownPairs

/** What opens over a screen: dialogs, menus and the search. Each is closed with Escape before the next screen. */
export function screensOfDialogs(book: Casebook): readonly Screen[] {
  const [mentor, mentee, partner] = [listed(book.mentors)[0]?.id ?? '', listed(book.mentees)[0]?.id ?? '', listed(book.partners)[0]?.id ?? '']
  const [company] = listed(book.companies)
  const pairAt = (stage: string) => places.pair(listed(book.pairs).find(pair => stateOf(pair).stage === stage)?.id ?? '')
  const begun = listed(book.interviews).find(interview => !isHeld(interview))?.id ?? ''
  const [coordinator] = listed(book.coordinators)
  return [
    ['recherche', places.today, searching('dup')],
    ['recherche-vide', places.today, searching('zzzz')],
    ['menu-apparence', places.today, opening(shell.theme.label, 'menu')],
    ['menu-enregistre', places.today, opening(shell.saving.saved)],
    ['menu-feuilles-vierges', places.stage(1), opening(sheetPage.blanks, 'menu')],
    ['menu-etiquettes', places.mentors, choosingPeople(selection.labels, 'menu')],
    ['dialogue-courriel-a-plusieurs', places.mentors, choosingPeople(selection.mail.open)],
    ['dialogue-inviter', places.mentors, choosingPeople(selection.invite.open)],
    ['dialogue-supprimer-mentor', places.mentor(mentor), opening(forms.remove)],
    ['dialogue-nouvelle-entreprise', places.editMentor(mentor), opening(people.mentors.frame.newCompany)],
    ['dialogue-devenir-mentor', places.mentee(mentee), opening(closingWords.mentor.act)],
    ['dialogue-retirer-du-journal', places.partner(partner), opening(progress.log.remove)],
    ['dialogue-supprimer-echange', company && places.company(company.id), opening(`${exchanges.remove} l’échange`)],
    ['dialogue-supprimer-entretien', places.interview(begun), opening(forms.remove)],
    ['dialogue-jeter-brouillon', places.pairs, opening(pairWords.list.discard)],
    ['dialogue-suspendre', places.pair(atWork), opening(pairWords.moves.suspend.act)],
    ['dialogue-conditions', places.pair(atWork), opening(pairWords.page.changeTerms)],
    ['dialogue-retirer-signature', places.pair(atWork), opening(pairWords.contract.takeBackOf(''))],
    ['dialogue-corriger-dates', places.pair(atWork), opening(pairWords.page.changeStory)],
    ['dialogue-proposition-acceptee', pairAt('proposed'), opening(/accepte$/)],
    ['dialogue-proposition-refusee', pairAt('proposed'), opening(/refuse$/)],
    ['dialogue-premiere-rencontre', pairAt('proposed'), opening(pairWords.moves['plan-first-meeting'].act)],
    ['dialogue-annuler-etape', pairAt('proposed'), opening(pairWords.page.undo)],
    ['dialogue-supprimer-binome', pairAt('proposed'), opening(pairWords.page.remove)],
    ['dialogue-arreter-avant', pairAt('first-meeting-held'), opening(pairWords.moves.withdraw.act)],
    ['dialogue-infolettre-partie', places.newsletter(shownNewsletters.draft), opening(newsletterWords.issuing.issue)],
    ['dialogue-infolettre-annulee', places.newsletter(shownNewsletters.issued), opening(newsletterWords.issuing.takeBack)],
    ['dialogue-retirer-de-l-equipe', coordinator && places.settingsTeam, opening(organisation.team.remove(coordinator ? fullName(coordinator) : ''))],
    ['dialogue-texte-d-origine', places.settingsArticles, opening(articlesWords.original)],
    ['depart-retenu', places.editMentor(mentor), leavingHalfDone],
  ]
}

/** Presses a button, and waits for what it opens. */
function opening(label: string | RegExp, what: 'dialog' | 'menu' = 'dialog') {
  return async (page: Page) => {
    await page.getByRole('button', { name: typeof label === 'string' ? starting(label) : label }).first().click()
    await page.getByRole(what).first().waitFor()
  }
}

function choosingPeople(label: string, what: 'dialog' | 'menu' = 'dialog') {
  return async (page: Page) => {
    const boxes = page.getByRole('table').getByRole('checkbox')
    await boxes.nth(1).check()
    await boxes.nth(2).check()
    await opening(label, what)(page)
  }
}

function searching(text: string) {
  return async (page: Page) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('textbox').or(page.getByRole('dialog').getByRole('combobox')).first().fill(text)
  }
}

async function leavingHalfDone(page: Page) {
  const name = page.getByRole('textbox', { name: people.fields.familyName, exact: true })
  await tabTo(page, name)
  await name.fill('Dupont-Lefèvre')
  await page.evaluate(to => {
    window.location.hash = to
  }, places.today)
  await page.getByRole('dialog').waitFor()
}
