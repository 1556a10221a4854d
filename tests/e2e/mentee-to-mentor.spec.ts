import { aCasebook, aMentee, aMentor, aPairAt } from '../builders/casebook'
import { expect, picture, test } from './fixtures'
import { MatchingPage } from './pages/matching.page'
import { PathPage } from './pages/path.page'
import { badge, go } from './pages/window'
import { prepareHome } from './prepared-home'

import { fullName, listName } from '#shared/domain/person'
import { closingWords } from '#shared/text/closing'
import { matching } from '#shared/text/matching'
import { mentorPathWords } from '#shared/text/mentor-path'
import { shell } from '#shared/text/shell'
import { situations } from '#shared/text/situations'

const words = closingWords.mentor
/** Why somebody is set aside, in the middle of a sentence. */
const samePerson = matching.exclusion['same-person'].slice(1)

const mentee = aMentee(1, { email: 'yusuf.celik@example.be' })
const other = aMentee(2)
const yusuf = fullName(mentee)

test('a mentee of before becomes a mentor, on the way of a mentor, with a link both ways, and never for their own former file', async ({ launch, home }) => {
  test.setTimeout(120_000)
  await prepareHome(home, aCasebook({ mentors: [aMentor(1)], mentees: [mentee, other], pairs: [aPairAt('closed')] }))
  const launched = await launch({ env: { BINOME_TODAY: '2026-11-30' } })
  const { page } = launched
  await go(page, shell.nav.mentees)
  await page.getByRole('link', { name: listName(mentee), exact: true }).click()
  await page.getByRole('button', { name: words.act, exact: true }).click()
  await page.getByRole('button', { name: words.confirm, exact: true }).click()

  await expect(page.getByRole('heading', { level: 1, name: yusuf })).toBeVisible()
  await expect(badge(page, situations.mentors['to-prepare'])).toBeVisible()
  for (const known of ['yusuf.celik@example.be', '0485 65 43 21']) await expect(page.getByText(known).first()).toBeVisible()
  await picture(page, '01-fiche-de-mentor')
  await page.getByRole('link', { name: words.former.masculine, exact: true }).click()
  await expect(page.getByText(words.already('2026-11-30'))).toBeVisible()
  await picture(page, '02-fiche-de-mentee')
  await page.getByRole('link', { name: words.toMentor, exact: true }).click()
  await page.getByRole('link', { name: mentorPathWords.resume, exact: true }).first().click()

  const path = new PathPage(page)
  await expect(path.current).toContainText(mentorPathWords.subjects.information)
  await picture(page, '03-parcours')
  await launched.app.close()

  const again = await launch({ env: { BINOME_TODAY: '2026-12-01' } })
  const ranking = new MatchingPage(again.page)
  await go(again.page, shell.nav.mentors)
  await expect(again.page.getByRole('row', { name: listName(mentee) })).toContainText(situations.mentors['to-prepare'])
  await ranking.seekFor(fullName(other))
  await expect(ranking.line(yusuf)).toBeVisible()
  await expect(ranking.line(yusuf)).not.toContainText(samePerson)

  await go(again.page, shell.nav.pairs)
  await again.page.getByRole('link', { name: 'B-2026-001', exact: true }).click()
  await again.page.getByRole('link', { name: closingWords.section.see, exact: true }).click()
  await again.page.getByRole('region', { name: closingWords.done.next, exact: true }).getByRole('link', { name: yusuf, exact: true }).click()
  await expect(ranking.line(yusuf)).toContainText(samePerson)
  await picture(again.page, '04-jamais-pour-soi-meme')
  expect([...launched.complaints, ...again.complaints]).toEqual([])
})
