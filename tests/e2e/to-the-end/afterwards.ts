import { expect, type Launched, picture } from '../fixtures'
import { called, chooseIn } from '../pages/in-lists'
import { QuestionnairePage } from '../pages/questionnaire.page'
import { TodayPage } from '../pages/today.page'
import { go } from '../pages/window'
import { mentee, mentor, REFERENCE } from './people'

import { evaluationMentee } from '#shared/defaults/evaluation-mentee'
import { evaluationMentor } from '#shared/defaults/evaluation-mentor'
import { PROGRESS_ITEMS } from '#shared/domain/evaluation'
import { evaluationWords, followUpWords } from '#shared/text/evaluation'
import { ofName } from '#shared/text/format'
import { pairStoryWords } from '#shared/text/pair-story'
import { proposalWords } from '#shared/text/proposals'
import { shell } from '#shared/text/shell'
import { situationWords } from '#shared/text/closing'
import { stagePages } from '#shared/text/stage-pages'

const { answer, attempts, standing } = followUpWords

/** Both papers came back: they are entered one after the other with the keyboard, and a single pair is not told as a year. */
export async function enterBoth({ page }: Launched) {
  const paper = new QuestionnairePage(page)
  await new TodayPage(page).open('month', `Questionnaire ${ofName(mentor.givenName)} remis le 02/03/2027`, 'questionnaire-to-enter')
  await paper.enter(evaluationMentor)
  await picture(page, '08-encodage')
  await paper.hold('05/03/2027')
  await expect(page.getByRole('button', { name: evaluationWords.held.next('mentee', REFERENCE) })).toBeFocused()
  await page.keyboard.press('Enter')
  await paper.enter(evaluationMentee)
  await paper.hold('05/03/2027')
  await expect(page.getByText(evaluationWords.held.noneLeft)).toBeVisible()

  await page.getByRole('link', { name: evaluationWords.pairPage, exact: true }).click()
  const way = page.getByRole('region', { name: evaluationWords.way.title, exact: true })
  await expect(way.getByRole('cell', { name: '+2', exact: true })).toHaveCount(PROGRESS_ITEMS.length)
  await picture(page, '09-distance-parcourue')

  await page.getByRole('link', { name: new RegExp(shell.stageNames[6]) }).click()
  await page.getByRole('link', { name: stagePages.ways.evaluations, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: evaluationWords.year.titleOf(2027) })).toBeVisible()
  await expect(page.getByText(evaluationWords.year.small(1))).toHaveCount(2)
  await picture(page, '10-synthese')
}

/** Six months after the end one asks again; the whole story stands on the page of the pair. */
export async function askAgain({ page }: Launched) {
  const today = new TodayPage(page)
  await today.open('due', 'Prendre des nouvelles 6 mois après la fin', 'follow-up')
  await page.getByRole('button', { name: attempts.add, exact: true }).click()
  await expect(page.getByText(attempts.line('2027-08-28', called('contact-means', 'phone')))).toBeVisible()
  await page.getByRole('radio', { name: situationWords.families.job, exact: true }).check()
  await chooseIn(page, situationWords.kinds.job, called('employment-kinds', 'cdi'))
  await chooseIn(page, answer.effect, called('mentoring-effects', 'much'))
  await page.getByRole('button', { name: answer.save, exact: true }).click()
  await expect(page.getByText(followUpWords.standingOn(standing.reached.label, '2027-08-28'))).toBeVisible()
  await picture(page, '11-devenir')
  await today.go()
  await expect(today.line('due', 'Prendre des nouvelles')).toHaveCount(0)

  await go(page, shell.nav.pairs)
  await page.getByRole('link', { name: REFERENCE, exact: true }).click()
  const story = page.getByRole('region', { name: proposalWords.story.title, exact: true })
  for (const told of [pairStoryWords.checkIn(1, 'mentor', mentor.agreement), pairStoryWords.checkInLeft(2, 'mentor', mentor.agreement), pairStoryWords.closingHeld, pairStoryWords.questionnaire('mentee', mentee.agreement), pairStoryWords.followUp(6)]) {
    await expect(story.getByText(told, { exact: true })).toBeVisible()
  }
  await picture(page, '12-histoire')
}
