import { join } from 'node:path'

import { expect, type Launched, picture } from '../fixtures'
import { ClosingPage } from '../pages/closing.page'
import { InterviewPage } from '../pages/interview.page'
import { TodayPage } from '../pages/today.page'
import { badge, go } from '../pages/window'
import { saveTo, textOf } from '../saved-files'
import { anne, mentee, mentor, yusuf } from './people'

import { closing } from '#shared/defaults/closing'
import { listName } from '#shared/domain/person'
import { questionsOf } from '#shared/grids/grid'
import { closingWords as words, situationWords } from '#shared/text/closing'
import { paperWords, sheetPage } from '#shared/text/sheet-page'
import { shell } from '#shared/text/shell'
import { situations } from '#shared/text/situations'

/** A question of the closing, as one reads it. */
const questionOf = (wanted: string): string => questionsOf(closing).find(({ key }) => key === wanted)?.label ?? wanted

/** Three weeks before the last day the closing meeting is planned. */
export async function inSight({ page }: Launched) {
  await new TodayPage(page).open('month', 'Dernier jour du binôme le 28/02/2027, dans 20 jours', 'end-in-sight')
  await new ClosingPage(page).plan({ on: '02/03/2027', at: '14:00', place: 'rue de l’Église 12, Namur' })
  await picture(page, '04-fin-en-vue')
}

/** The term is past: the meeting is held by all three, and the pair is closed. */
export async function close(launched: Launched, home: string) {
  const { page } = launched
  const [today, steps, asked] = [new TodayPage(page), new ClosingPage(page), new InterviewPage(page)]
  await today.open('late', 'Le dernier jour était le 28/02/2027, il y a 2 jours', 'term-past')
  await expect(page.getByRole('textbox', { name: words.begin.on.term })).toHaveValue('28/02/2027')
  await steps.begin()
  await steps.held({ how: 'meeting', present: ['mentor', 'mentee'], on: '02/03/2027', minutes: '1 h' })
  await expect(page.getByText(words.meeting.noted('2027-03-02'))).toBeVisible()

  await page.getByRole('button', { name: words.next(words.steps.interview), exact: true }).click()
  await page.getByRole('button', { name: words.interview.begin, exact: true }).click()
  await asked.text(questionOf('acquiredMentee1')).fill('Oser téléphoner')
  await asked.say(questionOf('consentFollowUp'), true)
  await page.getByRole('button', { name: words.interview.hold, exact: true }).click()
  await expect(page.getByText(words.interview.held('2027-03-02'))).toBeVisible()

  await page.getByRole('button', { name: words.next(words.steps.situation), exact: true }).click()
  await steps.situation('job', 'cdi')
  await page.getByRole('textbox', { name: situationWords.fields.since, exact: true }).fill('15/02/2027')
  await page.getByRole('button', { name: words.next(words.steps.path), exact: true }).click()
  await expect(page.getByText(words.path.held(2, 180), { exact: true })).toBeVisible()
  await picture(page, '05-chemin')

  await steps.step('papers')
  await steps.handEverything()
  await picture(page, '06-papiers')
  const certificate = join(home, 'attestation.pdf')
  await page.getByRole('link', { name: `${words.papers.print} – ${words.papers.certificate.mentor}`, exact: true }).click()
  await saveTo(launched, certificate, paperWords.savePdf)
  const text = await textOf(certificate)
  expect(text).toContain(anne)
  expect(text).toMatch(/Total\s*4\s*h/)
  expect(text).not.toContain(yusuf)
  await page.getByRole('link', { name: sheetPage.back.closing, exact: true }).click()

  await steps.step('finish')
  await expect(page.getByText(words.finish.ready)).toBeVisible()
  await steps.finish()
  await expect(page.getByText(words.done.again(anne))).toBeVisible()
  await expect(page.getByText(words.done.again(yusuf))).toHaveCount(0)
  await expect(page.getByText(words.done.followUp(6, '2027-08-28'))).toBeVisible()
  await picture(page, '07-cloture')
}

/** Both may be matched again, and the partner is owed a word. */
export async function freeAgain({ page }: Launched) {
  const today = new TodayPage(page)
  await today.go()
  await expect(today.line('due', 'Note au partenaire sur la clôture du 02/03/2027')).toContainText(yusuf)
  await go(page, shell.nav.mentors)
  await expect(page.getByRole('row', { name: listName(mentor) })).toContainText(situations.mentors.free)
  await go(page, shell.nav.mentees)
  await page.getByRole('link', { name: listName(mentee), exact: true }).click()
  await expect(badge(page, situations.mentees.over)).toBeVisible()
}
