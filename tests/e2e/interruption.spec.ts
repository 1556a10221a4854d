import { expect, picture, test } from './fixtures'
import { ClosingPage } from './pages/closing.page'
import { called } from './pages/in-lists'
import { TodayPage } from './pages/today.page'
import { badge, go } from './pages/window'
import { prepareHome } from './prepared-home'
import { anne, mentor, REFERENCE, signed, yusuf } from './to-the-end/people'

import { listName } from '#shared/domain/person'
import { closingWords as words } from '#shared/text/closing'
import { pairStoryWords } from '#shared/text/pair-story'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'
import { shell } from '#shared/text/shell'
import { situations } from '#shared/text/situations'

test('a pair whose mentee gives no news is closed by phone with the mentor alone, and both are free', async ({ launch, home }) => {
  test.setTimeout(120_000)
  await prepareHome(home, signed)
  const launched = await launch({ env: { BINOME_TODAY: '2026-11-30' } })
  const { page } = launched
  const steps = new ClosingPage(page)
  const section = page.getByRole('region', { name: words.section.title, exact: true })
  await go(page, shell.nav.pairs)
  await page.getByRole('link', { name: REFERENCE, exact: true }).click()
  await section.getByRole('link', { name: words.section.prepare, exact: true }).click()
  await steps.interrupted({ by: 'mentee', why: 'no-news', reason: 'Plus de réponse depuis le 5 octobre' })
  await picture(page, '01-interruption')
  await steps.begin()

  await steps.step('meeting')
  await steps.held({ how: 'phone', present: ['mentor'], on: '30/11/2026', minutes: '20' })
  await expect(page.getByText(words.meeting.toComplete([words.meeting.gaps.mentee]))).toBeVisible()
  await steps.attempt({ side: 'mentee', means: 'phone', note: 'messagerie' })
  await steps.attempt({ side: 'mentee', means: 'message', note: 'SMS resté sans réponse' })
  await expect(page.getByText(words.meeting.noted('2026-11-30'))).toBeVisible()
  await picture(page, '02-personne-absente')

  await steps.step('situation')
  await steps.situation('other', 'unknown')
  await steps.step('finish')
  await expect(page.getByText(words.finish.ready)).toBeVisible()
  await steps.finish()
  for (const name of [anne, yusuf]) await expect(page.getByText(words.done.again(name))).toBeVisible()
  await expect(page.getByText(words.done.noFollowUps)).toBeVisible()
  await launched.app.close()

  const again = await launch({ env: { BINOME_TODAY: '2026-12-01' } })
  const today = new TodayPage(again.page)
  await expect(today.line('due', 'attestations à remettre')).toContainText('Binôme clôturé le 30/11/2026')
  await go(again.page, shell.nav.mentors)
  await expect(again.page.getByRole('row', { name: listName(mentor) })).toContainText(situations.mentors.free)

  await go(again.page, shell.nav.pairs)
  await again.page.getByRole('link', { name: REFERENCE, exact: true }).click()
  await expect(badge(again.page, pairWords.states.closed.label)).toBeVisible()
  const closing = again.page.getByRole('region', { name: words.section.title, exact: true })
  for (const told of [words.section.triggers.interruption, words.section.by('mentee'), called('interruption-reasons', 'no-news'), words.section.hows.phone]) await expect(closing).toContainText(told)
  await expect(again.page.getByRole('region', { name: proposalWords.story.title, exact: true }).getByText(pairStoryWords.closingHeld, { exact: true })).toBeVisible()
  await picture(again.page, '03-registre')
  expect([...launched.complaints, ...again.complaints]).toEqual([])
})
