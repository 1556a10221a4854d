import { aCasebook } from '../builders/casebook'
import { expect, type Launched, picture, test } from './fixtures'
import { domains, meet, takeIn } from './life-of-a-pair/at-work'
import { anne, benoit, dominique, mentee, mentors, start, yusuf } from './life-of-a-pair/people'
import { bothSayYes, refusedAfterMeeting, refusedByTheFirst, sign } from './life-of-a-pair/until-signed'
import { PairLifePages } from './pages/pair-life.page'
import { badge, go } from './pages/window'
import { prepareHome } from './prepared-home'

import { addDays } from '#shared/domain/calendar'
import { listName } from '#shared/domain/person'
import { refusalsPage } from '#shared/text/matching-pages'
import { pairLife } from '#shared/text/pair-life'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'
import { shell } from '#shared/text/shell'

const { intake, plan, rhythm } = pairLife

test('a mentee is matched three times, meets, signs, makes a plan and keeps the rhythm; everything is there when the application opens again', async ({ launch, home }) => {
  test.setTimeout(240_000)
  await prepareHome(home, aCasebook({ mentors, mentees: [mentee] }))
  const launched = await launch()
  await refusedByTheFirst(launched, home)
  await refusedAfterMeeting(launched)
  await bothSayYes(launched)
  await sign(launched, home)
  await takeIn(launched)
  await meet(launched, home)
  await launched.app.close()

  const again = await launch()
  await readAgain(again)
  expect([...launched.complaints, ...again.complaints]).toEqual([])
})

/** The application was closed and opened: the pairs with their ends, the plan, the meetings, the refusals. */
async function readAgain({ page }: Launched) {
  const life = new PairLifePages(page)
  await go(page, shell.nav.mentees)
  await page.getByRole('link', { name: listName(mentee), exact: true }).click()
  for (const state of ['declined', 'not-validated', 'active'] as const) await expect(badge(page, pairWords.states[state].label)).toBeVisible()
  await page.getByRole('link', { name: shell.search.pairOf(dominique, yusuf), exact: true }).click()
  for (const words of [rhythm.onTrack, intake.closed(addDays(start, 40), 0), plan.section.tally(1, 2, 0), pairWords.contract.complete]) await expect(page.getByText(words).first()).toBeVisible()
  const story = page.getByRole('region', { name: proposalWords.story.title, exact: true })
  await expect(story.getByText(proposalWords.story.planVersion(1))).toBeVisible()
  await expect(story.getByText(proposalWords.story.meetings(2, 2))).toHaveCount(3)
  await picture(page, '17-toute-l-histoire')
  await page.getByRole('link', { name: intake.section.see, exact: true }).click()
  for (const { label, weakness, priority } of domains) {
    await expect(life.cell(intake.weaknesses, label)).toHaveValue(weakness)
    await expect(life.priority(label)).toHaveValue(String(priority))
  }

  await go(page, shell.nav.pairs)
  await page.getByRole('link', { name: proposalWords.list.matching, exact: true }).click()
  await page.getByRole('link', { name: refusalsPage.title, exact: true }).click()
  await expect(page.getByRole('row', { name: anne })).toContainText('trajet')
  await expect(page.getByRole('row', { name: benoit })).toContainText(refusalsPage.kinds['first-meeting'])
}
